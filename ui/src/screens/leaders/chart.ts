import type { Edit, Role, RoleId } from '../../generated';
import { groupBy } from '../../plan/rows';

/** A role with those that report to it. */
export type Branch = { role: Role; branches: readonly Branch[] };

/** The organisation as it is drawn. */
export type Chart = {
  /** Those who report to nobody, each with everyone below. */
  heads: readonly Branch[];
  /** The heads that somebody reports to. */
  drawn: readonly Branch[];
  /** The others: they stand beside the chart. */
  apart: readonly Branch[];
};

/** Roles by whom they report to; those of one superior in the order in which they come. */
export function chartOf(roles: readonly Role[]): Chart {
  const below = groupBy(roles, ({ reportsTo }) => reportsTo);
  const branchesOf = (superior: RoleId | null): Branch[] =>
    (below.get(superior) ?? []).map((role) => ({ role, branches: branchesOf(role.id) }));
  const heads = branchesOf(null);
  const isAlone = ({ branches }: Branch) => branches.length === 0;
  return { heads, drawn: heads.filter((head) => !isAlone(head)), apart: heads.filter(isAlone) };
}

/** Whether branches are drawn one below the other: a row of them would be wide for no gain. */
export function isStack(branches: readonly Branch[]): boolean {
  return branches.length > 1 && branches.every((branch) => branch.branches.length === 0);
}

/** A branch among those beside it. */
type Spot = { branch: Branch; above: Branch | null; beside: readonly Branch[]; at: number };

function spotOf(chart: Chart, role: RoleId): Spot | null {
  const look = (beside: readonly Branch[], above: Branch | null): Spot | null => {
    for (const [at, branch] of beside.entries()) {
      if (branch.role.id === role) return { branch, above, beside, at };
      const found = look(branch.branches, branch);
      if (found) return found;
    }
    return null;
  };
  return look([...chart.drawn, ...chart.apart], null);
}

/** The role to which a key leads from another, as the chart is drawn; `null` where there is none. */
export function walk(chart: Chart, from: RoleId, key: string): RoleId | null {
  const spot = spotOf(chart, from);
  if (!spot) return null;
  const { branch, above, beside, at } = spot;
  const stacked = above !== null && isStack(beside);
  const to = {
    ArrowUp: stacked && at > 0 ? beside[at - 1] : above,
    ArrowDown: stacked ? beside[at + 1] : branch.branches[0],
    ArrowLeft: stacked ? above : beside[at - 1],
    ArrowRight: stacked ? undefined : beside[at + 1],
    Home: [...chart.drawn, ...chart.apart][0],
    End: [...chart.drawn, ...chart.apart].at(-1),
  }[key];
  return to?.role.id ?? null;
}

/** What moves a role one level up, or under the role before it; `null` where it is there already. */
export function moveByKey(chart: Chart, role: RoleId, key: string): Edit | null {
  const spot = spotOf(chart, role);
  if (key === 'ArrowUp' && spot?.above) {
    return { edit: 'setReportsTo', role, to: spot.above.role.reportsTo };
  }
  const before = spot?.beside[spot.at - 1];
  return key === 'ArrowDown' && before ? { edit: 'setReportsTo', role, to: before.role.id } : null;
}

/** Puts every role that stands apart below one of the roles. */
export function gather(chart: Chart, to: RoleId): Edit {
  const others = chart.apart.filter(({ role }) => role.id !== to);
  return {
    edit: 'several',
    edits: others.map(({ role }) => ({ edit: 'setReportsTo', role: role.id, to })),
  };
}
