import { expect, it } from 'vitest';

import { currentAt } from './current';
import type { Column, Line } from './lines';

const lines = [
  { kind: 'section', key: 'use', section: { id: 'use' } },
  { kind: 'activity', key: 'calls', activity: { id: 'calls' } },
  { kind: 'draft', key: 'draft', of: 'activity' },
  { kind: 'end', key: 'end' },
] as Line[];
const columns = [
  { kind: 'role', key: 'ceo', role: { id: 'ceo' } },
  { kind: 'end', key: 'end' },
] as Column[];

it.each([
  ['the name of a role', 0, 1, { kind: 'role', role: { id: 'ceo' } }],
  ['where a role is added', 0, 2, { kind: 'end', of: 'role' }],
  ['a section', 1, 0, { kind: 'section', section: { id: 'use' } }],
  ['the name of an activity', 2, 0, { kind: 'activity', activity: { id: 'calls' } }],
  ['a cell', 2, 1, { kind: 'cell', activity: { id: 'calls' }, role: { id: 'ceo' } }],
  ['a name in the making', 3, 0, { kind: 'nothing' }],
  ['where a section is added', 4, 0, { kind: 'end', of: 'section' }],
  ['nothing', 9, 9, { kind: 'nothing' }],
])('stands on %s', (_, row, column, expected) => {
  expect(currentAt({ row, column }, lines, columns)).toEqual(expected);
});
