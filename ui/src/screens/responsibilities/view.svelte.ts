import type { Column, Line } from '../../grid/lines';
import { indices, offsetsOf, revealing, visible, type Offsets, type Run } from '../../grid/viewport';
import type { Matrix } from './matrix.svelte';

export const ROW = 40;
export const COLUMN = 56;
/** The column at the end, to add a role. */
const END = 40;
const HEIGHTS: Record<Line['kind'], number> = { activity: ROW, draft: ROW, section: 44, end: ROW };
/** Room below everything, for a bar that lies on top of what it scrolls. */
const MARGIN = 18;
const DEPARTMENTS = 38;
const ROLES = 134;

/** Matrices of up to this many cells are there as a whole, which helps those who listen to them. */
const FEW = 3000;
/** How many more rows and columns are there than are in view. */
const EXTRA = 3;

/** What of the matrix is in view, and where everything lies. */
export class View {
  readonly #matrix: Matrix;
  top = $state(0);
  left = $state(0);
  width = $state(0);
  height = $state(0);

  constructor(matrix: Matrix) {
    this.#matrix = matrix;
  }

  /** How wide the names of the activities are. */
  readonly names: number = $derived(this.width < 700 ? 220 : 270);
  readonly #bands: boolean = $derived.by(() => this.#matrix.plan.departments.length > 0);
  /** How high the names of the departments and of the roles are. */
  readonly departments: number = $derived(this.#bands ? DEPARTMENTS : 0);
  readonly header: number = $derived(this.departments + ROLES);
  /** How many rows the header has. */
  readonly headerRows: number = $derived(this.#bands ? 2 : 1);

  readonly #rows: Offsets = $derived.by(() => offsetsOf(this.#matrix.lines.map(({ kind }) => HEIGHTS[kind])));
  readonly #columns: Offsets = $derived.by(() => offsetsOf(this.#matrix.columns.map(({ kind }) => (kind === 'end' ? END : COLUMN))));
  readonly totalHeight: number = $derived(this.header + (this.#rows.at(-1) ?? 0) + MARGIN);
  readonly totalWidth: number = $derived(this.names + (this.#columns.at(-1) ?? 0));

  readonly #whole: boolean = $derived.by(
    () => this.#matrix.lines.length * this.#matrix.columns.length <= FEW,
  );
  readonly #rowRun: Run = $derived(
    this.#run(this.#rows, this.top, this.height - this.header),
  );
  readonly #columnRun: Run = $derived(
    this.#run(this.#columns, this.left, this.width - this.names),
  );
  // Runs are new with every step of scrolling; these change only when something comes or goes.
  readonly #rowStart: number = $derived(this.#rowRun.start);
  readonly #rowEnd: number = $derived(this.#rowRun.end);
  readonly #columnStart: number = $derived(this.#columnRun.start);
  readonly #columnEnd: number = $derived(this.#columnRun.end);

  #run(offsets: Offsets, from: number, length: number): Run {
    if (this.#whole) return { start: 0, end: offsets.length - 1 };
    return visible(offsets, from, from + Math.max(0, length), EXTRA);
  }

  // What has been laid out once is handed on as it is, so that scrolling touches only what is new.
  readonly #allRows: readonly Shown<Line>[] = $derived.by(() => laidOut(this.#matrix.lines, this.#rows));
  readonly #allColumns: readonly Shown<Column>[] = $derived.by(() => laidOut(this.#matrix.columns, this.#columns));
  readonly #draftRow: number = $derived.by(() => this.#matrix.lines.findIndex(({ kind }) => kind === 'draft'));
  readonly #draftColumn: number = $derived.by(() => this.#matrix.columns.findIndex(({ kind }) => kind === 'draft'));

  /** The rows that are there; that of the cursor always is. */
  readonly rows: readonly Shown<Line>[] = $derived.by(() => {
    const always = [this.#matrix.cursor.row - 1, this.#draftRow];
    return pick(this.#allRows, { start: this.#rowStart, end: this.#rowEnd }, always);
  });

  /** The columns that are there. */
  readonly columns: readonly Shown<Column>[] = $derived.by(() => {
    const always = [this.#matrix.cursor.column - 1, this.#draftColumn];
    return pick(this.#allColumns, { start: this.#columnStart, end: this.#columnEnd }, always);
  });

  /** Where columns begin and end, counted from the names of the activities. */
  columnAt(index: number): number {
    return this.#columns[index] ?? 0;
  }

  /** How far to scroll so that the cell of the cursor is in view. */
  revealing(): { top: number; left: number } {
    const { row, column } = this.#matrix.cursor;
    const at = (offsets: Offsets, index: number) => offsets[index] ?? 0;
    return {
      top: row === 0 ? this.top : revealing(
        this.top, this.height - this.header, at(this.#rows, row - 1), at(this.#rows, row),
      ),
      left: column === 0 ? this.left : revealing(
        this.left, this.width - this.names, at(this.#columns, column - 1), at(this.#columns, column),
      ),
    };
  }

  /** How many rows a page is. */
  readonly page: number = $derived(Math.max(1, Math.floor((this.height - this.header) / ROW) - 1));
}

/** Something that is there, its place in the matrix, and how far from the start it lies. */
export type Shown<T> = { thing: T; index: number; at: number };

function laidOut<T>(things: readonly T[], offsets: Offsets): Shown<T>[] {
  return things.map((thing, index) => ({ thing, index, at: offsets[index] ?? 0 }));
}

function pick<T>(all: readonly Shown<T>[], run: Run, always: readonly number[]): Shown<T>[] {
  return indices(run, always).flatMap((index) => all[index] ?? []);
}
