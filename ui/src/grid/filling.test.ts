import { describe, expect, it } from 'vitest';

import type { Activity, Role } from '../generated';
import { allFilled, filled, filledDown, filledRight, totalOf, type Cells } from './filling';

const plan: Record<string, string> = { 'refunds ceo': 'A', 'refunds cmo': 'R', 'calls ceo': 'C' };
const cells: Cells = {
  letters: (activity, role) => plan[`${activity.id} ${role.id}`] ?? '',
  involving: ({ id }, role, letters) => ({ edit: 'setInvolvement', activity: id, role: role.id, letters }),
};
const block = {
  activities: ['refunds', 'calls', 'prices'].map((id) => ({ id }) as Activity),
  roles: ['ceo', 'cmo'].map((id) => ({ id }) as Role),
};

/** The cells that an edit writes. */
const written = (edit: ReturnType<typeof filled>) =>
  edit?.edit === 'several'
    ? Object.fromEntries(
        edit.edits.map((one) => (one.edit === 'setInvolvement' ? [`${one.activity} ${one.role}`, one.letters] : [])),
      )
    : edit;

describe('filling cells', () => {
  it('writes those that have something else', () => {
    expect(written(filled(block, cells, () => 'C'))).toEqual({
      'refunds ceo': 'C', 'refunds cmo': 'C', 'calls cmo': 'C', 'prices ceo': 'C', 'prices cmo': 'C',
    });
  });

  it('is nothing where all have it already', () => {
    expect(filled({ activities: [{ id: 'prices' } as Activity], roles: block.roles }, cells, () => '')).toBeNull();
  });

  it('fills several blocks in one step, and counts each cell once', () => {
    const [first, ...others] = block.activities;
    const blocks = [block, { activities: first ? [first] : [], roles: block.roles }, { activities: others, roles: [] }];
    expect(totalOf(blocks)).toBe(6);
    expect(allFilled(blocks.slice(2), cells, 'C')).toBeNull();
    expect(written(allFilled(blocks.slice(1), cells, 'C'))).toEqual({ 'refunds ceo': 'C', 'refunds cmo': 'C' });
  });

  it('repeats the first row downwards, empty cells too', () => {
    expect(written(filledDown(block, cells))).toEqual({
      'calls ceo': 'A', 'calls cmo': 'R', 'prices ceo': 'A', 'prices cmo': 'R',
    });
    const rest = { ...block, activities: block.activities.toReversed() };
    expect(written(filledDown(rest, cells))).toEqual({ 'refunds ceo': '', 'refunds cmo': '', 'calls ceo': '' });
  });

  it('repeats the first column to the right', () => {
    expect(written(filledRight(block, cells))).toEqual({ 'refunds cmo': 'A', 'calls cmo': 'C' });
  });
});
