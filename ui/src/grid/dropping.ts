import type { Activity, Edit, Role, Section, Under } from '../generated';
import type { Column, Line } from './lines';

/** What dropping something does, and the edge at which it goes in: that before the row or column of this index. */
export type Drop = { edit: Edit; edge: number };

/** Drops an activity at an edge between rows: behind the activity above it, or first in that section. */
export function activityDropped(lines: readonly Line[], { id }: Activity, edge: number): Drop | null {
  const at = Math.max(0, lines.slice(0, edge).findLastIndex(({ kind }) => kind === 'section' || kind === 'activity'));
  const [above, below] = [lines[at], lines[at + 1]];
  if (above?.key === id || below?.key === id) return null;
  const what = { activity: id };
  if (above?.kind === 'section') {
    const under = { this: { section: above.section.id } };
    return { edit: { edit: 'move', what, under, place: 'start' }, edge: at + 1 };
  }
  if (above?.kind !== 'activity') return null;
  const under = { this: { section: above.activity.section } };
  return { edit: { edit: 'move', what, under, place: { after: above.key } }, edge: at + 1 };
}

/** Drops a section at the start of the one that begins nearest to an edge, or behind all of them. */
export function sectionDropped(lines: readonly Line[], { id }: Section, edge: number): Drop | null {
  const starts = lines.flatMap(({ kind }, i) => (kind === 'section' || kind === 'end' ? [i] : []));
  const ends = lines.at(-1)?.kind === 'end' ? starts : [...starts, lines.length];
  const far = (start: number) => Math.abs(start - edge);
  const at = ends.reduce((best, start) => (far(start) < far(best) ? start : best));
  const before = lines.slice(0, at).findLast(({ kind }) => kind === 'section')?.key;
  const after = lines[at]?.kind === 'section' ? lines[at].key : undefined;
  if (before === id || after === id) return null;
  const place = after === undefined ? 'end' : { before: after };
  return { edit: { edit: 'move', what: { section: id }, under: 'same', place }, edge: at };
}

/** Drops a role beside the one in a column, into its department. What is pinned stays among itself. */
export function roleDropped(columns: readonly Column[], { id }: Role, column: number, after: boolean): Drop | null {
  const last = columns.findLastIndex(({ kind }) => kind === 'role');
  const at = Math.min(column, last);
  const [from, over] = [columns.find(({ key }) => key === id), columns[at]];
  if (from?.kind !== 'role' || over?.kind !== 'role' || from.pinned !== over.pinned) return null;
  const behind = after || column > last;
  const { department } = over.role;
  const beside = columns[at + (behind ? 1 : -1)];
  const there = beside?.key === id && from.role.department === department;
  if (over.key === id || there) return null;
  const under: Under = department === null ? 'nothing' : { this: { department } };
  const place = behind ? { after: over.key } : { before: over.key };
  return { edit: { edit: 'move', what: { role: id }, under, place }, edge: at + Number(behind) };
}
