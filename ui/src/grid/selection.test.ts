import { expect, it } from 'vitest';

import type { Column, Line } from './lines';
import { includes, sidesOf } from './selection';

const lines = [
  { kind: 'section', key: 'USE' },
  { kind: 'activity', key: 'refunds', activity: { id: 'refunds' } },
  { kind: 'section', key: 'CARE' },
  { kind: 'activity', key: 'calls', activity: { id: 'calls' } },
  { kind: 'end', key: 'end' },
] as Line[];
const columns = [
  { kind: 'role', key: 'ceo', role: { id: 'ceo' } },
  { kind: 'role', key: 'cmo', role: { id: 'cmo' } },
  { kind: 'end', key: 'end' },
] as Column[];

it('has the activities and roles of its rows and columns, and no sections', () => {
  const { activities, roles } = sidesOf({ top: 1, bottom: 5, left: 2, right: 2 }, lines, columns);
  expect(activities.map(({ id }) => id)).toEqual(['refunds', 'calls']);
  expect(roles.map(({ id }) => id)).toEqual(['cmo']);
});

it('includes its edges', () => {
  const range = { top: 2, bottom: 4, left: 1, right: 2 };
  const at = (row: number, column: number) => includes(range, { row, column });
  expect([at(2, 1), at(4, 2), at(5, 1), at(2, 0)]).toEqual([true, true, false, false]);
});
