/** How a question and its detail are set. All sizes are in percent of the window's height. */
export type Setting = {
  size: number;
  /** How many lines there is room for. */
  lines: number;
  /** And for the detail below. */
  details: number;
};

/** The height of both together. It is the same for any question, so that the rows stay where they are. */
export const ASKED = 25;
/** The type of the detail, and a line of it, in multiples of the smallest type. */
const DETAIL_TYPE = 1.15;
const DETAIL = 1.5;
/** The width of a letter of the sans, with what is lost where lines end, by its size. */
const DETAIL_LETTER = 0.54;
const MARGINS = 1.8;

const SIZES = [6.8, 5.8, 4.9, 4.2, 3.6];
const LEADING = 1.14;
/** The width of a letter of the serif, with what is lost where lines end, by its size. */
const LETTER = 0.47;

/**
 * The largest setting in which a question of so many letters fits into so much width. Long ones
 * are set smaller, but never so small that the last row can't read them.
 */
export function settingOf(letters: number, width: number, least: number): Setting {
  const details = least > 3 ? 1 : 2;
  const height = ASKED - details * DETAIL * least - MARGINS;
  const settings = SIZES.map((wanted) => {
    const size = Math.max(wanted, 1.2 * least);
    return { size, lines: Math.max(1, Math.floor(height / (size * LEADING))), details };
  });
  const fits = ({ size, lines }: Setting) => letters * size * LETTER <= lines * width;
  return settings.find(fits) ?? settings.reduce((a, b) => (b.size < a.size ? b : a));
}

/**
 * As much of a detail as fits into its lines: all its sentences, or else the last of them, which
 * says what can't be seen elsewhere.
 */
export function detailIn({ details }: Setting, sentences: readonly string[], width: number, least: number): string {
  const all = sentences.join(' ');
  const fits = all.length * DETAIL_LETTER * DETAIL_TYPE * least <= details * width;
  return fits ? all : (sentences.at(-1) ?? '');
}
