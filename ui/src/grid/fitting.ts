/** How wide a text is when it stands on one line. */
export type WidthOf = (text: string) => number;

/**
 * How many lines a text takes where words go to the next line when they no longer fit, and break
 * where they are too long for any. What stands behind it is kept whole, as a word is.
 */
export function linesIn(text: string, widthOf: WidthOf, width: number, behind = 0): number {
  const space = widthOf(' ');
  const words = text.split(/\s+/).map(widthOf);
  let [lines, left] = [1, width];
  for (let wide of behind > 0 ? [...words, behind] : words) {
    if (wide > left && left < width) [lines, left] = [lines + 1, width];
    while (wide > left) [lines, left, wide] = [lines + 1, width, wide - left];
    left -= wide + space;
  }
  return lines;
}

/** The first of some widths at which nearly all of the texts take no more than so many lines. */
export function widthFor(texts: readonly string[], widthOf: WidthOf, lines: number, widths: readonly number[]): number {
  const most = Math.floor(texts.length * NEARLY_ALL);
  const fit = (width: number) => texts.filter((text) => linesIn(text, widthOf, width) <= lines).length;
  return widths.find((width) => fit(width) >= most) ?? widths.at(-1) ?? 0;
}

const NEARLY_ALL = 0.9;
