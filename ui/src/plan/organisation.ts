import type { Appointment, Leader, Role, Unit } from '../generated';
import { groupBy } from './rows';
import type { PlanStore } from './store.svelte';

/** One place to be filled: a role, at the centre or in a unit. */
export type Seat = {
  role: Role;
  unit: Unit | null;
  /** Who fills it today; none: it is vacant. */
  holder: Appointment | null;
  /** Deputies, and those who came before or will come. */
  others: readonly Appointment[];
};

/** Whether an appointment fills its seat on a day. A deputy stands in; they don't fill it. */
export function fillsSeat({ kind, from, until }: Appointment, day: string): boolean {
  return kind !== 'deputy' && (from === null || from <= day) && (until === null || day <= until);
}

/** The seats of a role: one, or one in each unit. */
export function seatsOf(plan: PlanStore, role: Role, day: string): Seat[] {
  const appointments = plan.appointmentsTo(role.id);
  const units = role.held === 'perUnit' ? plan.units : [null];
  return units.map((unit) => {
    const here = appointments.filter((appointment) => appointment.unit === (unit?.id ?? null));
    const holder = here.find((appointment) => fillsSeat(appointment, day)) ?? null;
    return { role, unit, holder, others: here.filter((other) => other !== holder) };
  });
}

/** Who holds a role today, each once, in the order of its seats. */
export function holdersOf(plan: PlanStore, role: Role, day: string): Leader[] {
  const leaders = seatsOf(plan, role, day)
    .map((seat) => plan.get('leader', seat.holder?.leader ?? null))
    .filter((leader) => leader !== undefined);
  return [...new Set(leaders)];
}

/** How many seats of a role nobody fills today. */
export function vacanciesOf(plan: PlanStore, role: Role, day: string): number {
  return seatsOf(plan, role, day).filter((seat) => seat.holder === null).length;
}

/** What a leader carries by the roles they hold today. */
export type Load = {
  leader: Leader;
  roles: readonly Role[];
  accountable: number;
  responsible: number;
};

/** What each leader carries, by name. */
export function loads(plan: PlanStore, day: string): Load[] {
  const weights = weightsOfRoles(plan);
  const held = groupBy(
    plan.columns.flatMap((role) => holdersOf(plan, role, day).map((leader) => ({ leader, role }))),
    ({ leader }) => leader.id,
  );
  return plan.leaders.map((leader) => {
    const roles = (held.get(leader.id) ?? []).map(({ role }) => role);
    const sum = (letter: 'A' | 'R') =>
      roles.reduce((total, role) => total + (weights.get(role.id)?.[letter] ?? 0), 0);
    return { leader, roles, accountable: sum('A'), responsible: sum('R') };
  });
}

/** How often each role is accountable and responsible. */
export function weightsOfRoles(plan: PlanStore): Map<string, { A: number; R: number }> {
  const weights = new Map(plan.columns.map((role) => [role.id, { A: 0, R: 0 }]));
  for (const [, row] of plan.matrix()) {
    for (const [role, letters] of row) {
      const weight = weights.get(role);
      if (!weight) continue;
      if (letters.includes('A')) weight.A += 1;
      if (letters.includes('R')) weight.R += 1;
    }
  }
  return weights;
}

