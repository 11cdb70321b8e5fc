import type { ActivityId, Leader, Role, RoleId, UnitId } from '../generated';
import { countOf, inUnit, type MatrixRow } from './matrix';
import { seatsOf } from './organisation';
import { askedIn } from './scheme';
import type { PlanStore } from './store.svelte';

/** What a role or a leader carries. An activity counts once, in however many units it is done. */
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

/** Where somebody holds a role: in units; `null` for everywhere. */
type Places = ReadonlySet<UnitId | null>;

const NOTHING: Weight = { accountable: 0, responsible: 0, talks: 0 };

/** What each leader carries, by name. */
export function loads(plan: PlanStore, day: string): Load[] {
  const weights = new Weights(plan);
  const held = postsOf(plan, day);
  return plan.leaders.map((leader) => {
    const posts = [...(held.get(leader.id) ?? [])];
    const carried = posts.map(([role, places]) => weights.of(role.id, places));
    return { leader, roles: posts.map(([role]) => role), ...carried.reduce(plus, NOTHING) };
  });
}

/** What each leader holds today, and where, in the order of the columns. */
function postsOf(plan: PlanStore, day: string): Map<string, Map<Role, Set<UnitId | null>>> {
  const posts = new Map<string, Map<Role, Set<UnitId | null>>>();
  for (const role of plan.columns) {
    for (const { unit, holders } of seatsOf(plan, role, day)) {
      for (const { leader } of holders) {
        const roles = posts.get(leader) ?? new Map<Role, Set<UnitId | null>>();
        const places = roles.get(role) ?? new Set<UnitId | null>();
        posts.set(leader, roles.set(role, places.add(unit?.id ?? null)));
      }
    }
  }
  return posts;
}

/** What a role carries by an activity that is not the same everywhere. */
type Different = { everywhere: Weight; inUnits: Map<UnitId, Weight> };

const NOBODY: ReadonlyMap<RoleId, Weight> = new Map();

/** What every role carries. */
class Weights {
  /** By the letters that hold everywhere. */
  readonly #everywhere = new Map<RoleId, Weight>();
  /** By each activity that is not the same everywhere. */
  readonly #different = new Map<RoleId, Map<ActivityId, Different>>();

  constructor(plan: PlanStore) {
    const rows = new Map([...plan.matrix()].map(([activity, row]) => [activity, weigh(plan, row)]));
    for (const [activity, row] of rows) {
      const only = plan.get('activity', activity)?.unit ?? null;
      for (const [role, weight] of row) {
        if (only !== null) this.#note(role, activity, NOTHING, only, weight);
        else this.#everywhere.set(role, plus(this.#everywhere.get(role) ?? NOTHING, weight));
      }
    }
    for (const { unit, activity } of plan.adaptations) {
      const usual = rows.get(activity) ?? NOBODY;
      const there = weigh(plan, inUnit(plan.involved(activity), plan.ownWay(unit, activity)));
      for (const role of new Set([...usual.keys(), ...there.keys()])) {
        this.#note(role, activity, usual.get(role) ?? NOTHING, unit, there.get(role) ?? NOTHING);
      }
    }
  }

  #note(role: RoleId, activity: ActivityId, everywhere: Weight, unit: UnitId, there: Weight) {
    if (isSame(everywhere, there)) return;
    const activities = this.#different.get(role) ?? new Map<ActivityId, Different>();
    const different = activities.get(activity) ?? { everywhere, inUnits: new Map<UnitId, Weight>() };
    different.inUnits.set(unit, there);
    this.#different.set(role, activities.set(activity, different));
  }

  /** What whoever holds a role in these places carries by it. */
  of(role: RoleId, places: Places): Weight {
    const different = [...(this.#different.get(role)?.values() ?? [])];
    return different.reduce(
      (sum, activity) => minus(plus(sum, within(activity, places)), activity.everywhere),
      this.#everywhere.get(role) ?? NOTHING,
    );
  }
}

function within({ everywhere, inUnits }: Different, places: Places): Weight {
  const all = places.has(null) ? [...inUnits.values()] : [];
  const there = [...places].map((place) => (place === null ? everywhere : (inUnits.get(place) ?? everywhere)));
  return [...all, ...there].reduce(most, NOTHING);
}

/** What each role carries by one row of the matrix. */
function weigh(plan: PlanStore, row: MatrixRow): Map<RoleId, Weight> {
  const { answering, working } = plan;
  const asked = askedIn(plan.scheme);
  const toAsk = asked === undefined ? 0 : countOf(asked, row);
  return new Map(
    [...row].map(([role, letters]) => {
      const isAsked = Number(asked !== undefined && letters.includes(asked));
      const accountable = Number(letters.includes(answering));
      const responsible = Number(working.some((letter) => letters.includes(letter)));
      // Nobody has to ask themselves.
      return [role, { accountable, responsible, talks: isAsked + accountable * (toAsk - isAsked) }];
    }),
  );
}

function both(of: (a: number, b: number) => number) {
  return (a: Weight, b: Weight): Weight => ({
    accountable: of(a.accountable, b.accountable),
    responsible: of(a.responsible, b.responsible),
    talks: of(a.talks, b.talks),
  });
}

const isSame = (a: Weight, b: Weight) =>
  a.accountable === b.accountable && a.responsible === b.responsible && a.talks === b.talks;

const plus = both((a, b) => a + b);
const minus = both((a, b) => a - b);
const most = both(Math.max);

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
