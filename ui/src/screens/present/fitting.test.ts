import { describe, expect, it } from 'vitest';

import { fitting, howMany, labelWidth, pagesFor, UNITS } from './fitting';
import { inPixels } from './legibility';

describe('rules of thumb for 1920 × 1080 at eight heights', () => {
  const least = inPixels(2, 1080);

  it.each([
    ['rows of the smallest type in 800 pixels', 800, least * 1.8, 20],
    ['rows of comfortable type', 800, 32 * 1.8, 13],
    ['narrow columns beside titles of 32 %', 1920 * 0.68, 96, 13],
    ['wide columns', 1920 * 0.68, 150, 8],
  ])('%s', (_, space, each, expected) => {
    expect(howMany(space, each)).toBe(expected);
  });
});

describe('what fits', () => {
  const space = { width: 1800, height: 620 };

  it('is never more than there is room for, and always the row in question', () => {
    for (let unit = 8; unit < 90; unit++) {
      const { rows, columns } = fitting(space, unit);
      expect([rows >= 1, columns >= 1]).toEqual([true, true]);
      const height = (UNITS.head + UNITS.current + (rows - 1) * UNITS.row) * unit;
      const width = labelWidth(space.width, unit) + columns * UNITS.column * unit;
      if (rows > 1) expect(height).toBeLessThanOrEqual(space.height);
      if (columns > 1) expect(width).toBeLessThanOrEqual(space.width);
    }
  });

  it('is less the larger the type is', () => {
    const [near, far] = [fitting(space, 21.6), fitting(space, 32.4)];
    expect(far.rows).toBeLessThan(near.rows);
    expect(far.columns).toBeLessThan(near.columns);
  });
});

it('counts the pages', () => {
  expect([0, 1, 6, 7, 12, 13].map((rows) => pagesFor(rows, 6))).toEqual([1, 1, 1, 2, 2, 3]);
});
