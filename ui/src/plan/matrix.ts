import type { ActivityId, Involvement, Letters, RoleId } from '../generated';

/** Everyone involved in one activity, with their letters. It is replaced, never changed. */
export type MatrixRow = ReadonlyMap<RoleId, Letters>;

export const NOBODY: MatrixRow = new Map();

/** The rows of the matrix. */
export function matrixOf(involvements: readonly Involvement[]): Map<ActivityId, MatrixRow> {
  const matrix = new Map<ActivityId, Map<RoleId, Letters>>();
  for (const { activity, role, letters } of involvements) {
    const row = matrix.get(activity);
    if (row) row.set(role, letters);
    else matrix.set(activity, new Map([[role, letters]]));
  }
  return matrix;
}

/** The same row with other letters for a role; without letters it isn't involved. */
export function withLetters(row: MatrixRow, role: RoleId, letters: Letters): MatrixRow {
  const changed = new Map(row);
  if (letters === '') changed.delete(role);
  else changed.set(role, letters);
  return changed;
}

/** How many of a row's roles have this letter. */
export function countOf(letter: string, row: MatrixRow): number {
  let count = 0;
  for (const letters of row.values()) if (letters.includes(letter)) count += 1;
  return count;
}
