import type { Letter } from '../../generated';
import { carriedBy, tallyOf } from '../../plan/carried';
import { today } from '../../plan/dates';
import { holdersOf } from '../../plan/organisation';
import type { PlanStore } from '../../plan/store.svelte';
import { countIn, type Tally } from '../../plan/tallies';
import { t } from '../../wording';
import { holdingOf } from './held';

/** Somebody with letters in the matrix: a leader, a role, or the roles that nobody holds. */
export type Carrier = {
  id: string;
  kind: 'leader' | 'role' | 'nobody';
  name: string;
  /** The roles of a leader, the holders of a role. */
  beside: string;
  tally: Tally;
};

/** Every leader who holds a role; at the end what nobody holds. */
export function leadersOf(plan: PlanStore): Carrier[] {
  const unheld = plan.columns.filter((role) => holdersOf(plan, role, today()).length === 0);
  const titles = (roles: readonly { title: string }[]) => roles.map(({ title }) => title).join(', ');
  const leaders = carriedBy(plan, today()).map(({ leader, roles, tally }): Carrier => ({
    id: leader.id, kind: 'leader', name: leader.name, beside: titles(roles), tally,
  }));
  if (unheld.length === 0) return leaders;
  return [...leaders, {
    id: 'nobody', kind: 'nobody', name: t('load-nobody'), beside: titles(unheld), tally: tallyOf(plan, unheld),
  }];
}

/** Every role. */
export function rolesOf(plan: PlanStore): Carrier[] {
  return plan.columns.map((role) => {
    const { names, vacancy } = holdingOf(plan, role);
    const beside = [...names, vacancy].filter((name) => name !== null).join(', ');
    return { id: role.id, kind: 'role', name: role.title, beside, tally: plan.tallies.of(role.id) };
  });
}

/** By what a table of them is sorted: a letter, most first, or the name. */
export type Sorting = { by: Letter | 'name'; turned: boolean };

/** Sorted so. Whoever has as many of a letter comes by the letters that weigh more, then by name. */
export function sorted(carriers: readonly Carrier[], { by, turned }: Sorting, letters: readonly Letter[]): Carrier[] {
  const keys = by === 'name' ? [] : [by, ...letters.filter((letter) => letter !== by)];
  const order = (a: Carrier, b: Carrier) => {
    const differing = keys.find((letter) => countIn(a.tally, [letter]) !== countIn(b.tally, [letter]));
    if (differing === undefined) return a.name.localeCompare(b.name);
    return countIn(b.tally, [differing]) - countIn(a.tally, [differing]);
  };
  return carriers.toSorted((a, b) => (turned ? order(b, a) : order(a, b)));
}

/** Those who have most of a letter, and how many that are. */
export function heaviest(carriers: readonly Carrier[], letter: Letter): { names: string[]; count: number } {
  const count = Math.max(0, ...carriers.map(({ tally }) => countIn(tally, [letter])));
  const most = carriers.filter(({ tally }) => countIn(tally, [letter]) === count);
  return { names: most.map(({ name }) => name), count };
}
