import { describe, expect, it } from 'vitest';

import type { Activity, Role, Section } from '../generated';
import { activityDropped, roleDropped, sectionDropped } from './dropping';
import type { Column, Line } from './lines';

const activity = (id: string, section: string) => ({ id, section }) as Activity;
const [prices, refunds, calls] = [activity('prices', 'buy'), activity('refunds', 'use'), activity('calls', 'use')];
const [buy, use, leave] = ['buy', 'use', 'leave'].map((id) => ({ id }) as Section) as [Section, Section, Section];
const header = (section: Section): Line => ({ kind: 'section', key: section.id, section });
const row = (activity: Activity): Line => ({ kind: 'activity', key: activity.id, activity });
const lines: Line[] = [header(buy), row(prices), header(use), row(refunds), row(calls), header(leave), { kind: 'end', key: 'end' }];

const role = (id: string, department: string | null) => ({ id, department }) as Role;
const [ceo, cmo, sales, support] = [role('ceo', null), role('cmo', 'growth'), role('sales', 'growth'), role('support', 'service')];
const column = (role: Role, pinned = false): Column => ({ kind: 'role', key: role.id, role, pinned });
const columns: Column[] = [column(ceo), column(cmo), column(sales), column(support), { kind: 'end', key: 'end' }];

describe('an activity is dropped', () => {
  it('behind the one above', () => {
    expect(activityDropped(lines, prices, 4)).toMatchObject({
      edit: { what: { activity: 'prices' }, under: { this: { section: 'use' } }, place: { after: 'refunds' } }, edge: 4,
    });
  });

  it('at the start of a section, also one without activities', () => {
    expect(activityDropped(lines, calls, 3)).toMatchObject({ edit: { under: { this: { section: 'use' } }, place: 'start' } });
    expect(activityDropped(lines, calls, 6)).toMatchObject({ edit: { under: { this: { section: 'leave' } }, place: 'start' }, edge: 6 });
  });

  it('at the end of a section, above the name of the next', () => {
    expect(activityDropped(lines, calls, 2)).toMatchObject({ edit: { under: { this: { section: 'buy' } }, place: { after: 'prices' } } });
  });

  it('in the first section where it is dropped above all, in the last where below', () => {
    expect(activityDropped(lines, calls, 0)).toMatchObject({ edit: { under: { this: { section: 'buy' } }, place: 'start' }, edge: 1 });
    expect(activityDropped(lines, prices, 7)).toMatchObject({ edit: { under: { this: { section: 'leave' } } }, edge: 6 });
  });

  it('nowhere where it is already', () => {
    expect([3, 4].map((edge) => activityDropped(lines, refunds, edge))).toEqual([null, null]);
  });
});

describe('a section is dropped', () => {
  it('before the one that begins nearest', () => {
    expect(sectionDropped(lines, use, 1)).toMatchObject({ edit: { what: { section: 'use' }, under: 'same', place: { before: 'buy' } }, edge: 0 });
    expect(sectionDropped(lines, buy, 4)).toMatchObject({ edit: { place: { before: 'leave' } }, edge: 5 });
  });

  it('behind all', () => {
    expect(sectionDropped(lines, buy, 7)).toMatchObject({ edit: { place: 'end' }, edge: 6 });
    expect(sectionDropped(lines.slice(0, -1), buy, 6)).toMatchObject({ edit: { place: 'end' }, edge: 6 });
  });

  it('nowhere where it is already', () => {
    expect([2, 3, 5].map((edge) => sectionDropped(lines, use, edge))).toEqual([null, null, null]);
  });
});

describe('a role is dropped', () => {
  it('beside another, into its department', () => {
    expect(roleDropped(columns, ceo, 2, false)).toMatchObject({
      edit: { what: { role: 'ceo' }, under: { this: { department: 'growth' } }, place: { before: 'sales' } }, edge: 2,
    });
    expect(roleDropped(columns, cmo, 0, true)).toMatchObject({ edit: { under: 'nothing', place: { after: 'ceo' } }, edge: 1 });
  });

  it('behind the last', () => {
    expect(roleDropped(columns, cmo, 4, false)).toMatchObject({ edit: { place: { after: 'support' } }, edge: 4 });
  });

  it('into the next department without passing a column', () => {
    expect(roleDropped(columns, sales, 3, false)).toMatchObject({ edit: { under: { this: { department: 'service' } } } });
  });

  it('nowhere where it is already', () => {
    expect(roleDropped(columns, cmo, 1, true)).toBeNull();
    expect(roleDropped(columns, cmo, 2, false)).toBeNull();
  });

  it('among those that are pinned only when it is pinned', () => {
    const some = [column(sales, true), column(support, true), column(ceo), column(cmo)];
    expect(roleDropped(some, ceo, 0, true)).toBeNull();
    expect(roleDropped(some, sales, 1, true)).toMatchObject({ edit: { place: { after: 'support' } }, edge: 2 });
  });
});
