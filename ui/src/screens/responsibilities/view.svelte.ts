import { isPinned, type Column, type Line } from '../../grid/lines';
import { indices, revealing, under, visible, type Offsets, type Run } from '../../grid/viewport';
import { ColumnSizes } from './column-sizes.svelte';
import type { Matrix } from './matrix.svelte';
import { RowSizes } from './row-sizes.svelte';
import type { Measure } from './type';

/** Room below everything, for a bar that lies on top of what it scrolls. */
const MARGIN = 18;
/** As much of the width stays for what scrolls. */
const SCROLLS = 0.5;

/** Matrices of up to this many cells are there as a whole, which helps those who listen to them. */
const FEW = 3000;
/** How many more rows and columns are there than are in view. */
const EXTRA = 3;

/** What of the matrix is in view, and where everything lies. */
export class View {
  readonly #matrix: Matrix;
  readonly rowSizes: RowSizes;
  readonly columnSizes: ColumnSizes;
  top = $state(0);
  left = $state(0);
  width = $state(0);
  height = $state(0);

  constructor(matrix: Matrix, measure: Measure) {
    this.#matrix = matrix;
    this.rowSizes = new RowSizes(matrix, measure, this);
    this.columnSizes = new ColumnSizes(matrix, measure);
  }

  readonly names: number = $derived.by(() => this.rowSizes.names);
  readonly header: number = $derived.by(() => this.columnSizes.header);
  readonly headerRows: number = $derived.by(() => this.columnSizes.headerRows);
  readonly #rows: Offsets = $derived.by(() => this.rowSizes.offsets);
  readonly #columns: Offsets = $derived.by(() => this.columnSizes.offsets);
  readonly totalHeight: number = $derived(this.header + (this.#rows.at(-1) ?? 0) + MARGIN);
  readonly totalWidth: number = $derived(this.names + (this.#columns.at(-1) ?? 0));

  /** How many columns stand still: those that are pinned, as long as there is room beside them. */
  readonly still: number = $derived.by(() => {
    const pinned = this.#matrix.columns.filter(isPinned).length;
    const fits = (count: number) => this.names + this.columnAt(count) <= this.width * (1 - SCROLLS);
    return Array.from({ length: pinned }, (_, i) => i + 1).findLast(fits) ?? 0;
  });
  /** How wide everything is that stands still. */
  readonly frozen: number = $derived(this.names + this.columnAt(this.still));

  readonly #whole: boolean = $derived.by(
    () => this.#matrix.lines.length * this.#matrix.columns.length <= FEW,
  );
  readonly #rowRun: Run = $derived(
    this.#run(this.#rows, this.top, this.height - this.header),
  );
  readonly #columnRun: Run = $derived(
    this.#run(this.#columns, this.left + this.frozen - this.names, this.width - this.frozen),
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
  readonly #allColumns: readonly Shown<Column>[] = $derived.by(
    () => laidOut(this.#matrix.columns, this.#columns, this.names),
  );
  readonly #draftRow: number = $derived.by(() => this.#matrix.lines.findIndex(({ kind }) => kind === 'draft'));
  readonly #draftColumn: number = $derived.by(() => this.#matrix.columns.findIndex(({ kind }) => kind === 'draft'));

  /** The rows that are there; that of the cursor always is. */
  readonly rows: readonly Shown<Line>[] = $derived.by(() => {
    const always = [this.#matrix.cursor.row - 1, this.#draftRow];
    return pick(this.#allRows, { start: this.#rowStart, end: this.#rowEnd }, always);
  });

  /** The columns that are there; those that stand still always are. */
  readonly columns: readonly Shown<Column>[] = $derived.by(() => {
    const still = Array.from({ length: this.still }, (_, i) => i);
    const always = [...still, this.#matrix.cursor.column - 1, this.#draftColumn];
    return pick(this.#allColumns, { start: this.#columnStart, end: this.#columnEnd }, always);
  });

  /** Where a row begins, counted from the header. */
  rowAt(index: number): number {
    return this.#rows[index] ?? 0;
  }

  /** Where a column begins, counted from the names of the activities. */
  columnAt(index: number): number {
    return this.#columns[index] ?? 0;
  }

  /** How far from the left the edge before a column is, where it is seen among all that scrolls. */
  edgeOfColumn(index: number): number {
    return this.names + this.columnAt(index) + (index < this.still ? this.left : 0);
  }

  /** The row at a height in the window's part of the grid, and the edge between rows nearest to it. */
  rowUnder(y: number): { index: number; edge: number } {
    return under(this.#rows, this.top + y - this.header);
  }

  /** The same for columns, by their distance from the left. */
  columnUnder(x: number): { index: number; edge: number } {
    return under(this.#columns, x - this.names + (x < this.frozen ? 0 : this.left));
  }

  /** How far to scroll so that the cell of the cursor is in view, with the section that it begins. */
  revealing(): { top: number; left: number } {
    const { row, column } = this.#matrix.cursor;
    const beside = this.frozen - this.names;
    return {
      top: row === 0 ? this.top : revealing(
        this.top, this.height - this.header, this.rowAt(this.#beginning(row - 1)), this.rowAt(row),
      ),
      left: column <= this.still ? this.left : revealing(
        this.left, this.width - this.frozen, this.columnAt(column - 1) - beside, this.columnAt(column) - beside,
      ),
    };
  }

  /** The row itself, or the first of the names of sections right above it. */
  #beginning(index: number): number {
    const { lines } = this.#matrix;
    let first = index;
    while (lines[first - 1]?.kind === 'section') first -= 1;
    return first;
  }

  /** How many rows a page is. */
  readonly page: number = $derived.by(() => {
    const inView = (this.height - this.header) / Math.max(1, this.rowAt(this.#matrix.lines.length));
    return Math.max(1, Math.floor(inView * this.#matrix.lines.length) - 1);
  });
}

/**
 * Something that is there, its place in the matrix, how far it lies from the header or from the
 * left, and how large it is.
 */
export type Shown<T> = { thing: T; index: number; at: number; size: number };

function laidOut<T>(things: readonly T[], offsets: Offsets, from = 0): Shown<T>[] {
  return things.map((thing, index) => {
    const at = offsets[index] ?? 0;
    return { thing, index, at: from + at, size: (offsets[index + 1] ?? 0) - at };
  });
}

function pick<T>(all: readonly Shown<T>[], run: Run, always: readonly number[]): Shown<T>[] {
  return indices(run, always).flatMap((index) => all[index] ?? []);
}
