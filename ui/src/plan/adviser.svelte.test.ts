import { expect, it } from 'vitest';

import type { Counsel } from '../generated';
import { Adviser, candidates, pointsOf } from './adviser.svelte';

it('takes the answer to the question that was asked last, whenever it comes', async () => {
  const answers: ((counsel: Counsel) => void)[] = [];
  const adviser = new Adviser(() => new Promise((resolve) => answers.push(resolve)));
  const counsel = (answered: number) => ({ advice: { answered } }) as Counsel;
  const asked = [adviser.ask(), adviser.ask()];
  answers[1]?.(counsel(2));
  answers[0]?.(counsel(1));
  await Promise.all(asked);
  expect(adviser.counsel?.advice.answered).toBe(2);
});

it('keeps what it has when the question fails', async () => {
  let counsel: Counsel | null = { leftOver: ['mood'] } as Counsel;
  const adviser = new Adviser(async () => counsel);
  await adviser.ask();
  counsel = null;
  await adviser.ask();
  expect(adviser.counsel?.leftOver).toEqual(['mood']);
});

it('reads a verdict', () => {
  expect(candidates({ clear: 'hybrid' })).toEqual(['hybrid']);
  expect(candidates({ close: ['hybrid', 'light'] })).toEqual(['hybrid', 'light']);
  expect(candidates('unknown')).toEqual([]);
});

it('shows scores from nothing to a hundred', () => {
  expect(pointsOf({ value: 0.36, low: -1, high: 1 })).toEqual({ value: 68, low: 0, high: 100 });
});
