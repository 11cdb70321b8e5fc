import type { Activity, Role, Section } from '../generated';
import type { Column, Line } from './lines';
import type { Position } from './navigation';

/** What the cursor stands on. */
export type Current =
  | { kind: 'cell'; activity: Activity; role: Role }
  | { kind: 'activity'; activity: Activity }
  | { kind: 'section'; section: Section }
  | { kind: 'role'; role: Role }
  /** Where a section or a role is added. */
  | { kind: 'end'; of: 'section' | 'role' }
  | { kind: 'nothing' };

export function currentAt(
  { row, column }: Position,
  lines: readonly Line[],
  columns: readonly Column[],
): Current {
  const beside = columns[column - 1];
  if (row === 0) {
    if (beside?.kind === 'role') return { kind: 'role', role: beside.role };
    return beside?.kind === 'end' ? { kind: 'end', of: 'role' } : { kind: 'nothing' };
  }
  const line = lines[row - 1];
  switch (line?.kind) {
    case 'section':
      return { kind: 'section', section: line.section };
    case 'end':
      return { kind: 'end', of: 'section' };
    case 'activity': {
      const { activity } = line;
      return beside?.kind === 'role'
        ? { kind: 'cell', activity, role: beside.role }
        : { kind: 'activity', activity };
    }
    default:
      return { kind: 'nothing' };
  }
}
