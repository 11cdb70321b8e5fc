import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';

import type { Activity, Change, Finding, Involvement, Plan, Role } from '../generated';
import type { Opened } from '../platform';
import { carrying } from './carrying';
import { openPlan } from './sample';

const role = (id: string, department: string | null, order: string): Role => ({
  id, department, title: id, short: null, held: 'centre', kind: 'position', reportsTo: null, order,
});
const activity = (id: string, section: string, order: string): Activity => ({
  id, section, area: null, title: id, outcome: '', note: '', unit: null, order,
});

const rows: Partial<Plan> = {
  departments: [
    { id: 'service', name: 'Service', order: '90' },
    { id: 'growth', name: 'Growth', order: '80' },
  ],
  roles: [
    role('support', 'service', '80'), role('sales', 'growth', '90'), role('cmo', 'growth', '80'),
    role('ceo', null, '80'),
  ],
  sections: [{ id: 'use', title: 'Use', order: '90' }, { id: 'buy', title: 'Buy', order: '80' }],
  activities: [
    activity('complaints', 'use', '80'), activity('refunds', 'use', '70'), activity('prices', 'buy', '80'),
  ],
  involvements: [
    { activity: 'complaints', role: 'support', letters: 'AR' },
    { activity: 'refunds', role: 'support', letters: 'A' },
    { activity: 'refunds', role: 'sales', letters: 'A' },
  ],
};

const finding = (check: string, severity: Finding['severity']): Finding => ({
  check, severity, scope: { activity: 'refunds' }, question: { id: check }, detail: { id: check },
  places: [{ activity: 'refunds' }], fixes: [],
});

const open = (more: Partial<Plan> = {}, opened: Partial<Opened> = {}) =>
  openPlan({ ...rows, ...more }, opened);

const letters = (before: string, after: string): Change => {
  const row = (text: string) =>
    text === '' ? null : { involvement: { activity: 'complaints', role: 'support', letters: text } };
  return { rows: [{ before: row(before), after: row(after) }] };
};

describe('what a plan answers', () => {
  it('orders columns by department, those without one first', () => {
    expect(open().columns.map(({ id }) => id)).toEqual(['ceo', 'cmo', 'sales', 'support']);
  });

  it('orders activities by section', () => {
    expect(open().activities.map(({ id }) => id)).toEqual(['prices', 'refunds', 'complaints']);
  });

  it('counts the activities that exactly one leader answers for', () => {
    const scope = { activity: 'refunds' };
    const findings = [finding('R05', 'question'), finding('R04', 'error')];
    const store = open({}, { findings: [{ scope, findings }] });
    expect(store.answered).toBe(2);
    store.questions.update([{ scope, findings: [finding('R02', 'error')] }]);
    expect(store.answered).toBe(2);
    store.questions.update([{ scope, findings: [finding('R05', 'question')] }]);
    expect(store.answered).toBe(3);
  });

  it('reads the configuration from the loci', () => {
    const areas = (...loci: ('centre' | 'shared' | 'local')[]) =>
      loci.map((locus, i) => ({ id: String(i), title: 'Area', locus, steering: false, limits: '', order: '80' }));
    const configuration = (...loci: Parameters<typeof areas>) =>
      open({ areas: areas(...loci) }).configuration;
    expect(configuration()).toBeNull();
    expect(configuration('centre', 'centre')).toBe('centralized');
    expect(configuration('local')).toBe('decentralized');
    expect(configuration('shared')).toBe('hybrid');
    expect(configuration('centre', 'local')).toBe('hybrid');
  });

  it('puts the worst questions first and replaces those of a scope', () => {
    const scope = { activity: 'refunds' };
    const findings = [finding('R05', 'question'), finding('R02', 'error')];
    const store = open({}, { findings: [{ scope, findings }] });
    expect(store.questions.all.map(({ check }) => check)).toEqual(['R02', 'R05']);
    store.questions.update([{ scope, findings: [] }]);
    expect(store.questions.all).toEqual([]);
  });
});

it('sees who carries what, and where nobody does', () => {
  const plan = open();
  const { sections } = plan;
  const { rows: departments, gaps } = carrying(plan, sections);
  expect(sections.map(({ title }) => title)).toEqual(['Buy', 'Use']);
  expect(departments.map(({ department }) => department?.name ?? null)).toEqual(['Growth', 'Service', null]);
  expect(departments[1]?.shares[1]).toEqual({ accountable: 2, responsible: 1, involved: 2 });
  expect(gaps).toEqual([1, 0]);
});

describe('following changes', () => {
  it('sets, clears and restores letters', () => {
    const store = open();
    store.apply(letters('AR', ''));
    expect(store.letters('complaints', 'support')).toBe('');
    store.apply(letters('', 'A'));
    expect(store.letters('complaints', 'support')).toBe('A');
  });

  it('adds, renames and removes rows of any kind', () => {
    const store = open();
    const goal = { id: 'retention', title: 'Keep more', measure: '', order: '80' };
    store.apply({ rows: [{ before: null, after: { goal } }] });
    store.apply({ rows: [{ before: { goal }, after: { goal: { ...goal, title: 'Keep all' } } }] });
    expect(store.goals.map(({ title }) => title)).toEqual(['Keep all']);
    store.apply({ rows: [{ before: { goal }, after: null }] });
    expect(store.goals).toEqual([]);
  });

  it('tells when a step is missing, and hears the same step once', () => {
    const store = open();
    const step = { change: letters('AR', 'C'), findings: [], undo: null, redo: null };
    expect(store.follow({ seq: 2, ...step })).toBe(false);
    expect(store.letters('complaints', 'support')).toBe('AR');
    expect(store.follow({ seq: 1, ...step })).toBe(true);
    expect(store.follow({ seq: 1, ...step, change: letters('C', 'I') })).toBe(true);
    expect(store.letters('complaints', 'support')).toBe('C');
  });

  it('shows letters ahead of what follows from them, and nothing else', () => {
    const store = open();
    const step = { findings: [], undo: null, redo: null };
    expect(store.showAhead({ seq: 1, change: letters('AR', 'C'), ...step })).toBe(true);
    expect(store.shown('complaints').get('support')).toBe('C');
    expect(store.letters('complaints', 'support')).toBe('AR');
    store.follow({ seq: 1, change: letters('AR', 'C'), ...step });
    expect(store.showAhead({ seq: 2, change: letters('C', ''), ...step })).toBe(true);
    expect(store.shown('complaints').get('support')).toBeUndefined();
    store.follow({ seq: 2, change: letters('C', ''), ...step });

    const value = { id: 'fast', title: 'Fast', order: '80' };
    const more = { rows: [...letters('', 'A').rows, { before: null, after: { value } }] } as Change;
    expect(store.showAhead({ seq: 3, change: more, ...step })).toBe(false);
    expect(store.showAhead({ seq: 9, change: letters('', 'A'), ...step })).toBe(false);
    expect(store.shown('complaints').get('support')).toBeUndefined();
  });

  it('wakes only those who look at the activity that changed', () => {
    const store = open();
    const seen: string[] = [];
    const stop = $effect.root(() => {
      $effect(() => void seen.push(`complaints ${store.letters('complaints', 'support')}`));
      $effect(() => void seen.push(`refunds ${store.letters('refunds', 'support')}`));
    });
    flushSync();
    store.apply(letters('AR', 'C'));
    flushSync();
    stop();
    expect(seen).toEqual(['complaints AR', 'refunds A', 'complaints C']);
  });
});

describe('a plan of 10,000 activities and 200 roles', () => {
  it('opens and follows an edit within a blink', () => {
    const many = (count: number) => Array.from({ length: count }, (_, i) => String(i).padStart(5, '0'));
    const roles = many(200).map((id) => role(id, null, id));
    const activities = many(10_000).map((id) => activity(id, 'use', id));
    const involvements: Involvement[] = activities.flatMap(({ id }, i) =>
      Array.from({ length: 10 }, (_, j) => ({ activity: id, role: roles[(i + j * 19) % 200]?.id ?? '', letters: 'A' })),
    );
    const began = performance.now();
    const store = open({ roles, activities, involvements });
    expect(store.activities).toHaveLength(10_000);
    store.apply(letters('', 'R'));
    expect(store.letters('complaints', 'support')).toBe('R');
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
