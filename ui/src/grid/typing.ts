import type { Letters } from '../generated';

export const LETTERS = ['A', 'R', 'C', 'I'] as const;
export type Letter = (typeof LETTERS)[number];

/**
 * What a cell holds after a letter was typed in it. The same letter again takes it away; A and R
 * can stand together, as whoever answers may also do the work; any other letter replaces.
 */
export function typed(letters: Letters, letter: Letter): Letters {
  if (letters.includes(letter)) return letters.replace(letter, '');
  const together = letters + letter;
  return together === 'AR' || together === 'RA' ? 'AR' : letter;
}
