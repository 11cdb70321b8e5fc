import { SvelteMap } from 'svelte/reactivity';

import type { Edit, Letter, LetterMove, Scheme } from '../generated';
import { meaningsOf } from './scheme';

/** What takes the place of a letter: another, `null` for none, `undefined` until that is said. */
export type Successor = Letter | null | undefined;

/** Other letters for the matrix: what becomes of each that is in use, and what is still to say. */
export class SchemeChange {
  readonly to: Scheme;
  readonly moves: readonly LetterMove[];
  readonly #answers = new SvelteMap<Letter, Successor>();

  /** What has been said of another change before is said of this one, as far as its letters go. */
  constructor(to: Scheme, moves: readonly LetterMove[], before?: SchemeChange | null) {
    this.to = to;
    this.moves = moves;
    const known = meaningsOf(to).map(({ letter }) => letter);
    for (const [from, answer] of before ? before.#answers : []) {
      if (answer === null || (answer !== undefined && known.includes(answer))) this.#answers.set(from, answer);
    }
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
