import { describe, expect, it } from 'vitest';

import type { Appointment, Role } from '../generated';
import { excess, holdersOf, loads, seatsOf, vacancies } from './organisation';
import { openPlan } from './sample';

const DAY = '2027-01-14';
const role: Role = {
  id: 'lead', department: null, title: 'CX lead', short: null, held: 'perUnit', kind: 'position', reportsTo: null, order: '80',
};
const appointment = (id: string, part: Partial<Appointment>): Appointment => ({
  id, leader: 'ann', role: 'lead', unit: 'gulf', kind: 'permanent', from: null, until: null,
  acceptance: 'accepted', note: '', ...part,
});

function open(
  appointments: Appointment[],
  shape: Partial<Role> = {},
  involvements = [{ activity: 'refunds', role: 'lead', letters: 'AR' }],
) {
  const shaped = { ...role, ...shape };
  const plan = openPlan({
    units: [{ id: 'gulf', name: 'Gulf', order: '80' }, { id: 'europe', name: 'Europe', order: '90' }],
    roles: [shaped],
    leaders: [{ id: 'ann', name: 'Ann' }, { id: 'ben', name: 'Ben' }],
    appointments,
    sections: [{ id: 'use', title: 'Use', order: '80' }],
    activities: [{ id: 'refunds', section: 'use', area: null, title: 'Refund', outcome: '', note: '', unit: null, order: '80' }],
    involvements,
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

it('says who carries more than the thresholds allow', () => {
  const { plan } = open([]);
  const over = (accountable: number, responsible: number) => excess(plan, { accountable, responsible, talks: 0 });
  expect(over(5, 8)).toEqual({ accountable: false, responsible: false });
  expect(over(6, 9)).toEqual({ accountable: true, responsible: true });
});

it('counts talks: with those who are asked, and with those who ask', () => {
  const { plan } = open([appointment('1', {})], {}, [
    { activity: 'refunds', role: 'lead', letters: 'AR' },
    { activity: 'refunds', role: 'shop', letters: 'C' },
    { activity: 'refunds', role: 'till', letters: 'C' },
    { activity: 'returns', role: 'lead', letters: 'C' },
  ]);
  expect(loads(plan, DAY)[0]).toMatchObject({ accountable: 1, talks: 3 });
});

it('sums up what each leader carries', () => {
  const { plan } = open([appointment('1', {}), appointment('2', { unit: 'europe' })]);
  expect(loads(plan, DAY)).toMatchObject([
    { leader: { name: 'Ann' }, accountable: 1, responsible: 1 },
    { leader: { name: 'Ben' }, roles: [], accountable: 0, responsible: 0 },
  ]);
});
