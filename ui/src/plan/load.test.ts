import { describe, expect, it } from 'vitest';

import type { Activity, Appointment, Involvement, Role, UnitId, UnitInvolvement } from '../generated';
import { excess, loads } from './load';
import { openPlan } from './sample';

const DAY = '2027-01-14';

const role = (id: string, held: Role['held']): Role => ({
  id, department: null, title: id, short: null, held, kind: 'position', reportsTo: null, order: id,
});
const seat = (leader: string, role: string, unit: UnitId | null): Appointment => ({
  id: `${leader} ${role} ${unit}`, leader, role, unit, kind: 'permanent', from: null, until: null,
  acceptance: 'accepted', note: '',
});
const activity = (id: string, unit: UnitId | null = null): Activity => ({
  id, section: 'all', area: null, title: id, outcome: '', note: '', unit, order: id,
});
const cell = (activity: string, role: string, letters: string): Involvement => ({ activity, role, letters });

/** Ann leads the Gulf and Ben the North, and Cy prices: as in the domain's test of the same. */
function open(own: UnitInvolvement[] = [], more: { activities?: Activity[]; involvements?: Involvement[] } = {}) {
  const places = new Set(own.map(({ unit, activity }) => `${unit} ${activity}`));
  return openPlan({
    units: [{ id: 'gulf', name: 'Gulf', order: '80' }, { id: 'north', name: 'North', order: '90' }],
    roles: [role('lead', 'perUnit'), role('pricing', 'centre')],
    leaders: ['Ann', 'Ben', 'Cy', 'Dan'].map((name) => ({ id: name, name })),
    appointments: [seat('Ann', 'lead', 'gulf'), seat('Ben', 'lead', 'north'), seat('Cy', 'pricing', null)],
    sections: [{ id: 'all', title: 'All', order: '80' }],
    activities: [activity('prices'), activity('staff'), ...(more.activities ?? [])],
    involvements: [
      cell('prices', 'pricing', 'A'), cell('staff', 'pricing', 'R'), cell('staff', 'lead', 'A'),
      ...(more.involvements ?? []),
    ],
    adaptations: [...places].map((place) => {
      const [unit = '', activity = ''] = place.split(' ');
      return { unit, activity, why: '' };
    }),
    unitInvolvements: own,
  });
}

const carried = (...of: Parameters<typeof open>) =>
  loads(open(...of), DAY).map(({ leader, accountable, responsible }) => [leader.name, accountable, responsible]);

const own = (activity: string, role: string, letters: string): UnitInvolvement => ({ unit: 'gulf', activity, role, letters });

describe('what a leader carries', () => {
  it('is what their roles carry', () => {
    expect(carried()).toEqual([['Ann', 1, 0], ['Ben', 1, 0], ['Cy', 1, 1], ['Dan', 0, 0]]);
  });

  it('is what their units have, and no more', () => {
    const swapped = [
      own('prices', 'pricing', 'R'), own('prices', 'lead', 'A'), own('staff', 'lead', 'R'), own('staff', 'pricing', 'A'),
    ];
    const store = { activities: [activity('store', 'gulf')], involvements: [cell('store', 'lead', 'A')] };
    expect(carried(swapped, store)).toEqual([['Ann', 2, 1], ['Ben', 1, 0], ['Cy', 2, 2], ['Dan', 0, 0]]);
  });

  it('counts talks: with those who are asked, and with those who ask', () => {
    const plan = open([], {
      involvements: [cell('prices', 'lead', 'C'), cell('staff', 'other', 'C'), cell('staff', 'third', 'C')],
    });
    // Ann is asked about prices, and asks two about staff.
    expect(loads(plan, DAY)[0]).toMatchObject({ talks: 3 });
  });
});

it('says who carries more than the thresholds allow', () => {
  const over = (accountable: number, responsible: number) => excess(open(), { accountable, responsible, talks: 0 });
  expect(over(5, 8)).toEqual({ accountable: false, responsible: false });
  expect(over(6, 9)).toEqual({ accountable: true, responsible: true });
});
