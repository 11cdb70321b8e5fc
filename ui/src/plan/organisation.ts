import type { Appointment, Leader, Role, Unit, UnitId } from '../generated';
import { t } from '../wording';
import { countOf } from './matrix';
import { groupBy } from './rows';
import { askedIn } from './scheme';
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

/** What a role or a leader carries. */
export type Weight = {
  /** How many activities they answer for. */
  accountable: number;
  /** How many they work on. */
  responsible: number;
  /** How often they are asked before something is decided, and have to ask others. */
  talks: number;
};

/** What a leader carries by the roles they hold today. */
export type Load = Weight & { leader: Leader; roles: readonly Role[] };

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
    const [accountable, responsible, talks] = [sum('accountable'), sum('responsible'), sum('talks')];
    return { leader, roles, accountable, responsible, talks };
  });
}

/** What each role carries. */
function weightsOfRoles(plan: PlanStore): Map<string, Weight> {
  const { answering, working } = plan;
  const asked = askedIn(plan.scheme);
  const weights = new Map(
    plan.columns.map(({ id }) => [id, { accountable: 0, responsible: 0, talks: 0 }]),
  );
  for (const [, row] of plan.matrix()) {
    const toAsk = asked === undefined ? 0 : countOf(asked, row);
    for (const [role, letters] of row) {
      const weight = weights.get(role);
      if (!weight) continue;
      const isAsked = asked !== undefined && letters.includes(asked);
      if (isAsked) weight.talks += 1;
      if (working.some((letter) => letters.includes(letter))) weight.responsible += 1;
      if (!letters.includes(answering)) continue;
      weight.accountable += 1;
      // Nobody has to ask themselves.
      weight.talks += toAsk - Number(isAsked);
    }
  }
  return weights;
}

/** Of what a leader carries more than the thresholds allow, by the rules for a role (R12, R13). */
export function excess(plan: PlanStore, { accountable, responsible }: Weight) {
  const { accountablePerRole, accountableShare, responsiblePerRole } = plan.thresholds;
  return {
    accountable:
      accountable > accountablePerRole &&
      accountable * 100 > accountableShare * plan.activities.length,
    responsible: responsible > responsiblePerRole,
  };
}
