import { SvelteMap } from 'svelte/reactivity';

import type { Edit, Letter, LetterMove, Scheme } from '../generated';

/** What takes the place of a letter: another, `null` for none, `undefined` until that is said. */
export type Successor = Letter | null | undefined;

/** Other letters for the matrix: what becomes of each that is in use, and what is still to say. */
export class SchemeChange {
  readonly to: Scheme;
  readonly moves: readonly LetterMove[];
  readonly #answers = new SvelteMap<Letter, Successor>();

  constructor(to: Scheme, moves: readonly LetterMove[]) {
    this.to = to;
    this.moves = moves;
  }

  becomes({ from, to }: LetterMove): Successor {
    return to ?? this.#answers.get(from);
  }

  /** Says what becomes of a letter that has no counterpart, or takes that back. */
  answer(from: Letter, to: Successor) {
    this.#answers.set(from, to);
  }

  /** What makes the change; `null` as long as something is still to say. */
  readonly edit: Edit | null = $derived.by(() => {
    const letters: Record<Letter, Letter | null> = {};
    for (const move of this.moves) {
      const to = this.becomes(move);
      if (to === undefined) return null;
      letters[move.from] = to;
    }
    return { edit: 'setScheme', scheme: this.to, letters };
  });
}
