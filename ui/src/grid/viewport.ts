/** Where each of a list of things begins, when they lie one after the other; the last is the end. */
export type Offsets = readonly number[];

export function offsetsOf(sizes: Iterable<number>): Offsets {
  const offsets = [0];
  let end = 0;
  for (const size of sizes) offsets.push((end += size));
  return offsets;
}

/** A run of things; `end` is the first that isn't in it. */
export type Run = { start: number; end: number };

/** The things of which something lies between two points, and a few more on either side. */
export function visible(offsets: Offsets, from: number, to: number, extra: number): Run {
  const count = offsets.length - 1;
  const start = Math.max(0, indexAt(offsets, from) - extra);
  const end = Math.min(count, indexAt(offsets, Math.max(from, to - 1)) + 1 + extra);
  return { start: Math.min(start, end), end };
}

/** The indices of a run and of those that have to be there whatever is in view, in order. */
export function indices({ start, end }: Run, always: readonly number[] = []): number[] {
  const run = Array.from({ length: end - start }, (_, i) => start + i);
  const others = [...new Set(always)].filter((index) => index < start || index >= end);
  return [...run, ...others].sort((a, b) => a - b);
}

/** How far to scroll for a thing to be in view: not at all where it is already. */
export function revealing(scrolled: number, view: number, from: number, to: number): number {
  if (from < scrolled || to - from > view) return from;
  return to > scrolled + view ? to - view : scrolled;
}

/** The thing that lies at a point, and the edge nearest to it: that before the thing of this index. */
export function under(offsets: Offsets, point: number): { index: number; edge: number } {
  const index = indexAt(offsets, point);
  const middle = ((offsets[index] ?? 0) + (offsets[index + 1] ?? 0)) / 2;
  return { index, edge: point < middle ? index : index + 1 };
}

/** The thing that lies at a point; the first or the last for a point outside. */
function indexAt(offsets: Offsets, point: number): number {
  let low = 0;
  let high = Math.max(0, offsets.length - 2);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((offsets[middle] ?? 0) <= point) low = middle;
    else high = middle - 1;
  }
  return low;
}
