import type { ActivityId, CellNote, Involvement, Letters, RoleId, UnitInvolvement } from '../generated';
import { joined } from './rows';

/** Everyone involved in one activity, with their letters. It is replaced, never changed. */
export type MatrixRow = ReadonlyMap<RoleId, Letters>;

export const NOBODY: MatrixRow = new Map();

/** The rows of the matrix. */
export function matrixOf(involvements: readonly Involvement[]): Map<ActivityId, MatrixRow> {
  return gathered(involvements, ({ activity }) => activity, ({ letters }) => letters);
}

/** What units say differently, by unit and activity. No letters say that a role isn't involved there. */
export function ownWaysOf(involvements: readonly UnitInvolvement[]): Map<string, MatrixRow> {
  return gathered(involvements, ({ unit, activity }) => joined(unit, activity), ({ letters }) => letters);
}

/** The notes on the cells of one activity, by role. */
export type NotesRow = ReadonlyMap<RoleId, string>;

/** The notes on cells, row by row. */
export function notesOf(notes: readonly CellNote[]): Map<ActivityId, NotesRow> {
  return gathered(notes, ({ activity }) => activity, ({ note }) => note);
}

function gathered<T extends { role: RoleId }>(
  cells: readonly T[],
  rowOf: (cell: T) => string,
  textOf: (cell: T) => string,
): Map<string, ReadonlyMap<RoleId, string>> {
  const rows = new Map<string, Map<RoleId, string>>();
  for (const cell of cells) {
    const name = rowOf(cell);
    const row = rows.get(name);
    if (row) row.set(cell.role, textOf(cell));
    else rows.set(name, new Map([[cell.role, textOf(cell)]]));
  }
  return rows;
}

/** The same row with other letters for a role; without letters it isn't involved. */
export function withLetters(row: MatrixRow, role: RoleId, letters: Letters): MatrixRow {
  const changed = new Map(row);
  if (letters === '') changed.delete(role);
  else changed.set(role, letters);
  return changed;
}

/** What a unit says differently with other letters for a role; `null` for those that it has everywhere. */
export function withOwn(row: MatrixRow, role: RoleId, letters: Letters | null): MatrixRow {
  const changed = new Map(row);
  if (letters === null) changed.delete(role);
  else changed.set(role, letters);
  return changed;
}

/** A row as a unit has it: as everywhere, but for what it says differently. */
export function inUnit(row: MatrixRow, own: MatrixRow): MatrixRow {
  if (own.size === 0) return row;
  const changed = new Map([...row, ...own]);
  for (const [role, letters] of own) if (letters === '') changed.delete(role);
  return changed;
}

/** How many of a row's roles have this letter. */
export function countOf(letter: string, row: MatrixRow): number {
  let count = 0;
  for (const letters of row.values()) if (letters.includes(letter)) count += 1;
  return count;
}
