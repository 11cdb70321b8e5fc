import type { Activity, Edit, Role, Section } from '../generated';
import type { Matrix } from './lines';

export type Step = -1 | 1;

/** Moves an activity by one row, at the end of its section into the next; `null` at the very end. */
export function activityMoved(plan: Matrix, activity: Activity, by: Step): Edit | null {
  const what = { activity: activity.id };
  const beside = neighbour(plan.activitiesIn(activity.section), activity, by);
  if (beside) return { edit: 'move', what, under: 'same', place: nextTo(beside, by) };
  const section = plan.sections[plan.sections.findIndex(({ id }) => id === activity.section) + by];
  if (!section) return null;
  return { edit: 'move', what, under: { this: { section: section.id } }, place: entering(by) };
}

/** Moves a section by one; `null` at the end. */
export function sectionMoved(plan: Matrix, section: Section, by: Step): Edit | null {
  const beside = neighbour(plan.sections, section, by);
  if (!beside) return null;
  return { edit: 'move', what: { section: section.id }, under: 'same', place: nextTo(beside, by) };
}

/** Moves a role by one column, at the end of its department into the next. */
export function roleMoved(plan: Matrix, role: Role, by: Step): Edit | null {
  const what = { role: role.id };
  const beside = neighbour(plan.rolesIn(role.department), role, by);
  if (beside) return { edit: 'move', what, under: 'same', place: nextTo(beside, by) };
  const departments = [null, ...plan.departments.map(({ id }) => id)];
  const department = departments[departments.indexOf(role.department) + by];
  if (department === undefined) return null;
  const under = department === null ? 'nothing' : { this: { department } };
  return { edit: 'move', what, under, place: entering(by) };
}

function neighbour<T extends { id: string }>(list: readonly T[], thing: T, by: Step): T | undefined {
  return list[list.findIndex(({ id }) => id === thing.id) + by];
}

const nextTo = ({ id }: { id: string }, by: Step) => (by === 1 ? { after: id } : { before: id });
const entering = (by: Step) => (by === 1 ? 'start' : 'end');
