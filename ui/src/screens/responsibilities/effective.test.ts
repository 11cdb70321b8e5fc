import { beforeEach, describe, expect, it } from 'vitest';

import type { Activity, Locus, Plan, Role } from '../../generated';
import { openPlan } from '../../plan/sample';
import type { PlanStore } from '../../plan/store.svelte';
import { differencesOf } from './differences';
import { Effective } from './effective';

const area = (id: Locus) => ({ id, title: id, locus: id, steering: false, limits: '', order: id });
const activity = (id: string, area: string | null, unit: string | null = null): Activity => ({
  id, section: 'use', area, title: id, outcome: '', note: '', unit, order: id,
});
const role = (id: string): Role => ({
  id, department: null, title: id, short: null, held: 'centre', kind: 'position', reportsTo: null, order: id,
});
const refunds = activity('refunds', 'shared');
const vision = activity('vision', 'centre');
const souks = activity('souks', 'local', 'gulf');
const loose = activity('loose', null);
const [cco, lead] = [role('cco'), role('lead')];

const rows: Partial<Plan> = {
  units: [{ id: 'gulf', name: 'Gulf', order: 'b' }, { id: 'europe', name: 'Europe', order: 'a' }],
  areas: [area('centre'), area('shared'), area('local')],
  sections: [{ id: 'use', title: 'Use', order: 'a' }],
  roles: [cco, lead],
  activities: [refunds, vision, souks, loose],
  involvements: [
    { activity: 'refunds', role: 'cco', letters: 'A' },
    { activity: 'refunds', role: 'lead', letters: 'R' },
    { activity: 'vision', role: 'cco', letters: 'A' },
  ],
  adaptations: [
    { unit: 'gulf', activity: 'refunds', why: 'The law' },
    { unit: 'europe', activity: 'refunds', why: '' },
  ],
  unitInvolvements: [
    { unit: 'gulf', activity: 'refunds', role: 'cco', letters: '' },
    { unit: 'gulf', activity: 'refunds', role: 'lead', letters: 'A' },
  ],
};

let plan: PlanStore;

beforeEach(() => {
  plan = openPlan(rows);
});

const inUnit = (unit: string | null) => new Effective(plan, { unit });

describe('the matrix of a unit', () => {
  it('is that of everywhere, but for what the unit says differently', () => {
    expect([...inUnit('gulf').row(refunds)]).toEqual([['lead', 'A']]);
    expect(inUnit('gulf').letters(refunds, cco)).toBe('');
    expect([...inUnit('gulf').row(vision)]).toEqual([['cco', 'A']]);
    for (const elsewhere of [null, 'europe']) {
      expect([...inUnit(elsewhere).row(refunds)]).toEqual([['cco', 'A'], ['lead', 'R']]);
    }
  });

  it('follows what the unit changes and lifts', () => {
    const own = (letters: string) => ({ unitInvolvement: { unit: 'gulf', activity: 'vision', role: 'lead', letters } });
    plan.apply({ rows: [{ before: null, after: own('C') }] });
    expect([...inUnit('gulf').row(vision)]).toEqual([['cco', 'A'], ['lead', 'C']]);
    plan.apply({ rows: [{ before: own('C'), after: null }] });
    expect([...inUnit('gulf').row(vision)]).toEqual([['cco', 'A']]);
    expect(inUnit('gulf').own(vision).size).toBe(0);
  });

  it('is changed for the unit alone, but for what exists only there', () => {
    const cell = { role: 'cco', letters: 'C' };
    expect(inUnit('gulf').involving(refunds, cco, 'C')).toEqual({
      edit: 'setUnitInvolvement', unit: 'gulf', activity: 'refunds', ...cell,
    });
    expect(inUnit('gulf').involving(souks, cco, 'C')).toEqual({ edit: 'setInvolvement', activity: 'souks', ...cell });
    expect(inUnit(null).involving(refunds, cco, 'C')).toEqual({ edit: 'setInvolvement', activity: 'refunds', ...cell });
  });

  it('is fixed where the centre decides', () => {
    const fixed = (unit: string | null) => [refunds, vision, souks, loose].filter((one) => inUnit(unit).isFixed(one));
    expect(fixed('gulf')).toEqual([vision, loose]);
    expect(fixed(null)).toEqual([]);
  });

  it('is lifted where it has an own way', () => {
    expect(inUnit('gulf').lifting(refunds)).toEqual({ edit: 'liftAdaptation', unit: 'gulf', activity: 'refunds' });
    expect(inUnit('gulf').lifting(vision)).toBeNull();
    expect(inUnit(null).lifting(refunds)).toBeNull();
  });
});

describe('the matrix of an option', () => {
  const cell = (letters: string) => ({ involvement: { activity: 'refunds', role: 'lead', letters } });

  /** The example, in which the lead is consulted on refunds and there is something new. */
  function option(unit: string | null): Effective {
    const asItIs = openPlan(rows);
    plan.apply({ rows: [
      { before: cell('R'), after: cell('C') },
      { before: null, after: { activity: activity('returns', 'shared') } },
      { before: null, after: { involvement: { activity: 'returns', role: 'cco', letters: 'A' } } },
    ] });
    return new Effective(plan, { unit }, asItIs);
  }

  it('stands beside the plan as it is, cell by cell', () => {
    expect(option(null).beside).toBe('as-it-is');
    expect([...option(null).others(refunds)]).toEqual([['lead', 'R']]);
    expect(option(null).others(vision).size).toBe(0);
  });

  it('says what is new in it of the row, not of its cells', () => {
    const returns = activity('returns', 'shared');
    expect(option(null).others(returns).size).toBe(0);
    expect(option(null).mark(returns)).not.toBe('');
  });

  it('stands beside the same unit of the plan as it is', () => {
    expect(option('gulf').others(refunds).size).toBe(0);
    expect([...option('europe').others(refunds)]).toEqual([['lead', 'R']]);
    expect([...inUnit('gulf').others(refunds)]).toEqual([['cco', 'A'], ['lead', 'C']]);
  });
});

it('differs in the order of the matrix and then of the units', () => {
  const differences = differencesOf(plan).map(({ activity, unit, way }) => [activity.id, unit.id, way?.why]);
  expect(differences).toEqual([['refunds', 'europe', ''], ['refunds', 'gulf', 'The law'], ['souks', 'gulf', undefined]]);
});
