import type { Finding } from '../generated';
import { idsOf } from '../plan/rows';
import type { Column, Line } from './lines';
import type { Position } from './navigation';

/** Where questions are open: the names of roles first, then row by row in one column. */
export function stopsOf(
  questions: readonly Finding[],
  lines: readonly Line[],
  columns: readonly Column[],
  column: number,
): Position[] {
  const open = new Set(questions.flatMap(({ scope }) => idsOf(scope)));
  return [
    ...columns.flatMap(({ key }, i) => (open.has(key) ? [{ row: 0, column: i + 1 }] : [])),
    ...lines.flatMap(({ key }, i) => (open.has(key) ? [{ row: i + 1, column }] : [])),
  ];
}

/** The stop after a position, or before it, in reading order; after the last comes the first. */
export function nextStop(stops: readonly Position[], at: Position, step: 1 | -1): Position | null {
  const ordered = step === 1 ? stops : stops.toReversed();
  return ordered.find((stop) => follows(stop, at) * step > 0) ?? ordered[0] ?? null;
}

/** Activities are passed row by row, the names of the roles one by one. */
function follows(stop: Position, at: Position): number {
  return stop.row === at.row && at.row === 0 ? stop.column - at.column : stop.row - at.row;
}
