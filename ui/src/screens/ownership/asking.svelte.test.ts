import { describe, expect, it } from 'vitest';

import type { Factor } from '../../generated';
import { after, answerFor, Asking } from './asking.svelte';

const factor = (id: string) => ({ id }) as Factor;
const factors = [factor('size'), factor('silos'), factor('budget')];

describe('the questions', () => {
  it('begin where the answers end', () => {
    const asking = new Asking();
    asking.begin(factors, { size: 1 });
    expect([asking.open, asking.unfolded]).toEqual(['silos', true]);
  });

  it('are put away once all are answered', () => {
    const asking = new Asking();
    asking.begin(factors, { size: 1, silos: 0, budget: 2 });
    expect([asking.open, asking.unfolded]).toEqual([null, false]);
  });

  it('come one after the other', () => {
    expect(after(factors, 'size')?.id).toBe('silos');
    expect(after(factors, 'budget')).toBeUndefined();
  });
});

describe('a digit', () => {
  it('stands for an answer, counted from 1', () => {
    expect(answerFor('1', 4)).toBe(0);
    expect(answerFor('4', 4)).toBe(3);
    expect(answerFor('5', 4)).toBeUndefined();
  });

  it('0 stands for not knowing', () => {
    expect(answerFor('0', 5)).toBeNull();
  });

  it('is all that stands for an answer', () => {
    for (const key of ['a', 'Enter', ' ', '', '12']) expect(answerFor(key, 5)).toBeUndefined();
  });
});
