import type { Acceptance, Activity, Commitment, Role, RoleId, UnitId } from '../generated';
import { groupBy, joined } from './rows';
import type { PlanStore } from './store.svelte';

/** An activity that a role answers for: in one unit, or, with `null`, wherever it is the same. */
export type Answer = { activity: Activity; role: RoleId; unit: UnitId | null };

/** What a unit says of a role itself: on which activities, and whether it answers for them there. */
type OwnWords = ReadonlyMap<Activity, boolean>;

/** Who answers for what, everywhere and in each unit. */
export class Answering {
  readonly #plan: PlanStore;
  readonly #everywhere: ReadonlyMap<RoleId, readonly Activity[]>;
  readonly #inUnits = new Map<RoleId, Map<UnitId, Map<Activity, boolean>>>();
  /** The place of each activity in the matrix. */
  readonly #places: ReadonlyMap<Activity, number>;

  constructor(plan: PlanStore) {
    this.#plan = plan;
    const { activities, answering } = plan;
    this.#places = new Map(activities.map((activity, place) => [activity, place]));
    const answers = activities.flatMap((activity) =>
      [...plan.involved(activity.id)]
        .filter(([, letters]) => letters.includes(answering))
        .map(([role]) => ({ role, activity })),
    );
    const byRole = groupBy(answers, ({ role }) => role);
    this.#everywhere = new Map([...byRole].map(([role, rows]) => [role, rows.map(({ activity }) => activity)]));
    for (const { unit, activity: id } of plan.adaptations) {
      const activity = plan.get('activity', id);
      if (!activity) continue;
      for (const [role, letters] of plan.ownWay(unit, id)) this.#note(role, unit, activity, letters.includes(answering));
    }
  }

  #note(role: RoleId, unit: UnitId, activity: Activity, answers: boolean) {
    const units = this.#inUnits.get(role) ?? new Map<UnitId, Map<Activity, boolean>>();
    const words = units.get(unit) ?? new Map<Activity, boolean>();
    this.#inUnits.set(role, units.set(unit, words.set(activity, answers)));
  }

  /** Whether a role answers for anything anywhere. */
  has(role: RoleId): boolean {
    return this.count(role) > 0;
  }

  /** For how many activities a role answers somewhere. */
  count(role: RoleId): number {
    return new Set(this.of(role, null).map(({ activity }) => activity)).size;
  }

  /**
   * What whoever holds a role answers for, in the order of the matrix: in a unit all that it has
   * there; elsewhere what is the same everywhere, and each unit's own where it isn't.
   */
  of(role: RoleId, unit: UnitId | null): Answer[] {
    const everywhere = this.#everywhere.get(role) ?? [];
    if (unit === null) {
      const own = [...(this.#inUnits.get(role) ?? [])].flatMap(([unit, words]) => this.#named(role, unit, words));
      return this.#inOrder([...everywhere.map((activity) => ({ activity, role, unit: null })), ...own]);
    }
    const own: OwnWords = this.#inUnits.get(role)?.get(unit) ?? new Map();
    const kept = everywhere
      .filter((activity) => (activity.unit ?? unit) === unit && own.get(activity) !== false)
      .map((activity) => ({ activity, role, unit }));
    return this.#inOrder([...kept, ...this.#named(role, unit, own)]);
  }

  /** Everything that a role answers for, wherever each has a word of their own. */
  all(role: Role): Answer[] {
    const { units } = this.#plan;
    if (role.held === 'centre' || units.length === 0) return this.of(role.id, null);
    return units.flatMap(({ id }) => this.of(role.id, id));
  }

  /** What a role answers for because a unit says so. */
  #named(role: RoleId, unit: UnitId, words: OwnWords): Answer[] {
    const everywhere = this.#everywhere.get(role) ?? [];
    return [...words]
      .filter(([activity, answers]) => answers && !everywhere.includes(activity))
      .map(([activity]) => ({ activity, role, unit }));
  }

  #inOrder(answers: Answer[]): Answer[] {
    const place = ({ activity }: Answer) => this.#places.get(activity) ?? 0;
    return answers.sort((a, b) => place(a) - place(b));
  }
}

/** What names the commitment to what a role answers for. */
export function commitmentId({ activity, role, unit }: Answer): string {
  return joined(activity.id, role, unit);
}

/** How a role stands to what it answers for. Where nothing was said of a unit, it is what was said of all. */
export function commitmentOf(plan: PlanStore, { activity, role, unit }: Answer): Commitment {
  const there = plan.get('commitment', joined(activity.id, role, unit));
  const said = there ?? plan.get('commitment', joined(activity.id, role));
  if (said) return { ...said, unit };
  return {
    activity: activity.id, role, unit, standing: 'proposed', on: null, note: '', deputy: null, escalation: null,
  };
}

/** Records something of several commitments as one step. The rest of each stays as it is by then. */
export function amend(plan: PlanStore, answers: readonly Answer[], part: Partial<Commitment>): Promise<boolean> {
  return plan.edit(() => ({
    edit: 'several',
    edits: answers.map((answer) => ({ edit: 'setCommitment', ...commitmentOf(plan, answer), ...part })),
  }));
}

/** What is recorded when a leader says this today. A proposal that is open again has no day. */
export function said(standing: Acceptance, day: string): Partial<Commitment> {
  return { standing, on: standing === 'proposed' ? null : day };
}

/** How many of these commitments stand how. */
export function tally(commitments: readonly Commitment[]): Record<Acceptance, number> {
  const counts = { proposed: 0, accepted: 0, declined: 0 };
  for (const { standing } of commitments) counts[standing] += 1;
  return counts;
}
