import type { Appointment, Leader, Role, Unit, UnitId } from '../generated';
import { t } from '../wording';
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

/** Whether an appointment fills its seat on a day. Who stands in or has declined doesn't. */
export function fillsSeat({ kind, acceptance, from, until }: Appointment, day: string): boolean {
  return kind !== 'deputy' && acceptance !== 'declined' && (from === null || from <= day) && (until === null || day <= until);
}

/**
 * The seats of a role: one, or one in each unit. Someone who holds a role of the units without
 * naming one fills them all, and has a seat before the others. Of one unit `only` if that is asked.
 */
export function seatsOf(plan: PlanStore, role: Role, day: string, only: UnitId | null = null): Seat[] {
  const appointments = plan.appointmentsTo(role.id);
  if (role.held === 'centre' || plan.units.length === 0) {
    return [seat(role, null, appointments, day, false)];
  }
  const byUnit = groupBy(appointments, ({ unit }) => unit);
  const everywhere = seat(role, null, byUnit.get(null) ?? [], day, true);
  const asked = only === null ? undefined : plan.get('unit', only);
  const seats = (asked ? [asked] : plan.units).map((unit) =>
    seat(role, unit, byUnit.get(unit.id) ?? [], day, everywhere.holders.length > 0),
  );
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

/** Where a seat is: the name of its unit, or of the centre. */
export function placeOf(plan: PlanStore, { role, unit }: Seat): string {
  if (unit) return unit.name;
  return role.held === 'perUnit' ? t('every-unit') : plan.about.centre;
}

/** Who holds a role today, each once, in the order of its seats. */
export function holdersOf(plan: PlanStore, role: Role, day: string): Leader[] {
  return holdersIn(plan, seatsOf(plan, role, day));
}

/** Who fills seats today, each once, in their order. */
export function holdersIn(plan: PlanStore, seats: readonly Seat[]): Leader[] {
  const leaders = seats
    .flatMap(({ holders }) => holders)
    .map(({ leader }) => plan.get('leader', leader))
    .filter((leader) => leader !== undefined);
  return [...new Set(leaders)];
}

/** The seats that nobody fills today, role by role. */
export function vacancies(plan: PlanStore, day: string): Seat[] {
  return plan.columns.flatMap((role) => seatsOf(plan, role, day)).filter(({ vacant }) => vacant);
}
