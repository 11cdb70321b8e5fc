import type { Change, Row, RowChange, ScopeFindings } from '../generated';
import { nameOfScope } from './findings.svelte';
import { idOf, unwrap } from './rows';

/** The same change turned round: what takes it back. */
export function inverse({ rows }: Change): Change {
  return { rows: rows.map(({ before, after }) => ({ before: after, after: before })) };
}

/** What changes do one after the other, without the rows that are in the end as they were. */
export function inOne(changes: readonly Change[]): Change {
  const rows = new Map<string, RowChange>();
  for (const { before, after } of changes.flatMap(({ rows }) => rows)) {
    const name = nameOf(before, after);
    rows.set(name, { before: rows.has(name) ? (rows.get(name)?.before ?? null) : before, after });
  }
  return { rows: [...rows.values()].filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after)) };
}

/** Of several findings of the same scope, the last. */
export function lastOfEach(findings: readonly ScopeFindings[]): ScopeFindings[] {
  return [...new Map(findings.map((one) => [nameOfScope(one.scope), one])).values()];
}

function nameOf(before: Row | null, after: Row | null): string {
  const image = after ?? before;
  if (image === null) return '';
  const unwrapped = unwrap(image);
  return `${unwrapped.kind} ${idOf(unwrapped)}`;
}
