import { describe, expect, it } from 'vitest';

import type { Activity, Role } from '../generated';
import { filled, filledDown, filledRight } from './filling';

const plan: Record<string, string> = { 'refunds ceo': 'A', 'refunds cmo': 'R', 'calls ceo': 'C' };
const lettersAt = (activity: string, role: string) => plan[`${activity} ${role}`] ?? '';
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
    expect(written(filled(block, lettersAt, () => 'C'))).toEqual({
      'refunds ceo': 'C', 'refunds cmo': 'C', 'calls cmo': 'C', 'prices ceo': 'C', 'prices cmo': 'C',
    });
  });

  it('is nothing where all have it already', () => {
    expect(filled({ activities: [{ id: 'prices' } as Activity], roles: block.roles }, lettersAt, () => '')).toBeNull();
  });

  it('repeats the first row downwards, empty cells too', () => {
    expect(written(filledDown(block, lettersAt))).toEqual({
      'calls ceo': 'A', 'calls cmo': 'R', 'prices ceo': 'A', 'prices cmo': 'R',
    });
    const rest = { ...block, activities: block.activities.toReversed() };
    expect(written(filledDown(rest, lettersAt))).toEqual({ 'refunds ceo': '', 'refunds cmo': '', 'calls ceo': '' });
  });

  it('repeats the first column to the right', () => {
    expect(written(filledRight(block, lettersAt))).toEqual({ 'refunds cmo': 'A', 'calls cmo': 'C' });
  });
});
