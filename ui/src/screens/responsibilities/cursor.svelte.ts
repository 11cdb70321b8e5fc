import type { Column, Line } from '../../grid/lines';
import { nearest, type Position, type Reach, type Shape } from '../../grid/navigation';
import { rangeOf, type Range, type Whole } from '../../grid/selection';

/** What the cursor goes over. */
export type Sheet = { readonly lines: readonly Line[]; readonly columns: readonly Column[] };

/** A place by the keys of its row and its role, and where they were last. */
export type Spot = {
  line: { key: string | null; row: number };
  column: { key: string | null; column: number };
};

/** Two corners of what is chosen, and what of it is so from edge to edge. */
type Choice = { from: Spot; to: Spot; whole: Whole | null };

/** The names of the roles are row 0, those of the activities column 0. */
const NAMES = 'names';

/**
 * Where in the matrix someone is, and from where on they have chosen cells. Either place stays
 * with its row and its role when others come, go or move; when its own go, it is where they were.
 */
export class Cursor {
  readonly #sheet: Sheet;
  #at = $state.raw<Spot>({ line: { key: null, row: 1 }, column: { key: null, column: 1 } });
  #anchor = $state.raw<Spot | null>(null);
  #whole = $state.raw<Whole | null>(null);
  /** What was chosen before, and stays so while more is chosen elsewhere. */
  #kept = $state.raw<readonly Choice[]>([]);
  /** How many rows are in view. */
  page = 10;

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  readonly position: Position = $derived.by(() => this.#positionOf(this.#at));
  readonly row: number = $derived(this.position.row);
  readonly column: number = $derived(this.position.column);
  readonly #roles: number = $derived.by(
    () => this.#sheet.columns.findLastIndex(({ kind }) => kind === 'role') + 1,
  );

  /** The cells that are chosen: the one of the cursor, unless they are more. */
  readonly range: Range | null = $derived.by(() => {
    return this.#rangeOf({ from: this.#anchor ?? this.#at, to: this.#at, whole: this.#whole });
  });

  /** The same, and whatever was chosen elsewhere before. */
  readonly ranges: readonly Range[] = $derived.by(() =>
    [...this.#kept.map((choice) => this.#rangeOf(choice)), this.range].filter((range) => range !== null),
  );

  #rangeOf({ from, to, whole }: Choice): Range | null {
    const [one, other] = [this.#positionOf(from), this.#positionOf(to)];
    return rangeOf(one, other, whole, this.#sheet.lines.length, this.#roles);
  }

  /** Whether more has been chosen than the cell of the cursor. */
  readonly ranging: boolean = $derived(this.#anchor !== null || this.#whole !== null || this.#kept.length > 0);

  /** Where it stands, to stand there again, also in a matrix that has become another one. */
  get spot(): Spot {
    return this.#at;
  }

  set spot(spot: Spot) {
    this.#at = spot;
  }

  /** What is chosen from edge to edge, if anything is. */
  get whole(): Whole | null {
    return this.#whole;
  }

  get shape(): Shape {
    const { lines } = this.#sheet;
    return { rows: lines.length + 1, page: this.page, reach: (row) => this.#reach(row) };
  }

  /** Goes there; what is kept stays chosen. */
  go(position: Position) {
    this.#anchor = null;
    this.#whole = null;
    this.#at = this.#spotAt(position);
  }

  /** Goes to a row by its key, also when it is only on its way; the column stays. */
  goToLine(key: string) {
    this.collapse();
    this.#at = { ...this.#at, line: { key, row: this.#rowOf(key) ?? this.row } };
  }

  goToColumn(key: string) {
    this.collapse();
    this.#at = { ...this.#at, column: { key, column: this.#columnOf(key) ?? this.column } };
  }

  goToNames(of: 'activities' | 'roles') {
    this.go(of === 'activities' ? { row: this.row, column: 0 } : { row: 0, column: this.column });
  }

  /** Goes there and chooses everything in between. From a name on, it is whole rows or columns. */
  extend(to: Position) {
    if (this.#anchor === null) {
      this.#whole ??= this.column === 0 ? 'rows' : this.row === 0 ? 'columns' : null;
      this.#anchor = this.#spotAt(this.position);
    }
    if (this.#whole !== 'all') this.#at = this.#spotAt(this.#within(to));
  }

  /** Chooses the whole row or column of the cursor, or everything. */
  choose(whole: Whole) {
    this.#whole = whole;
  }

  /** Keeps what is chosen, so that more can be chosen elsewhere. */
  keep() {
    this.#kept = [...this.#kept, { from: this.#anchor ?? this.#at, to: this.#at, whole: this.#whole }];
    this.#anchor = null;
    this.#whole = null;
  }

  /** Chooses no more than the cell of the cursor. */
  collapse() {
    this.#anchor = null;
    this.#whole = null;
    this.#kept = [];
  }

  /** Whole rows stay in their column and whole columns in their row; cells aren't names. */
  #within({ row, column }: Position): Position {
    if (this.#whole === 'rows') return nearest({ row: Math.max(1, row), column: this.column }, this.shape);
    const inside = Math.max(1, Math.min(column, this.#roles));
    if (this.#whole === 'columns') return { row: this.row, column: inside };
    return nearest({ row: Math.max(1, row), column: inside }, this.shape);
  }

  #reach(row: number): Reach {
    const { lines, columns } = this.#sheet;
    if (row === 0) return { first: 1, last: columns.length };
    const line = lines[row - 1];
    if (line?.kind === 'draft') return { first: 0, last: -1 };
    if (line?.kind !== 'activity') return { first: 0, last: 0 };
    return { first: 0, last: columns.filter(({ kind }) => kind === 'role').length };
  }

  #spotAt({ row, column }: Position): Spot {
    const { lines, columns } = this.#sheet;
    return {
      line: { key: row === 0 ? NAMES : (lines[row - 1]?.key ?? null), row },
      column: { key: column === 0 ? NAMES : (columns[column - 1]?.key ?? null), column },
    };
  }

  #positionOf({ line, column }: Spot): Position {
    return nearest({
      row: this.#rowOf(line.key) ?? line.row,
      column: this.#columnOf(column.key) ?? column.column,
    }, this.shape);
  }

  #rowOf(key: string | null): number | undefined {
    if (key === NAMES) return 0;
    const index = this.#sheet.lines.findIndex((line) => line.key === key);
    return index < 0 ? undefined : index + 1;
  }

  #columnOf(key: string | null): number | undefined {
    if (key === NAMES) return 0;
    const index = this.#sheet.columns.findIndex((column) => column.key === key);
    return index < 0 ? undefined : index + 1;
  }
}
