/** Where the focus is: row 0 holds the names of the roles, column 0 those of the activities. */
export type Position = { row: number; column: number };

/** The columns of a row that can have the focus, both ends included; none where `last < first`. */
export type Reach = { first: number; last: number };

/** What can be walked over. */
export type Shape = {
  rows: number;
  reach: (row: number) => Reach;
  /** How many rows a page is. */
  page: number;
};

type Press = { key: string; ctrlKey: boolean; metaKey: boolean };

/**
 * Where a key leads: one cell at a time, or with Ctrl/Cmd to the edge, never round it. Rows that
 * don't have the column, such as a section's name, are stepped over. `null` for a key that doesn't
 * move.
 */
export function moved({ key, ctrlKey, metaKey }: Press, at: Position, shape: Shape): Position | null {
  const reach = shape.reach(at.row);
  const far = ctrlKey || metaKey;
  switch (key) {
    case 'ArrowRight':
      return { ...at, column: far ? reach.last : Math.min(at.column + 1, reach.last) };
    case 'ArrowLeft':
      return { ...at, column: far ? reach.first : Math.max(at.column - 1, reach.first) };
    case 'ArrowDown':
      return { ...at, row: below(at, far, shape) };
    case 'ArrowUp':
      return { ...at, row: above(at, far, shape) };
    case 'PageDown':
      return paged(at, shape, 1);
    case 'PageUp':
      return paged(at, shape, -1);
    case 'Home':
      return far ? firstCell(shape) : { ...at, column: reach.first };
    case 'End':
      return far ? lastCell(shape) : { ...at, column: reach.last };
    default:
      return null;
  }
}

/** The cell after this one in reading order: beside it, or the first of the next activity. */
export function following({ row, column }: Position, shape: Shape): Position | null {
  if (column < shape.reach(row).last) return { row, column: column + 1 };
  return nextRow({ row, column }, shape);
}

/** The first cell of the next activity. */
export function nextRow({ row }: Position, shape: Shape): Position | null {
  const next = search(row + 1, 1, 1, shape);
  return next === null ? null : { row: next, column: 1 };
}

/** The position itself, or the nearest one that can have the focus: below first, then above. */
export function nearest({ row, column }: Position, shape: Shape): Position {
  const at = Math.max(0, Math.min(row, shape.rows - 1));
  const found = search(at, 1, column, shape) ?? search(at, -1, column, shape);
  if (found !== null) return { row: found, column };
  const reach = shape.reach(at);
  return { row: at, column: Math.max(reach.first, Math.min(column, reach.last)) };
}

function below({ row, column }: Position, far: boolean, shape: Shape): number {
  return (far ? search(shape.rows - 1, -1, column, shape) : search(row + 1, 1, column, shape)) ?? row;
}

/** From a cell, the first activity comes before the names of the roles. */
function above({ row, column }: Position, far: boolean, shape: Shape): number {
  const first = search(1, 1, column, shape) ?? row;
  if (far && first < row) return first;
  return search(row - 1, -1, column, shape) ?? row;
}

function paged(at: Position, shape: Shape, step: 1 | -1): Position {
  const goal = Math.max(0, Math.min(at.row + step * shape.page, shape.rows - 1));
  const back = search(goal, step === 1 ? -1 : 1, at.column, shape);
  const gained = back !== null && (back - at.row) * step > 0;
  return { ...at, row: gained ? back : (search(goal, step, at.column, shape) ?? at.row) };
}

/** The first cell of the first activity; without any, the first name. */
function firstCell(shape: Shape): Position {
  return nextRow({ row: 0, column: 0 }, shape) ?? nearest({ row: 0, column: 0 }, shape);
}

/** The last cell of the last activity: what follows is only there to add something. */
function lastCell(shape: Shape): Position {
  for (let row = shape.rows - 1; row > 0; row--) {
    const { last } = shape.reach(row);
    if (last > 0) return { row, column: last };
  }
  const row = shape.rows - 1;
  return { row, column: shape.reach(row).last };
}

function search(from: number, step: 1 | -1, column: number, shape: Shape): number | null {
  for (let row = from; row >= 0 && row < shape.rows; row += step) {
    const { first, last } = shape.reach(row);
    if (first <= column && column <= last) return row;
  }
  return null;
}
