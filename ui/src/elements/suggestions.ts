export type Suggestion = { id: string; label: string; hint?: string };

/**
 * The options that have every word of the text in them, in any order; those that begin with the
 * text come first.
 */
export function suggested<T extends Suggestion>(options: readonly T[], text: string): T[] {
  const wanted = plain(text).trim();
  const words = wanted.split(/\s+/);
  const found = options.filter(({ label }) => words.every((word) => plain(label).includes(word)));
  const begins = ({ label }: T) => (plain(label).startsWith(wanted) ? 0 : 1);
  return found.sort((a, b) => begins(a) - begins(b));
}

/** Without case and accents, so that “Novak” finds Novák. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{Mark}/gu, '').toLowerCase();
}
