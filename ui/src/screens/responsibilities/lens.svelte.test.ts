import { beforeEach, describe, expect, it } from 'vitest';

import type { Finding, Severity } from '../../generated';
import { openPlan } from '../../plan/sample';
import type { PlanStore } from '../../plan/store.svelte';
import { Lens } from './lens.svelte';

const asked = (activity: string, severity: Severity) => ({
  scope: { activity },
  findings: [{ check: 'R01', severity, scope: { activity }, question: { id: '' }, detail: { id: '' }, places: [], fixes: [] } as Finding],
});
const activity = (id: string) => ({ id, section: 'use', area: null, title: id, outcome: '', note: '', unit: null, order: id });
const role = (id: string, department: string) => ({
  id, department, title: id, short: null, held: 'centre' as const, kind: 'position' as const, reportsTo: null, order: id,
});

let plan: PlanStore;
let lens: Lens;

beforeEach(() => {
  plan = openPlan(
    {
      sections: [{ id: 'use', title: 'Use', order: 'a' }],
      activities: ['calls', 'prices', 'refunds'].map(activity),
      departments: [{ id: 'care', name: 'Care', order: 'a' }, { id: 'sales', name: 'Sales', order: 'b' }],
      roles: [role('ceo', 'sales'), role('cco', 'care')],
      involvements: [
        { activity: 'calls', role: 'ceo', letters: 'AR' },
        { activity: 'prices', role: 'cco', letters: 'A' },
      ],
      leaders: [{ id: 'ann', name: 'Ann' }],
      appointments: [
        { id: '1', leader: 'ann', role: 'cco', unit: null, kind: 'permanent', from: null, until: null, acceptance: 'accepted', note: '' },
      ],
    },
    { findings: [asked('prices', 'warning'), asked('refunds', 'error')] },
  );
  lens = new Lens(plan);
});

const leftOut = () => [...lens.narrowing.activities, ...lens.narrowing.roles];

describe('what is left out', () => {
  it('is nothing to begin with', () => {
    expect(leftOut()).toEqual([]);
    expect(lens.narrows).toBe(false);
  });

  it('is what has no open question, or none that must be settled', () => {
    lens.rows = 'open';
    expect(leftOut()).toEqual(['calls']);
    lens.rows = 'must';
    expect(leftOut()).toEqual(['calls', 'prices']);
  });

  it('is what nobody on show has a letter on', () => {
    lens.rows = 'letter A';
    expect(leftOut()).toEqual(['refunds']);
    lens.columns = 'department care';
    expect(leftOut()).toEqual(['calls', 'refunds', 'ceo']);
  });

  it('is what a leader does not hold', () => {
    lens.columns = 'leader ann';
    expect(leftOut()).toEqual(['ceo']);
  });

  it('stays as it was while someone works on it, and is never new', () => {
    lens.rows = 'open';
    plan.questions.update([{ scope: { activity: 'refunds' }, findings: [] }]);
    plan.apply({ rows: [{ before: null, after: { activity: activity('returns') } }] });
    expect(leftOut()).toEqual(['calls']);
  });

  it('is what exists only in another unit than the one on show', () => {
    plan.apply({ rows: [
      { before: null, after: { unit: { id: 'gulf', name: 'Gulf', order: 'a' } } },
      { before: null, after: { unit: { id: 'levant', name: 'Levant', order: 'b' } } },
      { before: null, after: { activity: { ...activity('souks'), unit: 'gulf' } } },
    ] });
    lens.unit = 'levant';
    expect(leftOut()).toEqual(['souks']);
    expect(lens.left.activities).toBe(0);
    lens.unit = 'gulf';
    expect(leftOut()).toEqual([]);
    lens.unit = 'levant';
    lens.reveal('souks');
    expect(lens.unit).toBeNull();
  });

  it('comes back when it is asked for', () => {
    lens.rows = 'must';
    lens.hide('ceo');
    lens.collapse('use', true);
    lens.reveal('calls');
    lens.reveal('ceo');
    expect(leftOut()).toEqual([]);
    expect(lens.isCollapsed('use')).toBe(false);
  });
});

it('turns from everywhere to unit after unit and back', () => {
  const unit = (id: string) => ({ before: null, after: { unit: { id, name: id, order: id } } });
  plan.apply({ rows: [unit('gulf'), unit('levant')] });
  const turned = (by: 1 | -1) => {
    lens.turnUnit(by);
    return lens.unit;
  };
  expect([turned(1), turned(1), turned(1), turned(-1)]).toEqual(['gulf', 'levant', null, 'levant']);
  plan.apply({ rows: [{ before: unit('levant').after, after: null }] });
  expect(lens.unit).toBeNull();
});

it('ranks the worst questions first', () => {
  lens.sorted = true;
  const ranks = [...(lens.narrowing.ranks ?? [])].sort((a, b) => a[1] - b[1]).map(([id]) => id);
  expect(ranks).toEqual(['refunds', 'prices', 'calls']);
  lens.showAll();
  expect(lens.narrows).toBe(false);
});
