import type { Activity, Department, Role, Section } from '../generated';

type Ids = ReadonlySet<string>;
const NOTHING: Ids = new Set();

/** What the matrix shows of a plan, in order. */
export type Matrix = {
  sections: readonly Section[];
  activitiesIn: (section: string) => readonly Activity[];
  departments: readonly Department[];
  rolesIn: (department: string | null) => readonly Role[];
};

/** Something new that is being named: it will stand behind the last of these that is there. */
export type Draft = { after: readonly string[] } & (
  | { kind: 'activity'; section: string }
  | { kind: 'section' }
  | { kind: 'role'; department: string | null }
);

/** A row below the names of the roles. Its key stays the same wherever it moves. */
export type Line =
  | { kind: 'section'; key: string; section: Section }
  | { kind: 'activity'; key: string; activity: Activity }
  | { kind: 'draft'; key: 'draft'; of: 'activity' | 'section' }
  /** The row at the end, to add a section. */
  | { kind: 'end'; key: 'end' };

/** A column beside the names of the activities. */
export type Column =
  | { kind: 'role'; key: string; role: Role; pinned: boolean }
  | { kind: 'draft'; key: 'draft'; department: string | null }
  /** The column at the end, to add a role. */
  | { kind: 'end'; key: 'end' };

/** All rows, section by section. A first activity is named before there is a section for it. */
export function linesOf(plan: Matrix, draft: Draft | null, canAdd: boolean): Line[] {
  const groups = plan.sections.map((section): Line[] => {
    const activities = plan.activitiesIn(section.id).map(
      (activity): Line => ({ kind: 'activity', key: activity.id, activity }),
    );
    const here = draft?.kind === 'activity' && draft.section === section.id;
    if (here) insert({ kind: 'draft', key: 'draft', of: 'activity' }, draft, activities);
    return [{ kind: 'section', key: section.id, section }, ...activities];
  });
  if (draft?.kind === 'section') {
    const at = plan.sections.findLastIndex(({ id }) => draft.after.includes(id));
    groups.splice(at + 1, 0, [{ kind: 'draft', key: 'draft', of: 'section' }]);
  } else if (draft?.kind === 'activity' && !plan.sections.some(({ id }) => id === draft.section)) {
    groups.push([{ kind: 'draft', key: 'draft', of: 'activity' }]);
  }
  return canAdd ? [...groups.flat(), { kind: 'end', key: 'end' }] : groups.flat();
}

/** All columns: those that are pinned, the roles without a department, then department by department. */
export function columnsOf(plan: Matrix, draft: Draft | null, canAdd: boolean, pinned: Ids = NOTHING): Column[] {
  const departments = [null, ...plan.departments.map(({ id }) => id)];
  const columns = departments.flatMap((department) => {
    const roles = plan.rolesIn(department).map(
      (role): Column => ({ kind: 'role', key: role.id, role, pinned: pinned.has(role.id) }),
    );
    const here = draft?.kind === 'role' && draft.department === department;
    if (here) insert({ kind: 'draft', key: 'draft', department }, draft, roles);
    return roles;
  });
  const ordered = [...columns.filter(isPinned), ...columns.filter((column) => !isPinned(column))];
  return canAdd ? [...ordered, { kind: 'end', key: 'end' }] : ordered;
}

export function isPinned(column: Column): boolean {
  return column.kind === 'role' && column.pinned;
}

function insert<T extends { key: string }>(thing: T, { after }: Draft, list: T[]) {
  list.splice(list.findLastIndex(({ key }) => after.includes(key)) + 1, 0, thing);
}

/** Neighbouring columns of one department; those that are pinned are by themselves. */
export type Band = { department: string | null; pinned: boolean; start: number; end: number };

export function bandsOf(columns: readonly Column[]): Band[] {
  const bands: Band[] = [];
  for (const [i, column] of columns.entries()) {
    if (column.kind === 'end') continue;
    const department = column.kind === 'role' ? column.role.department : column.department;
    const last = bands.at(-1);
    const pinned = isPinned(column);
    if (last?.department === department && last.pinned === pinned) last.end = i + 1;
    else bands.push({ department, pinned, start: i, end: i + 1 });
  }
  return bands;
}
