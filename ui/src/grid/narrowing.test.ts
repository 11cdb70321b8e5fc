import { expect, it } from 'vitest';

import type { Activity, Role, Section } from '../generated';
import type { Matrix } from './lines';
import { including, narrowed, type Narrowing } from './narrowing';

const activities: Record<string, string[]> = { buy: ['price', 'pay'], use: ['refund'], later: [] };
const plan: Matrix = {
  sections: Object.keys(activities).map((id) => ({ id }) as Section),
  activitiesIn: (section) => (activities[section] ?? []).map((id) => ({ id }) as Activity),
  departments: [],
  rolesIn: () => ['ceo', 'cmo'].map((id) => ({ id }) as Role),
};
const nothing: Narrowing = { collapsed: new Set(), activities: new Set(), roles: new Set(), ranks: null };

const rows = (narrowing: Partial<Narrowing>) => {
  const { sections, activitiesIn } = narrowed(plan, { ...nothing, ...narrowing });
  return sections.map(({ id }) => [id, ...activitiesIn(id).map(({ id }) => id)].join(' '));
};

it('shows everything in the order of the plan', () => {
  expect(rows({})).toEqual(['buy price pay', 'use refund', 'later']);
});

it('folds the activities of a section away', () => {
  expect(rows({ collapsed: new Set(['buy']) })).toEqual(['buy', 'use refund', 'later']);
});

it('leaves activities out, and a section with none left', () => {
  expect(rows({ activities: new Set(['pay', 'refund']) })).toEqual(['buy price', 'later']);
});

it('puts first what ranks first, section by section', () => {
  const ranks = new Map([['price', 2], ['pay', 1], ['refund', 0]]);
  expect(rows({ ranks })).toEqual(['use refund', 'buy pay price', 'later']);
});

it('leaves roles out', () => {
  const { rolesIn } = narrowed(plan, { ...nothing, roles: new Set(['ceo']) });
  expect(rolesIn(null).map(({ id }) => id)).toEqual(['cmo']);
});

it('takes ids in and out', () => {
  const ids = including(new Set(['price']), 'pay', true);
  expect([...ids]).toEqual(['price', 'pay']);
  expect([...including(ids, 'price', false)]).toEqual(['pay']);
});
