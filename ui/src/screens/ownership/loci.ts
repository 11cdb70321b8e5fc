import type { Locus, Verdict } from '../../generated';
import { candidates } from '../../plan/adviser.svelte';

/** From the centre outwards. */
export const LOCI: readonly Locus[] = ['centre', 'shared', 'local'];

/** What a key decides: 1 to 3, the first letter of a locus, or A for what is advised. */
export function locusFor(key: string, advised: Verdict<Locus>): Locus | undefined {
  const pressed = key.toLowerCase();
  if (pressed === 'a') return candidates(advised)[0];
  return LOCI.find((locus, at) => pressed === String(at + 1) || pressed === locus[0]);
}
