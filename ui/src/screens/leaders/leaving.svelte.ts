import type { Activity, Edit, Finding, RoleId, Thing } from '../../generated';
import type { Preview } from '../../platform';
import { compare } from '../../plan/rows';
import type { PlanStore } from '../../plan/store.svelte';

/** What taking something out of the plan would leave behind. */
export type Loss = {
  /** What must be settled then, and need not be now. */
  questions: readonly Finding[];
  /** What exists only with it. */
  activities: readonly Activity[];
};

/** What a preview of a removal comes down to. */
export function lossIn({ questions }: Pick<PlanStore, 'questions'>, { change, findings }: Preview): Loss {
  const raised = findings.flatMap(({ scope, findings }) => {
    const asked = questions.of(scope).map(({ check }) => check);
    return findings.filter(({ check, severity }) => severity === 'error' && !asked.includes(check));
  });
  return {
    questions: raised.sort((a, b) => compare(a.check, b.check)),
    activities: change.rows.flatMap(({ before, after }) =>
      before && 'activity' in before && after === null ? [before.activity] : [],
    ),
  };
}

/** Takes a role or a unit out of the plan, and first says what that would leave unanswered. */
export class Leaving {
  readonly #plan: PlanStore;
  readonly #what: () => Thing;
  /** What there is to say before it goes; `null` while nobody wants it to. */
  loss = $state.raw<Loss | null>(null);

  constructor(plan: PlanStore, what: () => Thing) {
    this.#plan = plan;
    this.#what = what;
  }

  /** The role that would go, if it is one. */
  get role(): RoleId | null {
    const what = this.#what();
    return 'role' in what ? what.role : null;
  }

  /** Removes it where nothing is lost by that, which undo couldn't bring back as well. */
  async ask() {
    const preview = await this.#plan.preview(this.#removal);
    if (!preview) return;
    const loss = lossIn(this.#plan, preview);
    if (loss.questions.length + loss.activities.length === 0) await this.remove();
    else this.loss = loss;
  }

  async remove() {
    if (await this.#plan.edit(this.#removal)) this.loss = null;
  }

  /** Removes a role after another has taken over all that it does. */
  async handOver(to: RoleId) {
    const { role } = this;
    if (role && (await this.#plan.edit({ edit: 'handOver', from: { role }, to: { role: to } }))) this.loss = null;
  }

  keep() {
    this.loss = null;
  }

  get #removal(): Edit {
    return { edit: 'remove', what: this.#what() };
  }
}
