import type { Activity, Role } from '../generated';
import type { Column, Line } from './lines';
import type { Position } from './navigation';

/** The rows and columns between two places, all of them included. */
export type Range = { top: number; bottom: number; left: number; right: number };

/** What is chosen from edge to edge. */
export type Whole = 'rows' | 'columns' | 'all';

export type Cell = { activity: Activity; role: Role };

/** The cells between two places; none where the names or a section are all there is. */
export function rangeOf(
  one: Position,
  other: Position,
  whole: Whole | null,
  lines: number,
  roles: number,
): Range | null {
  const everyRow = whole === 'columns' || whole === 'all';
  const everyColumn = whole === 'rows' || whole === 'all';
  const range = {
    top: everyRow ? 1 : Math.min(one.row, other.row),
    bottom: everyRow ? lines : Math.max(one.row, other.row),
    left: everyColumn ? 1 : Math.min(one.column, other.column),
    right: everyColumn ? roles : Math.max(one.column, other.column),
  };
  const none = range.top < 1 || range.left < 1 || range.right > roles || range.bottom > lines;
  return none ? null : range;
}

export function includes(range: Range, { row, column }: Position): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

/** The activities and the roles of a range. Sections in between have no cells. */
export function sidesOf(
  { top, bottom, left, right }: Range,
  lines: readonly Line[],
  columns: readonly Column[],
): { activities: Activity[]; roles: Role[] } {
  return {
    activities: activitiesIn(lines.slice(top - 1, bottom)),
    roles: rolesIn(columns.slice(left - 1, right)),
  };
}

export function activitiesIn(lines: readonly Line[]): Activity[] {
  return lines.flatMap((line) => (line.kind === 'activity' ? [line.activity] : []));
}

export function rolesIn(columns: readonly Column[]): Role[] {
  return columns.flatMap((column) => (column.kind === 'role' ? [column.role] : []));
}
