import { describe, expect, it } from 'vitest';

import { inPixels, LARGEST, leastSize, reachOf, sizeFor } from './legibility';

describe('the smallest size that the last row can read', () => {
  it.each([
    ['at exactly eight heights, on 1080 lines', { screen: 100, seat: 800 }, 1080, 21.6],
    ['twice as deep', { screen: 100, seat: 1600 }, 1080, 43.2],
    ['half as deep', { screen: 100, seat: 400 }, 1080, 10.8],
    ['on 2160 lines', { screen: 75, seat: 600 }, 2160, 43.2],
    ['on 720 lines', { screen: 200, seat: 2400 }, 720, 21.6],
  ])('%s', (_, distances, lines, pixels) => {
    expect(inPixels(leastSize(distances), lines)).toBeCloseTo(pixels, 6);
  });

  it('reaches as far as the seat that it was worked out for', () => {
    expect(reachOf(leastSize({ screen: 75, seat: 910 }), 75)).toBeCloseTo(910, 6);
  });
});

describe('the size of type', () => {
  const eightHeights = { screen: 100, seat: 800 };

  it('is the smallest that is legible, or larger', () => {
    expect(sizeFor(eightHeights, 1)).toBe(2);
    expect(sizeFor(eightHeights, 1.5)).toBe(3);
  });

  it('is never too small for a pleasant reading, nor too large for the screen', () => {
    expect(sizeFor({ screen: 100, seat: 100 }, 1)).toBe(1.5);
    expect(sizeFor({ screen: 100, seat: 9000 }, 1)).toBe(LARGEST);
    expect(sizeFor(eightHeights, 7)).toBe(LARGEST);
  });
});
