import type { Activity, Letters, Message, Role } from '../generated';
import type { Meaning } from '../plan/scheme';
import { lettersIn, nameIn, type Table } from './clipboard';
import type { Block } from './filling';

/** Where cells are pasted: from the cursor on, over as much as is chosen. */
export type Target = Block & { rows: number; columns: number };

/** The letters that cells are to get, or why none of them can. */
export type Pasted = { block: Block; letters: readonly (readonly Letters[])[] } | Refused;

/** Reads the letters in a cell; `null` for anything else. */
type Reader = (text: string) => Letters | null;

/**
 * What pasting a table does: all of it, or nothing. A table with the names of activities and roles
 * goes to those, wherever they are; any other to where the cursor is, and is repeated where that
 * fills what is chosen.
 */
export function pasted(table: Table, target: Target, all: Block, meanings: readonly Meaning[]): Pasted {
  const lettersOf = (text: string) => lettersIn(text, meanings);
  const width = Math.max(0, ...table.map((row) => row.length));
  if (width === 0) return { refused: { id: 'matrix-paste-nothing' } };
  if (hasNames(table, lettersOf)) return byNames(table, all, lettersOf);
  if (target.rows === 0) return { refused: { id: 'matrix-paste-place' } };
  return read(table, fitted(table.length, width, target), lettersOf);
}

function read(table: Table, block: Block | Refused, lettersOf: Reader): Pasted {
  if ('refused' in block) return block;
  const unread: Message[] = [];
  const width = Math.max(...table.map((row) => row.length));
  const letters = block.activities.map((activity, i) =>
    block.roles.map((role, j) => {
      const row = table[i % table.length] ?? [];
      const text = row.length > j % width ? (row[j % width] ?? null) : '';
      const found = text === null ? null : lettersOf(text);
      if (found === null) unread.push(unreadable(text, activity, role));
      return found ?? '';
    }),
  );
  const [first] = unread;
  if (!first) return { block, letters };
  return { refused: { ...first, args: { ...first.args, more: unread.length - 1 } } };
}

function unreadable(text: string | null, activity: Activity, role: Role): Message {
  const where = { activity: activity.title, role: role.title };
  if (text === null) return { id: 'matrix-paste-merged', args: where };
  return { id: 'matrix-paste-unreadable', args: { text: text.trim().slice(0, 40), ...where } };
}

/** The cells from the cursor on that a table of this size takes. */
function fitted(rows: number, columns: number, target: Target): Block | Refused {
  const size = {
    rows: target.rows % rows === 0 ? target.rows : rows,
    columns: target.columns % columns === 0 ? target.columns : columns,
  };
  const room = { roomRows: target.activities.length, roomColumns: target.roles.length };
  if (size.rows > room.roomRows || size.columns > room.roomColumns) {
    return { refused: { id: 'matrix-paste-room', args: { ...size, ...room } } };
  }
  return { activities: target.activities.slice(0, size.rows), roles: target.roles.slice(0, size.columns) };
}

/** Whether the first row and the first column are names rather than letters. */
function hasNames(table: Table, lettersOf: Reader): boolean {
  const isName = (text: string | null | undefined) => text != null && lettersOf(text) === null;
  const [[corner, ...roles] = [], ...rows] = table;
  if (corner && lettersOf(corner)) return false;
  return roles.length > 0 && rows.length > 0 && roles.every(isName) && rows.every(([name]) => isName(name));
}

function byNames(table: Table, all: Block, lettersOf: Reader): Pasted {
  const [[, ...titles] = [], ...rows] = table;
  const roles = titles.map((title) => named('role', title, all.roles, ({ title, short }) => [title, short]));
  const activities = rows.map(([title]) => named('activity', title, all.activities, ({ title }) => [title]));
  const wrong = [...roles, ...activities].find(isRefused);
  if (wrong) return wrong;
  const block = { activities: activities.filter(isFound), roles: roles.filter(isFound) };
  return read(rows.map(([, ...letters]) => letters), block, lettersOf);
}

type Refused = { refused: Message };
const isRefused = (found: object): found is Refused => 'refused' in found;
const isFound = <T extends object>(found: T | Refused): found is T => !isRefused(found);

/** The only thing of this name. */
function named<T extends Activity | Role>(
  kind: 'activity' | 'role',
  text: string | null | undefined,
  among: readonly T[],
  namesOf: (thing: T) => (string | null)[],
): T | Refused {
  const name = nameIn(text ?? '');
  const same = (other: string | null) => other?.toLowerCase() === name.toLowerCase();
  const [found, another] = among.filter((thing) => namesOf(thing).some(same));
  if (found && !another) return found;
  return { refused: { id: `matrix-paste-${found ? 'several' : 'no'}-${kind}`, args: { name } } };
}
