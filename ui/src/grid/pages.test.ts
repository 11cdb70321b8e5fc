import { describe, expect, it } from 'vitest';

import { pageOf } from './pages';

describe('the page of a thing', () => {
  it.each([
    ['the only one', 4, 5, 3, { start: 0, end: 4 }],
    ['the first of two', 6, 5, 2, { start: 0, end: 3 }],
    ['the second of two, as full as the first', 6, 5, 3, { start: 3, end: 6 }],
    ['the last, which may have fewer', 11, 5, 10, { start: 8, end: 11 }],
    ['the last for what is beyond', 6, 5, 40, { start: 3, end: 6 }],
    ['empty where there is nothing', 0, 5, 0, { start: 0, end: 0 }],
    ['of one thing where hardly anything fits', 3, 0, 1, { start: 1, end: 2 }],
  ])('is %s', (_, count, most, index, expected) => {
    expect(pageOf(count, most, index)).toEqual(expected);
  });

  it('shows every thing on exactly one page', () => {
    for (let count = 1; count < 40; count++) {
      const starts = Array.from({ length: count }, (_, i) => pageOf(count, 5, i));
      starts.forEach(({ start, end }, i) => {
        expect(i >= start && i < end && end - start <= 5).toBe(true);
      });
    }
  });
});
