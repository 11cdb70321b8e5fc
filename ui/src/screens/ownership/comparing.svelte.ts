import type { Comparison } from '../../generated';
import type { PlanStore } from '../../plan/store.svelte';

/** The options beside the plan as it is, as of the last time that was asked. */
export class Comparing {
  /** `null` until it was asked for the first time. */
  comparison = $state.raw<Comparison | null>(null);
  #asked = 0;

  /** Asks anew. An answer that a later question has overtaken is dropped. */
  async ask(plan: PlanStore): Promise<void> {
    const mine = (this.#asked += 1);
    const comparison = await plan.compare();
    if (comparison && mine === this.#asked) this.comparison = comparison;
  }
}
