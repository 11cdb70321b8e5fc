import type { Leader, Role } from '../generated';
import { holdersOf } from './organisation';
import { groupBy } from './rows';
import type { PlanStore } from './store.svelte';
import { summed, type Tally } from './tallies';

/** The letters of a leader: those of all roles that they hold today, taken together. */
export type Carried = { leader: Leader; roles: readonly Role[]; tally: Tally };

/** What each leader who holds a role carries, by name. */
export function carriedBy(plan: PlanStore, day: string): Carried[] {
  const held = groupBy(
    plan.columns.flatMap((role) => holdersOf(plan, role, day).map((leader) => ({ leader, role }))),
    ({ leader }) => leader,
  );
  return plan.leaders.flatMap((leader) => {
    const roles = held.get(leader)?.map(({ role }) => role);
    return roles ? [{ leader, roles, tally: tallyOf(plan, roles) }] : [];
  });
}

/** The letters of these roles together. */
export function tallyOf(plan: PlanStore, roles: readonly Role[]): Tally {
  return summed(roles.map(({ id }) => plan.tallies.of(id)));
}
