import type { Finding, Letters, Message, Scheme } from '../generated';
import { nameOf } from '../plan/scheme';
import { sizeOf, totalOf, type Block } from './filling';

/** Letters by their names: “Accountable and Responsible”. */
export function inWords(letters: Letters, scheme: Scheme): Message {
  const [first = { id: 'letters-none' }, ...others] = [...letters].map((letter) => nameOf(scheme, letter));
  return others.reduce((before, next) => ({ id: 'letters-and', args: { first: before, second: next } }), first);
}

/** A cell by its name: what is done, by whom, and what they are on it. */
export function cellName(activity: string, role: string, letters: Letters, scheme: Scheme): Message {
  if (letters === '') return { id: 'matrix-cell-empty', args: { activity, role } };
  return { id: 'matrix-cell', args: { activity, role, letters: inWords(letters, scheme) } };
}

/** A cell with a note, by its name. */
export function withNote(cell: Message): Message {
  return { id: 'matrix-cell-noted', args: { cell } };
}

/** A cell that has other letters everywhere else, or in the plan as it is, by its name. */
export function withOther(cell: Message, beside: 'elsewhere' | 'as-it-is', letters: Letters, scheme: Scheme): Message {
  return { id: `matrix-cell-${beside}`, args: { cell, letters: inWords(letters, scheme) } };
}

/** What typing in a cell has done to it. */
export function cellChanged(
  activity: string,
  role: string,
  before: Letters,
  after: Letters,
  scheme: Scheme,
): Message {
  const cell = cellName(activity, role, after, scheme);
  if (before === '' || before === after) return cell;
  return {
    id: after === '' ? 'matrix-cell-cleared' : 'matrix-cell-replaced',
    args: { cell, before: inWords(before, scheme) },
  };
}

/** How much is chosen: so many rows of so many cells. */
export function rangeNamed({ activities, roles }: Block): Message {
  const size = { rows: activities.length, columns: roles.length };
  return { id: 'matrix-chosen', args: { count: sizeOf({ activities, roles }), ...size } };
}

/** How much is chosen in how many places. */
export function rangesNamed(blocks: readonly Block[]): Message {
  const [only, another] = blocks;
  if (only && !another) return rangeNamed(only);
  return { id: 'matrix-chosen-apart', args: { count: totalOf(blocks), places: blocks.length } };
}

/** What filling many cells has done to them; without letters, each got those of another. */
export function cellsFilled(count: number, scheme: Scheme, letters?: Letters): Message {
  if (letters === undefined) return { id: 'matrix-cells-filled', args: { count } };
  if (letters === '') return { id: 'matrix-cells-cleared', args: { count } };
  return { id: 'matrix-cells-set', args: { count, letters: inWords(letters, scheme) } };
}

/** What the clipboard was used for. */
export function clipped(how: 'copied' | 'pasted', count: number): Message {
  return { id: `matrix-${how}`, args: { count } };
}

/** Which questions have come up and which are settled. */
export function questionsChanged(
  before: readonly Finding[],
  after: readonly Finding[],
): Message[] {
  const missing = (from: readonly Finding[], among: readonly Finding[]) =>
    from.filter(({ check }) => !among.some((other) => other.check === check));
  return [
    ...missing(after, before).map(({ question }) => ({ id: 'matrix-asked', args: { question } })),
    ...missing(before, after).map(({ question }) => ({ id: 'matrix-settled', args: { question } })),
  ];
}
