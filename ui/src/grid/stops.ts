import type { Finding } from '../generated';
import { idsOf } from '../plan/rows';
import type { Column, Line } from './lines';
import type { Position } from './navigation';

/**
 * Where questions are open: the names of roles, then row by row. In a row it is the cell that the
 * question points at, where a letter may settle it, or else the column that is given.
 */
export function stopsOf(
  questions: readonly Finding[],
  lines: readonly Line[],
  columns: readonly Column[],
  column: number,
): Position[] {
  const asked = new Map(questions.toReversed().map((question) => [idsOf(question.scope)[0], question]));
  const cellOf = ({ places }: Finding) => {
    const role = places.map((place) => idsOf(place)[1]).find((id) => id !== undefined);
    const index = columns.findIndex(({ key }) => key === role);
    return index < 0 ? column : index + 1;
  };
  const roles = columns.flatMap(({ key }, i) => (asked.has(key) ? [{ row: 0, column: i + 1 }] : []));
  const rows = lines.flatMap(({ key }, i) => {
    const question = asked.get(key);
    return question ? [{ row: i + 1, column: cellOf(question) }] : [];
  });
  return [...roles, ...rows];
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
