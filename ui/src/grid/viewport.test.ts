import { describe, expect, it } from 'vitest';

import { indices, offsetsOf, revealing, under, visible } from './viewport';

const offsets = offsetsOf([30, 40, 40, 30, 40]);

it('knows where each thing begins and all of them end', () => {
  expect(offsets).toEqual([0, 30, 70, 110, 140, 180]);
});

describe('what is in view', () => {
  it.each([
    ['the first', 0, 30, { start: 0, end: 1 }],
    ['half of one and half of the next', 50, 80, { start: 1, end: 3 }],
    ['not the one that begins where the view ends', 30, 70, { start: 1, end: 2 }],
    ['all', 0, 1000, { start: 0, end: 5 }],
    ['the last when scrolled too far', 900, 1000, { start: 4, end: 5 }],
  ])('%s', (_, from, to, expected) => {
    expect(visible(offsets, from, to, 0)).toEqual(expected);
  });

  it('has a few more on either side, where there are any', () => {
    expect(visible(offsets, 70, 80, 1)).toEqual({ start: 1, end: 4 });
    expect(visible(offsets, 0, 10, 2)).toEqual({ start: 0, end: 3 });
  });

  it('is nothing where there is nothing', () => {
    expect(visible([0], 0, 100, 3)).toEqual({ start: 0, end: 0 });
  });

  it('is found among ten thousand as among five', () => {
    const many = offsetsOf(Array.from({ length: 10_000 }, (_, i) => (i % 20 === 0 ? 36 : 40)));
    const { start, end } = visible(many, 200_000, 200_700, 0);
    expect(many[start]).toBeLessThanOrEqual(200_000);
    expect(many[start + 1]).toBeGreaterThan(200_000);
    expect(many[end]).toBeGreaterThanOrEqual(200_700);
    expect(end - start).toBeLessThan(20);
  });
});

it('tells what lies at a point, and which edge is nearest', () => {
  expect(under(offsets, 45)).toEqual({ index: 1, edge: 1 });
  expect(under(offsets, 55)).toEqual({ index: 1, edge: 2 });
  expect(under(offsets, -5)).toEqual({ index: 0, edge: 0 });
  expect(under(offsets, 500)).toEqual({ index: 4, edge: 5 });
});

it('keeps what always has to be there, once and in order', () => {
  expect(indices({ start: 3, end: 6 }, [9, 4, 0, 9])).toEqual([0, 3, 4, 5, 9]);
});

describe('scrolling something into view', () => {
  it.each([
    ['not at all', 100, 200, 120, 160, 100],
    ['up to its start', 100, 200, 60, 100, 60],
    ['down to its end', 100, 200, 290, 330, 130],
    ['to its start when it is larger than the view', 100, 30, 200, 240, 200],
  ])('%s', (_, scrolled, view, from, to, expected) => {
    expect(revealing(scrolled, view, from, to)).toBe(expected);
  });
});
