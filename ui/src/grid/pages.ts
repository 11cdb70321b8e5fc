import type { Run } from './viewport';

/**
 * The page on which a thing is, when no more than so many fit on one. Pages are about equally
 * full, so that the last one is not left with a single thing.
 */
export function pageOf(count: number, most: number, index: number): Run {
  const pages = Math.max(1, Math.ceil(count / Math.max(1, most)));
  const size = Math.max(1, Math.ceil(count / pages));
  const start = Math.floor(Math.max(0, Math.min(index, count - 1)) / size) * size;
  return { start, end: Math.min(count, start + size) };
}
