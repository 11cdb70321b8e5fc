import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';

import type { Change } from '../generated';
import { openPlan } from './sample';
import { countIn, summed, Tallies } from './tallies';

const first = { activity: 'calls', role: 'cco', letters: 'AR' };
const last = { activity: 'calls', role: 'ceo', letters: 'C' };
const cells = [first, { activity: 'prices', role: 'cco', letters: 'A' }, last];

describe('the tally of a role', () => {
  it('has each of its letters', () => {
    const tallies = new Tallies(cells);
    expect(tallies.of('cco')).toEqual({ A: 2, R: 1 });
    expect(tallies.of('nobody')).toEqual({});
    expect(countIn(tallies.of('cco'), ['A', 'R', 'C'])).toBe(3);
    expect(summed([tallies.of('cco'), tallies.of('ceo')])).toEqual({ A: 2, R: 1, C: 1 });
  });

  it('follows the plan, letters that come and letters that go', () => {
    const plan = openPlan({ involvements: cells });
    const change: Change = {
      rows: [
        { before: { involvement: first }, after: { involvement: { ...first, letters: 'I' } } },
        { before: { involvement: last }, after: null },
      ],
    };
    const seen: unknown[] = [];
    const stop = $effect.root(() => {
      $effect(() => void seen.push(plan.tallies.of('cco')));
    });
    flushSync();
    plan.apply(change);
    flushSync();
    stop();
    expect(seen).toEqual([{ A: 2, R: 1 }, { A: 1, R: 0, I: 1 }]);
    expect(plan.tallies.of('ceo')).toEqual({ C: 0 });
  });
});
