import type { Key, Row, Scope } from '../generated';

type KeysOfUnion<T> = T extends object ? keyof T : never;

/** The kinds of rows of which a plan has exactly one. */
export type OneKind = 'about' | 'thresholds' | 'ownership' | 'scheme' | 'fit' | 'council';
/** The kinds of rows of which a plan may have any number. */
export type ManyKind = Exclude<KeysOfUnion<Row>, OneKind>;
export type Kind = OneKind | ManyKind;

/** A row of one kind. */
export type RowOf<K extends Kind> = Extract<Row, Record<K, unknown>>[K & keyof Extract<Row, Record<K, unknown>>];

/** A row beside its kind. */
export type Unwrapped = { [K in Kind]: { kind: K; row: RowOf<K> } }[Kind];

/** A row taken apart into its kind and itself. */
export function unwrap(row: Row): Unwrapped {
  const [kind, value] = Object.entries(row)[0] as [Kind, RowOf<Kind>];
  return { kind, row: value } as Unwrapped;
}

/** What names a row among those of its kind; the ids of what it joins, one after the other. */
export function idOf({ kind, row }: Unwrapped): string {
  switch (kind) {
    case 'considered':
      return row.model;
    case 'councilMember':
      return row.role;
    case 'buyIn':
      return row.department;
    case 'adaptation':
      return joined(row.unit, row.activity);
    case 'unitInvolvement':
      return joined(row.unit, row.activity, row.role);
    case 'commitment':
      return joined(row.activity, row.role, row.unit);
    case 'involvement':
    case 'cellNote':
      return joined(row.activity, row.role);
    default:
      return 'id' in row ? row.id : '';
  }
}

/** The id of a row that joins others; `null` for one that is missing. */
export function joined(...ids: (string | null)[]): string {
  return ids.filter((id) => id !== null).join(' ');
}

/** The kind of row that a key names. */
export function kindOf(key: Key): Kind {
  return typeof key === 'string' ? key : (Object.keys(key)[0] as Kind);
}

/** The ids in a key: none for a row of which there is one, several for one that joins others. */
export function idsOf(key: Key | Scope): string[] {
  return typeof key === 'string' ? [] : Object.values(key).flat().filter((id) => id !== null);
}

type Ordered = { order: string; id: string };

/** The order in which people see rows: by position, then by age. */
export function byOrder(a: Ordered, b: Ordered): number {
  return compare(a.order, b.order) || compare(a.id, b.id);
}

export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The same rows in groups, in the order in which they come. */
export function groupBy<T, G>(rows: Iterable<T>, group: (row: T) => G): Map<G, T[]> {
  const groups = new Map<G, T[]>();
  for (const row of rows) {
    const name = group(row);
    const there = groups.get(name);
    if (there) there.push(row);
    else groups.set(name, [row]);
  }
  return groups;
}
