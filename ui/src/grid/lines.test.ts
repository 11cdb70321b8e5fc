import { describe, expect, it } from 'vitest';

import type { Activity, Role } from '../generated';
import { activityMoved, roleMoved, sectionMoved } from './arranging';
import { bandsOf, columnsOf, linesOf, type Matrix } from './lines';

const activity = (id: string, section: string): Activity => ({
  id, section, area: null, title: id, outcome: '', note: '', unit: null, order: '80',
});
const role = (id: string, department: string | null): Role => ({
  id, department, title: id, short: null, held: 'centre', kind: 'position', reportsTo: null, order: '80',
});

const activities = [activity('prices', 'buy'), activity('refunds', 'use'), activity('calls', 'use')];
const roles = [role('ceo', null), role('cmo', 'growth'), role('sales', 'growth'), role('support', 'service')];
const plan: Matrix = {
  sections: [{ id: 'buy', title: 'Buy', order: '80' }, { id: 'use', title: 'Use', order: '81' }],
  activitiesIn: (section) => activities.filter((row) => row.section === section),
  departments: ['growth', 'people', 'service'].map((id) => ({ id, name: id, order: '80' })),
  rolesIn: (department) => roles.filter((row) => row.department === department),
};

const rows = (...args: Parameters<typeof linesOf>) => linesOf(...args).map(({ key }) => key);
const columns = (...args: Parameters<typeof columnsOf>) => columnsOf(...args).map(({ key }) => key);

describe('the rows', () => {
  it('are activities by section', () => {
    expect(rows(plan, null, false)).toEqual(['buy', 'prices', 'use', 'refunds', 'calls']);
  });

  it('end with one to add a section, where that is possible', () => {
    expect(rows(plan, null, true).at(-1)).toBe('end');
  });

  it('have a new activity at the start of its section, or behind the one it follows', () => {
    const draft = (after: string[]) => ({ kind: 'activity', section: 'use', after }) as const;
    expect(rows(plan, draft([]), false)).toEqual(['buy', 'prices', 'use', 'draft', 'refunds', 'calls']);
    expect(rows(plan, draft(['refunds']), false)).toEqual(['buy', 'prices', 'use', 'refunds', 'draft', 'calls']);
  });

  it('keep a new activity in place while the one before it is on its way', () => {
    const draft = { kind: 'activity', section: 'use', after: ['refunds', 'on its way'] } as const;
    expect(rows(plan, draft, false)).toEqual(['buy', 'prices', 'use', 'refunds', 'draft', 'calls']);
  });

  it('have a first activity before there is a section for it', () => {
    const draft = { kind: 'activity', section: 'to come', after: [] } as const;
    expect(rows({ ...plan, sections: [] }, draft, true)).toEqual(['draft', 'end']);
  });

  it('have a new section behind all rows of the one it follows', () => {
    const draft = { kind: 'section', after: ['buy'] } as const;
    expect(rows(plan, draft, false)).toEqual(['buy', 'prices', 'draft', 'use', 'refunds', 'calls']);
  });
});

describe('the columns', () => {
  it('are roles by department', () => {
    expect(columns(plan, null, true)).toEqual(['ceo', 'cmo', 'sales', 'support', 'end']);
  });

  it('have a new role in its department', () => {
    const draft = { kind: 'role', department: 'growth', after: ['cmo'] } as const;
    expect(columns(plan, draft, false)).toEqual(['ceo', 'cmo', 'draft', 'sales', 'support']);
  });

  it('lie below the name of their department', () => {
    expect(bandsOf(columnsOf(plan, null, true))).toEqual([
      { department: null, pinned: false, start: 0, end: 1 },
      { department: 'growth', pinned: false, start: 1, end: 3 },
      { department: 'service', pinned: false, start: 3, end: 4 },
    ]);
  });

  it('have those that are pinned first, apart from the rest of their department', () => {
    const pinned = columnsOf(plan, null, true, new Set(['support', 'sales']));
    expect(pinned.map(({ key }) => key)).toEqual(['sales', 'support', 'ceo', 'cmo', 'end']);
    expect(bandsOf(pinned).map(({ department, pinned }) => [department, pinned])).toEqual([
      ['growth', true], ['service', true], [null, false], ['growth', false],
    ]);
  });
});

describe('arranging', () => {
  it('moves an activity among its neighbours', () => {
    expect(activityMoved(plan, activity('refunds', 'use'), 1)).toMatchObject({ place: { after: 'calls' } });
    expect(activityMoved(plan, activity('calls', 'use'), -1)).toMatchObject({ place: { before: 'refunds' } });
  });

  it('moves an activity into the next section, and not beyond the last', () => {
    expect(activityMoved(plan, activity('prices', 'buy'), 1)).toMatchObject({
      under: { this: { section: 'use' } }, place: 'start',
    });
    expect(activityMoved(plan, activity('refunds', 'use'), -1)).toMatchObject({
      under: { this: { section: 'buy' } }, place: 'end',
    });
    expect(activityMoved(plan, activity('prices', 'buy'), -1)).toBeNull();
    expect(activityMoved(plan, activity('calls', 'use'), 1)).toBeNull();
  });

  it('moves a section', () => {
    const [buy, use] = plan.sections;
    expect(buy && sectionMoved(plan, buy, 1)).toMatchObject({ place: { after: 'use' } });
    expect(use && sectionMoved(plan, use, 1)).toBeNull();
  });

  it('moves a role into the next department, also one without roles, or out of all', () => {
    expect(roleMoved(plan, role('cmo', 'growth'), 1)).toMatchObject({ place: { after: 'sales' } });
    expect(roleMoved(plan, role('sales', 'growth'), 1)).toMatchObject({
      under: { this: { department: 'people' } }, place: 'start',
    });
    expect(roleMoved(plan, role('cmo', 'growth'), -1)).toMatchObject({ under: 'nothing', place: 'end' });
    expect(roleMoved(plan, role('ceo', null), -1)).toBeNull();
    expect(roleMoved(plan, role('support', 'service'), 1)).toBeNull();
  });
});
