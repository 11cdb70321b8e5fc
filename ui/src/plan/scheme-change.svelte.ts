import { SvelteMap } from 'svelte/reactivity';

import type { Edit, Letter, LetterMove, Scheme } from '../generated';

/** Other letters for the matrix: what becomes of each that is in use, and what is still to say. */
export class SchemeChange {
  readonly to: Scheme;
  readonly moves: readonly LetterMove[];
  readonly #answers = new SvelteMap<Letter, Letter | null>();

  constructor(to: Scheme, moves: readonly LetterMove[]) {
    this.to = to;
    this.moves = moves;
  }

  /** The letter that takes the place of another: `null` for none, `undefined` until that is said. */
  becomes({ from, to }: LetterMove): Letter | null | undefined {
    return to ?? this.#answers.get(from);
  }

  /** Says what becomes of a letter that has no counterpart. */
  answer(from: Letter, to: Letter | null) {
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
