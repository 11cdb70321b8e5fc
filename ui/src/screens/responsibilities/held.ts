import type { Role, UnitId } from '../../generated';
import { today } from '../../plan/dates';
import { holdersIn, seatsOf } from '../../plan/organisation';
import type { PlanStore } from '../../plan/store.svelte';
import { t, term } from '../../wording';

export type Holding = {
  /** Everyone who holds the role today. */
  names: readonly string[];
  /** That a seat is vacant, if one is. */
  vacancy: string | null;
  /** The same in as few words as a column has room for. */
  short: string;
};

/** Who holds a role, everywhere or in one unit, in words. */
export function holdingOf(plan: PlanStore, role: Role, unit: UnitId | null = null): Holding {
  const seats = seatsOf(plan, role, today(), unit);
  const names = holdersIn(plan, seats).map(({ name }) => name);
  const vacancy = vacancyIn(seats.filter(({ vacant }) => vacant).length, seats.length);
  return { names, vacancy, short: vacancy ?? (names.length > 0 ? shortly(names) : term('kind', role.kind)) };
}

/** Who holds each of many roles, in as few words as a column has room for. */
export function holdersShortly(plan: PlanStore, roles: readonly Role[], unit: UnitId | null): ReadonlyMap<string, string> {
  return new Map(roles.map((role) => [role.id, holdingOf(plan, role, unit).short]));
}

function vacancyIn(vacant: number, seats: number): string | null {
  if (vacant === 0) return null;
  return seats > 1 ? t('matrix-seats-vacant', { vacant, seats }) : t('vacant');
}

function shortly([holder = '', ...others]: readonly string[]): string {
  return others.length > 0 ? t('matrix-held-by-more', { holder, others: others.length }) : holder;
}
