import { describe, expect, it } from 'vitest';

import { following, moved, nearest, nextRow, type Shape } from './navigation';

/**
 * Roles in columns 1 to 3, and a column to add one; a section, two activities, a section, an
 * activity, and a row to add a section.
 */
const kinds = ['roles', 'section', 'activity', 'activity', 'section', 'activity', 'end'];
const shape: Shape = {
  rows: kinds.length,
  page: 2,
  reach: (row) => {
    if (kinds[row] === 'roles') return { first: 1, last: 4 };
    return { first: 0, last: kinds[row] === 'activity' ? 3 : 0 };
  },
};

const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false });
const from = (row: number, column: number, key: string, ctrl = false) => {
  const to = moved(press(key, ctrl), { row, column }, shape);
  return to && [to.row, to.column];
};

describe('one cell at a time', () => {
  it.each([
    ['right', 2, 1, 'ArrowRight', [2, 2]],
    ['left, to the name of the activity', 2, 1, 'ArrowLeft', [2, 0]],
    ['not round the right edge', 2, 3, 'ArrowRight', [2, 3]],
    ['not round the left edge', 2, 0, 'ArrowLeft', [2, 0]],
    ['down', 2, 2, 'ArrowDown', [3, 2]],
    ['down, over the name of a section', 3, 2, 'ArrowDown', [5, 2]],
    ['up, over the name of a section', 5, 2, 'ArrowUp', [3, 2]],
    ['up, to the name of the role', 2, 2, 'ArrowUp', [0, 2]],
    ['down from the name of a role', 0, 2, 'ArrowDown', [2, 2]],
    ['not below the last activity', 5, 2, 'ArrowDown', [5, 2]],
    ['down among names, to that of a section', 3, 0, 'ArrowDown', [4, 0]],
    ['down among names, to the end', 5, 0, 'ArrowDown', [6, 0]],
    ['up among names, not beyond the first', 1, 0, 'ArrowUp', [1, 0]],
    ['right among roles, to the end', 0, 3, 'ArrowRight', [0, 4]],
    ['not below the end of the roles', 0, 4, 'ArrowDown', [0, 4]],
  ])('%s', (_, row, column, key, expected) => {
    expect(from(row, column, key)).toEqual(expected);
  });
});

describe('further', () => {
  it.each([
    ['to the start of the row', 2, 2, 'Home', false, [2, 0]],
    ['to the end of the row', 2, 1, 'End', false, [2, 3]],
    ['to the first cell', 5, 2, 'Home', true, [2, 1]],
    ['to the last cell', 2, 0, 'End', true, [5, 3]],
    ['to the right edge', 2, 1, 'ArrowRight', true, [2, 3]],
    ['to the left edge', 2, 3, 'ArrowLeft', true, [2, 0]],
    ['to the last activity', 2, 2, 'ArrowDown', true, [5, 2]],
    ['to the first activity', 5, 2, 'ArrowUp', true, [2, 2]],
    ['from there to the name of the role', 2, 2, 'ArrowUp', true, [0, 2]],
    ['a page down', 2, 2, 'PageDown', false, [3, 2]],
    ['a page down at the end', 3, 2, 'PageDown', false, [5, 2]],
    ['a page up', 5, 2, 'PageUp', false, [3, 2]],
    ['a page up at the start', 2, 2, 'PageUp', false, [0, 2]],
    ['no page below the last', 5, 2, 'PageDown', false, [5, 2]],
  ])('%s', (_, row, column, key, ctrl, expected) => {
    expect(from(row, column, key, ctrl)).toEqual(expected);
  });

  it('to the first name where there are no cells', () => {
    const names: Shape = { ...shape, reach: (row) => (row === 0 ? { first: 1, last: 1 } : { first: 0, last: 0 }) };
    expect(moved(press('Home', true), { row: 0, column: 1 }, names)).toEqual({ row: 1, column: 0 });
  });

  it('leaves other keys alone', () => {
    expect(from(2, 2, 'a')).toBeNull();
    expect(from(2, 2, 'Tab')).toBeNull();
  });
});

describe('in reading order', () => {
  it.each([
    ['the cell beside', 2, 1, [2, 2]],
    ['the first of the next activity', 2, 3, [3, 1]],
    ['the first of the next section', 3, 3, [5, 1]],
    ['nothing', 5, 3, null],
  ])('%s follows', (_, row, column, expected) => {
    const to = following({ row, column }, shape);
    expect(to && [to.row, to.column]).toEqual(expected);
  });

  it('the next row begins with its first cell', () => {
    expect(nextRow({ row: 3, column: 2 }, shape)).toEqual({ row: 5, column: 1 });
    expect(nextRow({ row: 5, column: 2 }, shape)).toBeNull();
  });
});

describe('the nearest place that can have the focus', () => {
  it.each([
    ['itself', 2, 2, { row: 2, column: 2 }],
    ['the next row with the column', 4, 2, { row: 5, column: 2 }],
    ['the last row with the column', 6, 2, { row: 5, column: 2 }],
    ['the last column', 3, 9, { row: 3, column: 3 }],
    ['the last row', 40, 0, { row: 6, column: 0 }],
  ])('is %s', (_, row, column, expected) => {
    expect(nearest({ row, column }, shape)).toEqual(expected);
  });

  it('is there even where nothing is', () => {
    const empty: Shape = { rows: 1, page: 1, reach: () => ({ first: 1, last: 1 }) };
    expect(nearest({ row: 5, column: 5 }, empty)).toEqual({ row: 0, column: 1 });
  });
});
