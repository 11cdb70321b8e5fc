import type { Finding, Letters, Message } from '../generated';

/** Letters by their names: “Accountable and Responsible”. */
export function inWords(letters: Letters): Message {
  const [first = { id: 'letters-none' }, ...others] = [...letters].map(
    (letter): Message => ({ id: `letter-${letter.toLowerCase()}` }),
  );
  return others.reduce((before, next) => ({ id: 'letters-and', args: { first: before, second: next } }), first);
}

/** A cell by its name: what is done, by whom, and what they are on it. */
export function cellName(activity: string, role: string, letters: Letters): Message {
  if (letters === '') return { id: 'matrix-cell-empty', args: { activity, role } };
  return { id: 'matrix-cell', args: { activity, role, letters: inWords(letters) } };
}

/** What typing in a cell has done to it. */
export function cellChanged(
  activity: string,
  role: string,
  before: Letters,
  after: Letters,
): Message {
  const cell = cellName(activity, role, after);
  if (before === '' || before === after) return cell;
  return {
    id: after === '' ? 'matrix-cell-cleared' : 'matrix-cell-replaced',
    args: { cell, before: inWords(before) },
  };
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
