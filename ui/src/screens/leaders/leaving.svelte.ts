import type { Activity, Appointment, Edit, Finding, Thing } from '../../generated';
import type { Preview } from '../../platform';
import { compare } from '../../plan/rows';
import type { PlanStore } from '../../plan/store.svelte';

/** What taking something out of the plan would leave behind. */
export type Loss = {
  /** What must be settled then, and need not be now. */
  questions: readonly Finding[];
  /** What exists only with it. */
  activities: readonly Activity[];
  /** Who would hold a role no more. */
  appointments: readonly Appointment[];
};

/** One that could take over all that something does. */
type Heir = { id: string; name: string };

/** What a preview of a removal comes down to. */
export function lossIn({ questions }: Pick<PlanStore, 'questions'>, { change, findings }: Preview): Loss {
  const raised = findings.flatMap(({ scope, findings }) => {
    const asked = questions.of(scope).map(({ check }) => check);
    return findings.filter(({ check, severity }) => severity === 'error' && !asked.includes(check));
  });
  const gone = change.rows.flatMap(({ before, after }) => (before && after === null ? [before] : []));
  return {
    questions: raised.sort((a, b) => compare(a.check, b.check)),
    activities: gone.flatMap((row) => ('activity' in row ? [row.activity] : [])),
    appointments: gone.flatMap((row) => ('appointment' in row ? [row.appointment] : [])),
  };
}

/** Takes a role or a unit out of the plan, and first says what that would leave unanswered. */
export class Leaving {
  readonly #plan: PlanStore;
  readonly #what: () => Thing;
  readonly #ongone: () => void;
  /** What there is to say before it goes; `null` while nobody wants it to. */
  loss = $state.raw<Loss | null>(null);

  constructor(plan: PlanStore, what: () => Thing, ongone: () => void = () => undefined) {
    this.#plan = plan;
    this.#what = what;
    this.#ongone = ongone;
  }

  /** Who could take over: the other roles, or the other units. */
  get heirs(): readonly Heir[] {
    const what = this.#what();
    const { columns, units } = this.#plan;
    if ('unit' in what) return units.filter(({ id }) => id !== what.unit);
    if (!('role' in what)) return [];
    return columns.filter(({ id }) => id !== what.role).map(({ id, title }) => ({ id, name: title }));
  }

  get isUnit(): boolean {
    return 'unit' in this.#what();
  }

  /** Removes it where nothing is lost by that, which undo couldn't bring back as well. */
  async ask() {
    const preview = await this.#plan.preview(this.#removal);
    if (!preview) return;
    const loss = lossIn(this.#plan, preview);
    if (Object.values(loss).every((lost) => lost.length === 0)) await this.remove();
    else this.loss = loss;
  }

  async remove() {
    await this.#make(this.#removal);
  }

  /** Removes it after another of its kind has taken over all that it does. */
  async handOver(heir: string) {
    const from = this.#what();
    const to = this.isUnit ? { unit: heir } : { role: heir };
    await this.#make({ edit: 'handOver', from, to });
  }

  keep() {
    this.loss = null;
  }

  async #make(edit: Edit) {
    if (!(await this.#plan.edit(edit))) return;
    this.loss = null;
    this.#ongone();
  }

  get #removal(): Edit {
    return { edit: 'remove', what: this.#what() };
  }
}
