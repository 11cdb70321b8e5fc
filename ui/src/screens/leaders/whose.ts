import type { Activity, Leader, Role, RoleId } from '../../generated';
import { today } from '../../plan/dates';
import { holdersOf } from '../../plan/organisation';
import { groupBy } from '../../plan/rows';
import type { PlanStore } from '../../plan/store.svelte';
import { t } from '../../wording';

/** A page of what somebody answers for: a leader by all their roles, or a role that nobody holds. */
export type Page = { id: string; name: string; roles: readonly Role[] };

/** The page on which a role is found: of whoever holds it, or its own. */
export function pageOf(plan: PlanStore, role: Role): string {
  return holdersOf(plan, role, today())[0]?.id ?? role.id;
}

/** The pages of all who answer for something: leaders by name, then roles that nobody holds. */
export function pagesOf(plan: PlanStore, answers: ReadonlyMap<RoleId, readonly Activity[]>): Page[] {
  const roles = plan.columns.filter(({ id }) => answers.has(id));
  const held = roles.flatMap((role) =>
    holdersOf(plan, role, today()).map((leader) => ({ leader, role })),
  );
  const byLeader = groupBy(held, ({ leader }) => leader);
  const ofLeaders = plan.leaders
    .filter((leader) => byLeader.has(leader))
    .map((leader) => ({
      id: leader.id,
      name: leader.name,
      roles: (byLeader.get(leader) ?? []).map(({ role }) => role),
    }));
  const unheld = roles.filter((role) => !held.some((seat) => seat.role === role));
  return [...ofLeaders, ...unheld.map((role) => ({ id: role.id, name: role.title, roles: [role] }))];
}

/**
 * What sets a person apart who holds no role today: for whom they stand in, and what they hold
 * another time.
 */
export function besides(plan: PlanStore, { id }: Leader): string {
  const appointments = plan.columns.flatMap((role) =>
    plan.appointmentsTo(role.id)
      .filter(({ leader }) => leader === id)
      .map(({ kind }) => t(kind === 'deputy' ? 'deputy-for' : 'not-today', { role: role.short ?? role.title })),
  );
  return appointments.join(', ') || t('holds-no-role');
}

/** The name of a person; where somebody else has the same, with the roles they hold today. */
export function nameApart(plan: PlanStore, leader: Leader): string {
  const { name } = leader;
  if (plan.leaders.filter((other) => other.name === name).length === 1) return name;
  const roles = plan.columns.filter((role) => holdersOf(plan, role, today()).includes(leader));
  return roles.length > 0
    ? t('name-with-roles', { name, roles: roles.map(({ title }) => title) })
    : t('name-without-roles', { name });
}
