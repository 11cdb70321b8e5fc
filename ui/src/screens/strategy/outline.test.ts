import { describe, expect, it } from 'vitest';

import type { Goal, Initiative, Objective } from '../../generated';
import { branchesOf, outlineOf } from './outline';

const goal = (id: string): Goal => ({ id, title: id, measure: '', order: '80' });
const objective = (id: string, goal: string | null): Objective => ({
  id, goal, title: id, target: null, order: '80',
});
const initiative = (id: string, objective: string | null): Initiative => ({
  id, objective, title: id, owner: null, from: null, until: null, order: '80',
});

const rows = {
  goals: [goal('retention'), goal('cost')],
  objectives: [objective('speed', 'retention'), objective('loyalty', null), objective('nps', 'retention')],
  initiatives: [initiative('refunds', 'speed'), initiative('calls', 'loyalty'), initiative('poster', null)],
};

describe('the outline of a strategy', () => {
  it('puts work under objectives and objectives under goals, in their order', () => {
    const { goals } = outlineOf(rows);
    expect(goals.map(({ objectives }) => objectives.map(({ objective }) => objective.id))).toEqual([
      ['speed', 'nps'],
      [],
    ]);
    expect(goals[0]?.objectives[0]?.initiatives.map(({ id }) => id)).toEqual(['refunds']);
  });

  it('keeps apart what serves nothing, with the work that comes with it', () => {
    const { objectives, initiatives } = outlineOf(rows);
    expect(objectives.map(({ objective }) => objective.id)).toEqual(['loyalty']);
    expect(objectives[0]?.initiatives.map(({ id }) => id)).toEqual(['calls']);
    expect(initiatives.map(({ id }) => id)).toEqual(['poster']);
  });

  it('names each objective once, those without a goal last', () => {
    expect(branchesOf(outlineOf(rows)).map(({ objective }) => objective.id)).toEqual([
      'speed', 'nps', 'loyalty',
    ]);
  });
});
