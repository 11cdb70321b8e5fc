import { expect, it } from 'vitest';

import { typed, type Letter } from './typing';

it.each<[string, Letter, string]>([
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
  expect(typed(letters, letter)).toBe(expected);
});
