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
