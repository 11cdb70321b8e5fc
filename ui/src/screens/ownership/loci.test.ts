import { expect, it } from 'vitest';

import { locusFor } from './loci';

it('decides by number, by letter, or as advised', () => {
  expect(['1', '2', '3'].map((key) => locusFor(key, 'unknown'))).toEqual(['centre', 'shared', 'local']);
  expect(['c', 'S', 'l'].map((key) => locusFor(key, 'unknown'))).toEqual(['centre', 'shared', 'local']);
  expect(locusFor('a', { clear: 'local' })).toBe('local');
  expect(locusFor('a', { close: ['shared', 'local'] })).toBe('shared');
});

it('decides nothing by any other key', () => {
  for (const key of ['4', '0', 'Enter', 'x', 'ArrowRight', '']) expect(locusFor(key, { clear: 'local' })).toBeUndefined();
  expect(locusFor('a', 'unknown')).toBeUndefined();
});
