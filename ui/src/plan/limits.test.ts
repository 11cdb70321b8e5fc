import { expect, it } from 'vitest';

import { limitOf } from './limits';
import { openPlan } from './sample';

const activities = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    id: `${i}`, section: 'use', area: null, title: '', outcome: '', note: '', unit: null, order: `${i}`,
  }));
const plan = (count: number, kind: 'raci' | 'rapid' = 'raci') =>
  openPlan({ scheme: { kind, own: [] }, sections: [{ id: 'use', title: '', order: 'a' }], activities: activities(count) });

it('asks about a role that answers for more than so many and than a share of all', () => {
  expect([limitOf(plan(3), 'A'), limitOf(plan(23), 'A')]).toEqual([5, 9]);
});

it('asks about a role that works on more than so many, where one letter says that it works', () => {
  expect([limitOf(plan(3), 'R'), limitOf(plan(3), 'C')]).toEqual([8, null]);
  expect(['D', 'R', 'P'].map((letter) => limitOf(plan(3, 'rapid'), letter))).toEqual([5, null, null]);
});
