import { expect, it } from 'vitest';

import type { Initiative, Objective } from '../../generated';
import { conclusionOf } from './conclusion';

const goals = [{ id: 'retention', title: 'Keep more', measure: '', order: '80' }];
const objective = (part: Partial<Objective> = {}): Objective => ({
  id: 'speed', goal: 'retention', title: 'Solve sooner', target: '2027-09-30', order: '80', ...part,
});
const initiative = (part: Partial<Initiative> = {}): Initiative => ({
  id: 'refunds', objective: 'speed', title: 'Refund at once', owner: 'stores',
  from: null, until: null, order: '80', ...part,
});

function conclusion(objectives: Objective[], initiatives: Initiative[], promise = 'Solved in one visit') {
  return conclusionOf({ promise }, { goals, objectives, initiatives });
}

it('misses the promise first, then a goal', () => {
  expect(conclusion([objective({ target: null })], [], '').state).toBe('no-promise');
  const none = { goals: [], objectives: [objective({ target: null })], initiatives: [] };
  expect(conclusionOf({ promise: 'Solved in one visit' }, none).state).toBe('no-goal');
});

it('counts objectives without a date before initiatives without an owner', () => {
  const undated = [objective({ target: null }), objective(), objective({ target: null })];
  const unowned = [initiative({ owner: null })];
  expect(conclusion(undated, unowned)).toEqual({ state: 'undated', count: 2 });
  expect(conclusion([objective()], unowned)).toEqual({ state: 'unowned', count: 1 });
});

it('counts what serves nothing', () => {
  expect(conclusion([objective({ goal: null })], [initiative(), initiative({ objective: null })])).toEqual({
    state: 'loose',
    count: 2,
  });
});

it('is complete only with work to do', () => {
  expect(conclusion([objective()], []).state).toBe('no-work');
  expect(conclusion([objective()], [initiative()])).toEqual({ state: 'complete', count: 1 });
});
