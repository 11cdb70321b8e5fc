import type { Appointment, Leader, Role, Unit } from '../generated';
import { groupBy } from './rows';
import type { PlanStore } from './store.svelte';

/** One place to be filled: a role, at the centre or in a unit. */
export type Seat = {
  role: Role;
  /** None: at the centre, or in every unit at once. */
  unit: Unit | null;
  /** Who fills it today. */
  holders: readonly Appointment[];
  /** Deputies, and those who came before or will come. */
  others: readonly Appointment[];
  /** Whether somebody is missing. A group has no seat that could be empty. */
  vacant: boolean;
};

/** Whether an appointment fills its seat on a day. A deputy stands in; they don't fill it. */
export function fillsSeat({ kind, from, until }: Appointment, day: string): boolean {
  return kind !== 'deputy' && (from === null || from <= day) && (until === null || day <= until);
}

/**
 * The seats of a role: one, or one in each unit. Someone who holds a role of the units without
 * naming one fills them all, and has a seat before the others.
 */
export function seatsOf(plan: PlanStore, role: Role, day: string): Seat[] {
  const appointments = plan.appointmentsTo(role.id);
  if (role.held === 'centre' || plan.units.length === 0) {
    return [seat(role, null, appointments, day, false)];
  }
  const everywhere = seat(role, null, appointments.filter(({ unit }) => unit === null), day, true);
  const seats = plan.units.map((unit) => {
    const here = appointments.filter((appointment) => appointment.unit === unit.id);
    return seat(role, unit, here, day, everywhere.holders.length > 0);
  });
  return everywhere.holders.length + everywhere.others.length > 0 ? [everywhere, ...seats] : seats;
}

function seat(
  role: Role,
  unit: Unit | null,
  here: readonly Appointment[],
  day: string,
  filledElsewhere: boolean,
): Seat {
  const holders = here.filter((appointment) => fillsSeat(appointment, day));
  const others = here.filter((appointment) => !holders.includes(appointment));
  const vacant = role.kind === 'position' && holders.length === 0 && !filledElsewhere;
  return { role, unit, holders, others, vacant };
}

/** Who holds a role today, each once, in the order of its seats. */
export function holdersOf(plan: PlanStore, role: Role, day: string): Leader[] {
  const leaders = seatsOf(plan, role, day)
    .flatMap(({ holders }) => holders)
    .map(({ leader }) => plan.get('leader', leader))
    .filter((leader) => leader !== undefined);
  return [...new Set(leaders)];
}

/** The seats that nobody fills today, role by role. */
export function vacancies(plan: PlanStore, day: string): Seat[] {
  return plan.columns.flatMap((role) => seatsOf(plan, role, day)).filter(({ vacant }) => vacant);
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
    const sum = (part: keyof Weight) =>
      roles.reduce((total, role) => total + (weights.get(role.id)?.[part] ?? 0), 0);
    return { leader, roles, accountable: sum('accountable'), responsible: sum('responsible') };
  });
}

/** How many activities a role answers for, and how many it works on. */
export type Weight = { accountable: number; responsible: number };

/** How often each role is accountable and responsible. */
function weightsOfRoles(plan: PlanStore): Map<string, Weight> {
  const { answering, working } = plan;
  const weights = new Map(plan.columns.map(({ id }) => [id, { accountable: 0, responsible: 0 }]));
  for (const [, row] of plan.matrix()) {
    for (const [role, letters] of row) {
      const weight = weights.get(role);
      if (!weight) continue;
      if (letters.includes(answering)) weight.accountable += 1;
      if (working.some((letter) => letters.includes(letter))) weight.responsible += 1;
    }
  }
  return weights;
}

