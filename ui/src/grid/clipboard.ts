import type { Letters } from '../generated';
import type { Meaning } from '../plan/scheme';
import { inOrder } from './typing';

/** Cells as text, row by row; `null` for one that is merged into its neighbour. */
export type Table = readonly (readonly (string | null)[])[];

/** A table as tab-separated text, as spreadsheets put it into the clipboard. */
export function textOf(table: Table): string {
  return table.map((row) => row.map((text) => quoted(asText(text ?? ''))).join('\t')).join('\n');
}

/** A table as HTML. Each cell says in the words of Excel and of Calc that it is text. */
export function htmlOf(table: Table): string {
  const cell = (text: string | null) =>
    `<td style="mso-number-format:'\\@'" sdnum="1033;0;@">${escaped(asText(text ?? ''))}</td>`;
  return `<table>${table.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`;
}

/** The cells in tab-separated text. Quoted ones may hold tabs and line breaks. */
export function tableOf(text: string): Table {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quote, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r?\n|\r|$)/g)) {
    row.push(quote?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\t') continue;
    rows.push(row);
    row = [];
    if (end === '') break;
  }
  if (/[\r\n]$|^$/.test(text)) rows.pop();
  return rows;
}

/** The letters that a text stands for, in any order: `ra`, `A/R`, `R, A`. `null` for anything else. */
export function lettersIn(text: string, meanings: readonly Meaning[]): Letters | null {
  const given = [...text.toUpperCase().replace(/[\s,;/+&|]/g, '')];
  const letters = inOrder(given, meanings);
  return letters.length === given.length ? letters : null;
}

/** A name as it was before it was copied: without what keeps it from being taken for a formula. */
export function nameIn(text: string): string {
  return text.trim().replace(/^'(?=[=+\-@])/, '');
}

/** What would be taken for a formula is marked as text. */
function asText(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
