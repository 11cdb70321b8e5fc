import { expect, it } from 'vitest';

import type { ModelAdvice, Reason } from '../../generated';
import { reasonsOf, takeOver } from './reasons';

const reason = (id: string): Reason => ({ factor: 'size', answer: 1, effect: 0.1, sentence: { id } });
const advice: ModelAdvice = {
  model: 'ccoLed', score: { value: 0, low: 0, high: 0 },
  gates: [{ id: 'gate-no-sponsor-for-cco' }],
  openGates: [],
  reasonsFor: [reason('because-silos-cco-led'), reason('because-size-cco-led')],
  reasonsAgainst: [reason('because-budget-cco-led')],
};

it('puts what excludes a model before what speaks against it', () => {
  const { reasonsFor, reasonsAgainst } = reasonsOf(advice);
  expect(reasonsFor.split('\n')).toHaveLength(2);
  expect(reasonsAgainst.split('\n').map((line) => line.split('.')[0])).toEqual([
    'Nobody at the top backs CX', 'The role needs people of its own',
  ]);
});

it('keeps what was said and adds only what was not', () => {
  const option = { model: 'ccoLed' as const, reasonsFor: 'We tried.', reasonsAgainst: '' };
  const advised = { reasonsFor: 'A\nB', reasonsAgainst: 'C' };
  const taken = takeOver(option, advised);
  expect(taken).toEqual({ model: 'ccoLed', reasonsFor: 'We tried.\nA\nB', reasonsAgainst: 'C' });
  expect(taken && takeOver(taken, advised)).toBeNull();
  expect(taken && takeOver(taken, { reasonsFor: 'B\nD', reasonsAgainst: '' })?.reasonsFor).toBe('We tried.\nA\nB\nD');
});

it('has nothing to take over before there is advice', () => {
  expect(takeOver({ model: 'own', reasonsFor: '', reasonsAgainst: '' }, reasonsOf(undefined))).toBeNull();
});
