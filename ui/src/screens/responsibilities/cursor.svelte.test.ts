import { describe, expect, it } from 'vitest';

import type { Column, Line } from '../../grid/lines';
import { Cursor } from './cursor.svelte';

class Sheet {
  lines = $state.raw<Line[]>([]);
  columns = $state.raw<Column[]>(['ceo', 'cmo', 'cio'].map((key) => ({ kind: 'role', key }) as Column));

  constructor(...keys: string[]) {
    this.show(...keys);
  }

  /** Keys in capitals are sections. */
  show(...keys: string[]) {
    this.lines = keys.map((key) => ({ kind: /[A-Z]/.test(key) ? 'section' : 'activity', key }) as Line);
  }
}

const begin = (...keys: string[]) => {
  const sheet = new Sheet(...keys);
  return { sheet, cursor: new Cursor(sheet) };
};

describe('the cursor', () => {
  it('begins in the first cell of the first activity', () => {
    expect(begin('USE', 'refunds').cursor.position).toEqual({ row: 2, column: 1 });
  });

  it('begins with the names of the roles while there are no activities', () => {
    expect(begin().cursor.position).toEqual({ row: 0, column: 1 });
  });

  it('stays with its row and its role when others come or go', () => {
    const { sheet, cursor } = begin('USE', 'refunds', 'calls');
    cursor.go({ row: 3, column: 2 });
    sheet.show('USE', 'prices', 'refunds', 'returns', 'calls');
    expect(cursor.position).toEqual({ row: 5, column: 2 });
    sheet.columns = sheet.columns.slice(1);
    expect(cursor.position).toEqual({ row: 5, column: 1 });
  });

  it('takes the next row when its own is removed, and comes back when that is undone', () => {
    const { sheet, cursor } = begin('USE', 'refunds', 'calls', 'prices');
    cursor.go({ row: 3, column: 2 });
    sheet.show('USE', 'refunds', 'prices');
    expect(cursor.position).toEqual({ row: 3, column: 2 });
    sheet.show('USE', 'refunds', 'calls', 'prices');
    expect(cursor.position).toEqual({ row: 3, column: 2 });
    sheet.show('calls', 'USE', 'refunds', 'prices');
    expect(cursor.position).toEqual({ row: 1, column: 2 });
  });

  it('takes the last row when there is no next', () => {
    const { sheet, cursor } = begin('USE', 'refunds', 'calls');
    cursor.go({ row: 3, column: 2 });
    sheet.show('USE', 'refunds');
    expect(cursor.position).toEqual({ row: 2, column: 2 });
  });

  it('waits for a row that is on its way', () => {
    const { sheet, cursor } = begin('USE', 'refunds');
    cursor.goToNames('activities');
    cursor.goToLine('calls');
    expect(cursor.position).toEqual({ row: 2, column: 0 });
    sheet.show('USE', 'refunds', 'calls');
    expect(cursor.position).toEqual({ row: 3, column: 0 });
  });
});

describe('a range', () => {
  it('is the cell of the cursor until it is extended', () => {
    const { cursor } = begin('USE', 'refunds', 'calls');
    expect(cursor.range).toEqual({ top: 2, bottom: 2, left: 1, right: 1 });
    expect(cursor.ranging).toBe(false);
    cursor.go({ row: 2, column: 0 });
    expect(cursor.range).toBeNull();
  });

  it('reaches from where it began to where the cursor is, in any direction', () => {
    const { cursor } = begin('USE', 'refunds', 'calls', 'prices');
    cursor.go({ row: 3, column: 2 });
    cursor.extend({ row: 4, column: 3 });
    expect(cursor.range).toEqual({ top: 3, bottom: 4, left: 2, right: 3 });
    cursor.extend({ row: 2, column: 1 });
    expect(cursor.range).toEqual({ top: 2, bottom: 3, left: 1, right: 2 });
    cursor.go({ row: 2, column: 2 });
    expect(cursor.ranging).toBe(false);
  });

  it('does not go over the names', () => {
    const { cursor } = begin('USE', 'refunds', 'calls');
    cursor.go({ row: 3, column: 2 });
    cursor.extend({ row: 0, column: 0 });
    expect(cursor.range).toEqual({ top: 2, bottom: 3, left: 1, right: 2 });
  });

  it('takes whole rows from the name of an activity on, and whole columns from that of a role', () => {
    const { cursor } = begin('USE', 'refunds', 'calls');
    cursor.go({ row: 2, column: 0 });
    cursor.extend({ row: 3, column: 0 });
    expect(cursor.range).toEqual({ top: 2, bottom: 3, left: 1, right: 3 });
    cursor.go({ row: 0, column: 2 });
    cursor.extend({ row: 0, column: 3 });
    expect(cursor.range).toEqual({ top: 1, bottom: 3, left: 2, right: 3 });
  });

  it('stays with its rows when others come', () => {
    const { sheet, cursor } = begin('USE', 'refunds', 'calls');
    cursor.extend({ row: 3, column: 2 });
    sheet.show('USE', 'prices', 'refunds', 'calls');
    expect(cursor.range).toEqual({ top: 3, bottom: 4, left: 1, right: 2 });
  });

  it('can be in several places, each with its rows, until one is chosen alone', () => {
    const { sheet, cursor } = begin('USE', 'refunds', 'calls', 'prices');
    cursor.extend({ row: 2, column: 2 });
    cursor.keep();
    cursor.go({ row: 4, column: 3 });
    const [one, other] = [{ top: 2, bottom: 2, left: 1, right: 2 }, { top: 4, bottom: 4, left: 3, right: 3 }];
    expect(cursor.ranges).toEqual([one, other]);
    sheet.show('USE', 'refunds', 'returns', 'calls', 'prices');
    expect(cursor.ranges).toEqual([one, { ...other, top: 5, bottom: 5 }]);
    cursor.collapse();
    expect(cursor.ranges).toEqual([{ ...other, top: 5, bottom: 5 }]);
    expect(cursor.ranging).toBe(false);
  });

  it('is everything, or as much of a whole column as there is', () => {
    const { sheet, cursor } = begin('USE', 'refunds', 'calls');
    cursor.choose('columns');
    sheet.show('USE', 'refunds', 'calls', 'prices');
    expect(cursor.range).toEqual({ top: 1, bottom: 4, left: 1, right: 1 });
    cursor.choose('all');
    expect(cursor.range).toEqual({ top: 1, bottom: 4, left: 1, right: 3 });
    cursor.collapse();
    expect(cursor.ranging).toBe(false);
  });
});
