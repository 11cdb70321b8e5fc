import { describe, expect, it } from 'vitest';

import type { Activity, Role, Section } from '../generated';
import { activitiesOf, activityFor, turned } from './turning';

const activity = (id: string, section: string): Activity => ({
  id, section, area: null, title: id, outcome: '', note: '', unit: null, order: id,
});
const section = (id: string): Section => ({ id, title: id, order: id });

const [prices, calls, refunds] = [activity('prices', 'buy'), activity('calls', 'use'), activity('refunds', 'use')] as const;
const all = [prices, calls, refunds];

describe('activities one at a time', () => {
  it('follow each other over the ends of sections, and stop at the ends of the plan', () => {
    const plan = {
      sections: [section('buy'), section('use')], departments: [], rolesIn: () => [],
      activitiesIn: (id: string) => all.filter((one) => one.section === id),
    };
    expect(activitiesOf(plan)).toEqual(all);
    expect([turned(all, prices, 1), turned(all, refunds, 1), turned(all, prices, -1)]).toEqual([calls, undefined, undefined]);
  });

  it('begin with the first from where there is none', () => {
    expect(turned(all, null, 1)).toBe(prices);
    expect(turned([], null, 1)).toBeUndefined();
  });

  it('show what the cursor is at', () => {
    expect(activityFor({ kind: 'activity', activity: refunds }, all)).toBe(refunds);
    expect(activityFor({ kind: 'section', section: section('use') }, all)).toBe(calls);
    expect(activityFor({ kind: 'section', section: section('empty') }, all)).toBe(prices);
    expect(activityFor({ kind: 'end', of: 'section' }, all)).toBe(prices);
    expect(activityFor({ kind: 'nothing' }, [])).toBeNull();
    expect(activityFor({ kind: 'role', role: {} as Role }, all)).toBeNull();
  });
});
