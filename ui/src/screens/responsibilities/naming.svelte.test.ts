import { beforeEach, describe, expect, it } from 'vitest';

import type { Activity, Edit } from '../../generated';
import { openPlan } from '../../plan/sample';
import { PlanStore } from '../../plan/store.svelte';
import { Naming } from './naming.svelte';

const activity = (id: string): Activity => ({
  id, section: 'use', area: null, title: id, outcome: '', note: '', unit: null, order: '80',
});

describe('naming what is new', () => {
  let asked: (Edit | (() => Edit | null))[];
  let plan: PlanStore;
  let naming: Naming;
  let unit: string | null;

  beforeEach(() => {
    asked = [];
    plan = openPlan(
      { sections: [{ id: 'use', title: 'Use', order: '80' }], activities: [activity('refunds')] },
      {},
      { edit: async (edit: Edit | (() => Edit | null)) => asked.push(edit) > 0, preview: async () => null, advise: async () => null, compare: async () => null },
    );
    unit = null;
    naming = new Naming(plan, { get unit() { return unit; } });
  });

  /** What the edits turn out to be, each with the row before it in the plan. */
  const carriedOut = () =>
    asked.map((edit) => {
      const done = typeof edit === 'function' ? edit() : edit;
      if (done?.edit === 'addActivity') plan.apply({ rows: [{ before: null, after: { activity: activity(done.id) } }] });
      return done;
    });

  it('puts one behind the other, however fast they are typed', () => {
    naming.draft = { kind: 'activity', section: 'use', after: ['refunds'] };
    const first = naming.add('Ask');
    const second = naming.add('Answer');
    expect(carriedOut()).toMatchObject([
      { edit: 'addActivity', id: first?.id, title: 'Ask', place: { after: 'refunds' } },
      { edit: 'addActivity', id: second?.id, title: 'Answer', place: { after: first?.id } },
    ]);
  });

  it('puts it behind the last that is still there', () => {
    naming.draft = { kind: 'activity', section: 'use', after: ['refunds', 'refused'] };
    naming.add('Ask');
    expect(carriedOut()).toMatchObject([{ place: { after: 'refunds' } }]);
  });

  it('begins a list without any', () => {
    naming.draft = { kind: 'role', department: null, after: [] };
    naming.add('Head of Support');
    expect(carriedOut()).toMatchObject([{ edit: 'addRole', department: null, place: 'start' }]);
  });

  it('gives a first activity the section that it needs, as one step', () => {
    naming.draft = { kind: 'activity', section: 'new', after: [] };
    naming.add('Ask');
    expect(carriedOut()).toMatchObject([
      { edit: 'several', edits: [{ edit: 'addSection', id: 'new' }, { edit: 'addActivity', section: 'new' }] },
    ]);
  });

  it('renames once, and is done', async () => {
    naming.renaming = { activity: 'refunds' };
    expect(naming.renames('refunds')).toBe(true);
    await naming.rename('Refund at once');
    expect(carriedOut()).toEqual([{ edit: 'rename', what: { activity: 'refunds' }, title: 'Refund at once' }]);
    expect(naming.active).toBe(false);
  });
});
