import type { Involvement, Letter, Letters, RoleId } from '../generated';
import { Followed } from './followed.svelte';

/** On how many activities there is each letter. */
export type Tally = Readonly<Record<Letter, number>>;

const NOTHING: Tally = {};

/** The letters of every role, counted once and kept up to date with every letter. */
export class Tallies {
  readonly #roles: Followed<RoleId, Tally>;

  constructor(involvements: readonly Involvement[]) {
    const roles = new Map<RoleId, Record<Letter, number>>();
    for (const { role, letters } of involvements) {
      const tally = roles.get(role);
      if (tally) count(tally, letters, 1);
      else roles.set(role, count({}, letters, 1));
    }
    this.#roles = new Followed(roles);
  }

  of(role: RoleId): Tally {
    return this.#roles.get(role) ?? NOTHING;
  }

  /** Follows a role that has got other letters on an activity. */
  follow(role: RoleId, before: Letters, after: Letters) {
    this.#roles.set(role, count(count({ ...this.of(role) }, before, -1), after, 1));
  }
}

/** How many of these letters there are. */
export function countIn(tally: Tally, letters: readonly Letter[]): number {
  return letters.reduce((sum, letter) => sum + (tally[letter] ?? 0), 0);
}

/** Several tallies in one. */
export function summed(tallies: readonly Tally[]): Tally {
  const sum: Record<Letter, number> = {};
  for (const tally of tallies) {
    for (const [letter, number] of Object.entries(tally)) sum[letter] = (sum[letter] ?? 0) + number;
  }
  return sum;
}

function count(tally: Record<Letter, number>, letters: Letters, by: 1 | -1): Record<Letter, number> {
  for (const letter of letters) tally[letter] = (tally[letter] ?? 0) + by;
  return tally;
}
