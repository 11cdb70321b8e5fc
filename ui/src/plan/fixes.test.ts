import { describe, expect, it } from 'vitest';

import type { Fix } from '../generated';
import { editOf, isEverywhere, partsOf } from './fixes';

/** A way to split an activity of this title in two steps. */
const split = (activity: string): Fix => ({
  label: { id: 'fix-split-propose', args: { first: 'Legal', second: 'Sales' } },
  edit: {
    edit: 'splitActivity',
    activity: 'a1',
    parts: [
      { title: `${activity} — Sales`, accountable: 'r2' },
      { title: `${activity} — Legal`, accountable: 'r1' },
    ],
  },
  titles: [
    { id: 'split-propose', args: { activity } },
    { id: 'split-approve', args: { activity } },
  ],
});

describe('a split', () => {
  it('makes activities with the titles that are proposed', () => {
    expect(editOf(split('Set prices'))).toEqual({
      edit: 'splitActivity',
      activity: 'a1',
      parts: [
        { title: 'Propose: Set prices', accountable: 'r2' },
        { title: 'Approve: Set prices', accountable: 'r1' },
      ],
    });
  });

  it('makes do with names from the plan where nothing else is proposed, or it is too long', () => {
    const { label, edit } = split('Set prices');
    expect(partsOf({ label, edit })).toEqual(['Set prices — Sales', 'Set prices — Legal']);
    const long = 'x'.repeat(292);
    expect(partsOf(split(long))).toEqual([`${long} — Sales`, `${long} — Legal`]);
  });

  it('leaves names from right to left as they are', () => {
    expect(partsOf(split('מחירים'))).toEqual(['Propose: מחירים', 'Approve: מחירים']);
  });
});

it('leaves the edits of other fixes alone', () => {
  const edit = { edit: 'makeAccountable', activity: 'a1', role: 'r1' } as const;
  const fix: Fix = { label: { id: 'fix-split-propose' }, edit };
  expect([editOf(fix), partsOf(fix)]).toEqual([edit, []]);
});

describe('a way that holds everywhere', () => {
  const way = (edit: Fix['edit']): Fix => ({ label: { id: 'fix' }, edit });
  const everywhere: Fix['edit'] = { edit: 'makeAccountable', activity: 'a1', role: 'r1' };
  const inUnit: Fix['edit'] = { edit: 'setUnitInvolvement', unit: 'u1', activity: 'a1', role: 'r1', letters: 'A' };

  it('changes the matrix itself', () => {
    expect(isEverywhere(way(everywhere))).toBe(true);
    expect(isEverywhere(way({ edit: 'several', edits: [inUnit, everywhere] }))).toBe(true);
  });

  it('is none that changes what some units do', () => {
    expect(isEverywhere(way(inUnit))).toBe(false);
    expect(isEverywhere(way({ edit: 'several', edits: [inUnit, inUnit] }))).toBe(false);
    expect(isEverywhere(way({ edit: 'liftAdaptation', unit: 'u1', activity: 'a1' }))).toBe(false);
  });
});
