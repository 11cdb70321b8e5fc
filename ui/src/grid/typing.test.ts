import { expect, it } from 'vitest';

import { meaningsOf } from '../plan/scheme';
import { typed } from './typing';

const raci = meaningsOf({ kind: 'raci', own: [] });
const daci = meaningsOf({ kind: 'daci', own: [] });

it.each([
  ['', 'C', 'C'],
  ['A', 'R', 'AR'],
  ['R', 'A', 'AR'],
  ['AR', 'R', 'A'],
  ['AR', 'A', 'R'],
  ['A', 'A', ''],
  ['I', 'I', ''],
  ['A', 'C', 'C'],
  ['C', 'A', 'A'],
  ['AR', 'I', 'I'],
  ['AC', 'C', 'A'],
  ['AC', 'R', 'R'],
])('%j and %s make %j', (letters, letter, expected) => {
  expect(typed(letters, letter, raci)).toBe(expected);
});

it('goes by the letters of the scheme', () => {
  expect(typed('D', 'A', daci)).toBe('AD');
  expect(typed('D', 'C', daci)).toBe('C');
});
