import { isText, type Action } from '../../actions/actions.svelte';
import { clipped } from '../../grid/announcements';
import { htmlOf, tableOf, textOf, type Table } from '../../grid/clipboard';
import { filled, sizeOf, type Block } from '../../grid/filling';
import { pasted } from '../../grid/pasting';
import { activitiesIn, rolesIn } from '../../grid/selection';
import { meaningsOf } from '../../plan/scheme';
import type { Session } from '../../session.svelte';
import { say, t } from '../../wording';
import type { Matrix } from './matrix.svelte';

/** Cutting, copying and pasting cells, to and from spreadsheets too. */
export function clipboardOf(matrix: Matrix, session: Session) {
  const { plan, cursor, chosen } = matrix;

  function copyTo(event: ClipboardEvent): boolean {
    const { block } = chosen;
    if (!event.clipboardData || sizeOf(block) === 0) return false;
    event.preventDefault();
    if (cursor.ranges.length > 1) {
      session.notices.failed({ message: t('matrix-copy-apart'), hints: [t('matrix-copy-apart-hint')] });
      return false;
    }
    const table = cursor.whole === null ? cells(block) : withNames(block);
    event.clipboardData.setData('text/plain', textOf(table));
    event.clipboardData.setData('text/html', htmlOf(table));
    matrix.said = [clipped('copied', sizeOf(block))];
    return true;
  }

  function cutTo(event: ClipboardEvent) {
    if (copyTo(event) && matrix.editable) void chosen.fill('');
  }

  function pasteFrom(event: ClipboardEvent) {
    if (!event.clipboardData || !matrix.editable) return;
    event.preventDefault();
    void paste(tableIn(event.clipboardData));
  }

  /** Text has a clipboard of its own. */
  const unlessText = (handle: (event: ClipboardEvent) => unknown) => (event: ClipboardEvent) => {
    if (!isText(event.target)) handle(event);
  };

  /** Has the system do what its keys do, wherever the focus is by then: in a menu, in the palette. */
  function ask(kind: 'copy' | 'paste', handle: (event: ClipboardEvent) => unknown) {
    const ways = new AbortController();
    const heard = { capture: true, signal: ways.signal };
    document.addEventListener(`before${kind}`, (event) => event.preventDefault(), heard);
    document.addEventListener(kind, (event) => {
      event.stopPropagation();
      handle(event);
    }, heard);
    const done = document.execCommand(kind);
    ways.abort();
    if (!done) session.notices.failed({ message: t('matrix-clipboard-closed'), hints: [] });
  }

  function cells({ activities, roles }: Block): Table {
    return activities.map((activity) => roles.map((role) => matrix.effective.letters(activity, role)));
  }

  function withNames(block: Block): Table {
    const letters = cells(block);
    const names = [t('matrix-activity'), ...block.roles.map(({ title }) => title)];
    return [names, ...block.activities.map(({ title }, i) => [title, ...(letters[i] ?? [])])];
  }

  async function paste(table: Table) {
    const result = pasted(table, target(), { activities: plan.activities, roles: plan.columns }, meaningsOf(plan.scheme));
    if ('refused' in result) {
      session.notices.failed({ message: say(result.refused), hints: [t('matrix-paste-hint')] });
      return;
    }
    const { block, letters } = result;
    const wanted = (row: number, column: number) => letters[row]?.[column] ?? '';
    const done = await plan.edit(() => filled(block, matrix.effective, wanted));
    if (done) matrix.said = [clipped('pasted', sizeOf(block))];
  }

  /** From the first chosen cell on, everything to the right and below. */
  function target() {
    const { range } = cursor;
    const { block } = chosen;
    return {
      activities: range ? activitiesIn(matrix.lines.slice(range.top - 1)) : [],
      roles: range ? rolesIn(matrix.columns.slice(range.left - 1)) : [],
      rows: block.activities.length,
      columns: block.roles.length,
    };
  }

  return {
    /** What the system's keys do in the grid. */
    keys: { oncopy: unlessText(copyTo), oncut: unlessText(cutTo), onpaste: unlessText(pasteFrom) },
    copy: () => ask('copy', copyTo),
    cut: () => ask('copy', cutTo),
    paste: () => ask('paste', pasteFrom),
  };
}

/** The same by menu and palette. */
export function clipboardActions({ chosen, editable, cursor }: Matrix, { cut, copy, paste }: ReturnType<typeof clipboardOf>): Action[] {
  const some = () => sizeOf(chosen.block) > 0;
  return [
    { id: 'matrix-cut', label: 'action-cut', group: 'matrix', local: true, heard: true, keys: ['Mod+X'], enabled: () => editable && some(), run: cut },
    { id: 'matrix-copy', label: 'action-copy', group: 'matrix', local: true, heard: true, keys: ['Mod+C'], enabled: some, run: copy },
    { id: 'matrix-paste', label: 'action-paste', group: 'matrix', local: true, heard: true, keys: ['Mod+V'], enabled: () => editable && cursor.range !== null, run: paste },
  ];
}

/** The cells in the clipboard: of its table, or of its text. */
function tableIn(data: DataTransfer): Table {
  return tableInHtml(data.getData('text/html')) ?? tableOf(data.getData('text/plain'));
}

/** The cells of the only table in a page. The page is never shown and nothing in it runs. */
function tableInHtml(html: string): Table | null {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const [table, another] = page.querySelectorAll('table');
  if (!table || another) return null;
  for (const end of table.querySelectorAll('br')) end.replaceWith('\n');
  const rows: (string | null)[][] = [...table.rows].map(() => []);
  for (const [i, row] of [...table.rows].entries()) {
    for (const cell of row.cells) put(rows, i, cell);
  }
  return rows.map((row) => [...row]);
}

/** Puts a cell behind those that are there, also into the rows and columns that it spans. */
function put(rows: (string | null)[][], row: number, { rowSpan, colSpan, textContent }: HTMLTableCellElement) {
  const here = rows[row] ?? [];
  let column = 0;
  while (column in here) column += 1;
  for (let i = row; i < Math.min(rows.length, row + rowSpan); i++) {
    for (let j = column; j < column + colSpan; j++) {
      const covered = rows[i];
      if (covered) covered[j] = i === row && j === column ? (textContent ?? '').trim() : null;
    }
  }
}
