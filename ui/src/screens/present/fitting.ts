/**
 * Heights and widths in multiples of the smallest type. Components draw by them, so that what is
 * worked out here is what fits.
 */
export const UNITS = { head: 5.4, row: 3.2, current: 5.2, column: 5.4 } as const;

/** The space for the rows, in pixels. */
export type Space = { width: number; height: number };
/** How many rows and columns fit on a page. */
export type Fit = { rows: number; columns: number };

/** How wide the titles of the rows are: about a quarter, more where type is large. */
export function labelWidth(width: number, unit: number): number {
  return Math.min(0.4 * width, Math.max(0.27 * width, 22 * unit));
}

/** What fits into a space when the smallest type has so many pixels. */
export function fitting({ width, height }: Space, unit: number): Fit {
  const others = height - (UNITS.head + UNITS.current) * unit;
  return {
    rows: 1 + howMany(others, UNITS.row * unit),
    columns: Math.max(1, howMany(width - labelWidth(width, unit), UNITS.column * unit)),
  };
}

/** How many things of a size fit into a space. */
export function howMany(space: number, each: number): number {
  return Math.max(0, Math.floor(space / each));
}

/** On how many pages so many things are, when so many fit on one. */
export function pagesFor(count: number, most: number): number {
  return Math.max(1, Math.ceil(count / Math.max(1, most)));
}
