import { describe, expect, it } from 'vitest';

import type { Activity, Commitment, Held, Role, UnitId, UnitInvolvement } from '../generated';
import { Answering, commitmentOf } from './commitments';
import { openPlan } from './sample';

const role = (id: string, held: Held): Role => ({
  id, department: null, title: id, short: null, held, kind: 'position', reportsTo: null, order: id,
});
const activity = (id: string, unit: UnitId | null = null): Activity => ({
  id, section: 'all', area: null, title: id, outcome: '', note: '', unit, order: id,
});
const own = (activity: string, role: string, letters: string): UnitInvolvement => ({ unit: 'gulf', activity, role, letters });
const says = (standing: Commitment['standing'], unit: UnitId | null): Commitment => ({
  activity: 'staff', role: 'lead', unit, standing, on: null, note: '', deputy: null, escalation: null,
});

/** A regional lead in each of two units answers for “staff”, and in the Gulf alone for “prices” and “store”. */
function open(commitments: Commitment[] = []) {
  return openPlan({
    units: [{ id: 'gulf', name: 'Gulf', order: '80' }, { id: 'north', name: 'North', order: '90' }],
    roles: [role('lead', 'perUnit'), role('pricing', 'centre')],
    sections: [{ id: 'all', title: 'All', order: '80' }],
    activities: [activity('prices'), activity('staff'), activity('store', 'gulf')],
    involvements: [
      { activity: 'prices', role: 'pricing', letters: 'A' },
      { activity: 'staff', role: 'lead', letters: 'A' },
      { activity: 'store', role: 'lead', letters: 'A' },
    ],
    adaptations: [{ unit: 'gulf', activity: 'prices', why: '' }],
    unitInvolvements: [own('prices', 'lead', 'A'), own('prices', 'pricing', '')],
    commitments,
  });
}

describe('what a role answers for', () => {
  const answering = new Answering(open());
  const titles = (role: string, unit: UnitId | null) =>
    answering.of(role, unit).map(({ activity, unit }) => `${activity.title} ${unit ?? 'everywhere'}`);

  it('is in a unit what that unit has', () => {
    expect(titles('lead', 'gulf')).toEqual(['prices gulf', 'staff gulf', 'store gulf']);
    expect(titles('lead', 'north')).toEqual(['staff north']);
  });

  it('is elsewhere what is the same everywhere, and what units add', () => {
    expect(titles('pricing', null)).toEqual(['prices everywhere']);
    expect(titles('lead', null)).toEqual(['prices gulf', 'staff everywhere', 'store everywhere']);
    expect(answering.count('lead')).toBe(3);
  });

  it('is said unit by unit for a role of the units', () => {
    expect(answering.all(role('lead', 'perUnit'))).toHaveLength(4);
    expect(answering.all(role('pricing', 'centre'))).toHaveLength(1);
  });
});

describe('how a role stands to an activity', () => {
  const standing = (commitments: Commitment[], unit: UnitId | null) =>
    commitmentOf(open(commitments), { activity: activity('staff'), role: 'lead', unit }).standing;

  it('is what its unit says, or what was said of all', () => {
    expect(standing([says('accepted', 'gulf')], 'gulf')).toBe('accepted');
    expect(standing([says('accepted', 'gulf')], 'north')).toBe('proposed');
    expect(standing([says('accepted', null)], 'north')).toBe('accepted');
    expect(standing([says('accepted', null), says('proposed', 'north')], 'north')).toBe('proposed');
  });
});
