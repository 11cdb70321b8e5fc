/**
 * What the last row can read. By the 8H rule, nobody should sit farther away than eight times the
 * height of the screen, where text is legible from a fiftieth of that height; farther away it has
 * to be larger by as much. All sizes here are in percent of the screen's height.
 */

/** A screen's height and how far the farthest seat is from it, in centimetres. */
export type Distances = { screen: number; seat: number };

const HEIGHTS_AWAY = 8;
const LEGIBLE_THERE = 2;

/** Type smaller than this is legible to those close by, but no pleasure. */
const SMALLEST = 1.5;
/** With type larger than this a row and its question don't fit on the screen any more. */
export const LARGEST = 4;

/** The smallest size that the farthest seat can read. */
export function leastSize({ screen, seat }: Distances): number {
  return (seat / (HEIGHTS_AWAY * screen)) * LEGIBLE_THERE;
}

/** How far away type of a size can be read, in centimetres. */
export function reachOf(size: number, screen: number): number {
  return (size / LEGIBLE_THERE) * HEIGHTS_AWAY * screen;
}

/** The size of the smallest type on show: legible, or larger where someone zooms in. */
export function sizeFor(distances: Distances, zoom: number): number {
  return Math.min(LARGEST, Math.max(SMALLEST, leastSize(distances)) * zoom);
}

/** A size in pixels of a screen that is so many high. */
export function inPixels(size: number, height: number): number {
  return (size / 100) * height;
}
