import { describe, expect, it } from 'vitest';

import type { Appointment, Role } from '../generated';
import { holdersOf, seatsOf, vacancies } from './organisation';
import { openPlan } from './sample';

const DAY = '2027-01-14';
const role: Role = {
  id: 'lead', department: null, title: 'CX lead', short: null, held: 'perUnit', kind: 'position', reportsTo: null, order: '80',
};
const appointment = (id: string, part: Partial<Appointment>): Appointment => ({
  id, leader: 'ann', role: 'lead', unit: 'gulf', kind: 'permanent', from: null, until: null,
  acceptance: 'accepted', note: '', ...part,
});

function open(appointments: Appointment[], shape: Partial<Role> = {}) {
  const shaped = { ...role, ...shape };
  const plan = openPlan({
    units: [{ id: 'gulf', name: 'Gulf', order: '80' }, { id: 'europe', name: 'Europe', order: '90' }],
    roles: [shaped],
    leaders: [{ id: 'ann', name: 'Ann' }, { id: 'ben', name: 'Ben' }],
    appointments,
  });
  const vacant = () => vacancies(plan, DAY).map(({ unit }) => unit?.name ?? null);
  return { plan, vacant, shaped };
}

describe('seats', () => {
  it('are one in each unit, vacant until someone fills them', () => {
    const { plan, vacant, shaped } = open([appointment('1', {})]);
    expect(seatsOf(plan, shaped, DAY).map(({ unit }) => unit?.name)).toEqual(['Gulf', 'Europe']);
    expect(vacant()).toEqual(['Europe']);
    expect(holdersOf(plan, shaped, DAY).map(({ name }) => name)).toEqual(['Ann']);
  });

  it('are not filled by deputies, nor by who has declined, has left or is still to come', () => {
    for (const part of [{ kind: 'deputy' }, { acceptance: 'declined' }, { until: '2027-01-13' }, { from: '2027-01-15' }] as const) {
      expect(open([appointment('1', part)]).vacant()).toEqual(['Gulf', 'Europe']);
    }
    expect(open([appointment('1', { from: DAY, until: DAY })]).vacant()).toEqual(['Europe']);
  });

  it('are all filled by someone who holds the role everywhere', () => {
    expect(open([appointment('1', { unit: null })]).vacant()).toEqual([]);
  });

  it('are one at the centre, or where there are no units', () => {
    expect(open([], { held: 'centre' }).vacant()).toEqual([null]);
    expect(open([appointment('1', { unit: null })], { held: 'centre' }).vacant()).toEqual([]);
  });

  it('are never vacant in a group', () => {
    expect(open([], { kind: 'group' }).vacant()).toEqual([]);
  });
});
