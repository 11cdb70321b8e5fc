import { describe, expect, it } from 'vitest';

import type { Factor, WeightFlip } from '../../generated';
import { weighing, weightIn } from './weights';

const factor = (id: string, part: Partial<Factor>): Factor => ({
  id, group: 'means', answers: 5, ordered: true, evidence: 'B', source: '', integration: null, local: null,
  models: {}, ...part,
});
const size = factor('size', { local: 2, models: { ceoLed: [3, 2, -1, -2.5, -3] } });
const budget = factor('budget', { models: { ccoLed: 2, ceoLed: [1, 0.5, 0, -1, -1.5] } });
const silos = factor('silos', { integration: 1.5 });
const flip: WeightFlip<string> = {
  factor: 'budget', target: 'ceoLed', weight: 1.5, at: 2, gives: 'ccoLed', sentence: { id: 'x' },
};

describe('what weighs on something', () => {
  it('is listed heaviest first, with the weight at which the advice flips', () => {
    const list = weighing('ceoLed', [budget, size, silos], {}, [flip]);
    expect(list.map(({ factor, weight, flip }) => [factor.id, weight, flip?.at])).toEqual([
      ['size', 3, undefined], ['budget', 1.5, 2],
    ]);
  });

  it('is marked where the plan weighs it otherwise', () => {
    const list = weighing('local', [size], { size: { local: 1 } }, []);
    expect(list.map(({ own }) => own)).toEqual([true]);
    expect(weighing('ceoLed', [size], { size: { local: 1 } }, [])[0]?.own).toBe(false);
  });

  it('is told for axes and models alike', () => {
    expect(weighing('integration', [size, silos], {}, []).map(({ weight }) => weight)).toEqual([1.5]);
  });
});

it('reads weights from 0 to 4, and nothing else', () => {
  expect(['2', '0', ' 1,5', '3.999'].map(weightIn)).toEqual([2, 0, 1.5, 4]);
  expect(['', ' ', '-1', '4.1', 'much', '1e9', 'NaN'].map(weightIn)).toEqual(Array(7).fill(null));
});
