import type { Letter, Letters } from '../generated';
import type { Meaning } from '../plan/scheme';

/**
 * What a cell holds after a letter was typed in it. The same letter again takes it away. Letters
 * that an activity can't be without can stand together, as whoever answers may also do the work;
 * any other replaces.
 */
export function typed(letters: Letters, letter: Letter, meanings: readonly Meaning[]): Letters {
  if (letters.includes(letter)) return letters.replace(letter, '');
  const needed = (one: Letter) => meanings.some((meaning) => meaning.letter === one && meaning.perActivity !== 'any');
  const together = [...letters, letter];
  return together.every(needed) ? inOrder(together, meanings) : letter;
}

/** Letters as they are written, strongest first. */
export function inOrder(letters: readonly Letter[], meanings: readonly Meaning[]): Letters {
  return meanings.map(({ letter }) => letter).filter((letter) => letters.includes(letter)).join('');
}
