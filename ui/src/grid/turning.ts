import type { Activity } from '../generated';
import type { Current } from './current';
import type { Matrix } from './lines';

/** All activities of a matrix, one after the other. */
export function activitiesOf(matrix: Matrix): readonly Activity[] {
  return matrix.sections.flatMap(({ id }) => [...matrix.activitiesIn(id)]);
}

/**
 * The activity to show for a place in the matrix: its own, the first of its section, or else the
 * first of all. The name of a role stands for none.
 */
export function activityFor(current: Current, activities: readonly Activity[]): Activity | null {
  if ('activity' in current) return current.activity;
  if (current.kind === 'role') return null;
  const inSection = current.kind === 'section' && activities.find(({ section }) => section === current.section.id);
  return inSection || (activities[0] ?? null);
}

/** The activity before or after another; from outside the first, and at the ends none. */
export function turned(activities: readonly Activity[], from: Activity | null, by: 1 | -1): Activity | undefined {
  const at = activities.findIndex(({ id }) => id === from?.id);
  return at < 0 ? activities[0] : activities[at + by];
}
