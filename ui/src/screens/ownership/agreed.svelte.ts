import { SvelteMap } from 'svelte/reactivity';

import type { Consequence } from '../../generated';

/**
 * Which consequences of a decision are agreed to. What somebody has set stays, until somebody
 * says otherwise.
 */
export class Agreed {
  /** What was said of each, by the edit that it is. */
  readonly #said = new SvelteMap<string, boolean>();

  has(consequence: Consequence): boolean {
    return this.#said.get(nameOf(consequence)) ?? !consequence.replaces;
  }

  say(consequences: readonly Consequence[], agreed: boolean) {
    for (const consequence of consequences) this.#said.set(nameOf(consequence), agreed);
  }

  among(consequences: readonly Consequence[]): Consequence[] {
    return consequences.filter((consequence) => this.has(consequence));
  }
}

const nameOf = ({ edit }: Consequence) => JSON.stringify(edit);
