import type { Column, Line } from '../../grid/lines';
import { nearest, type Position, type Reach, type Shape } from '../../grid/navigation';

/** What the cursor goes over. */
export type Sheet = { readonly lines: readonly Line[]; readonly columns: readonly Column[] };

/** The names of the roles are row 0, those of the activities column 0. */
const NAMES = 'names';

/**
 * Where in the matrix someone is. It stays with its row and its role when others come, go or
 * move; when its own go, it is where they were.
 */
export class Cursor {
  readonly #sheet: Sheet;
  #line = $state.raw<{ key: string | null; row: number }>({ key: null, row: 1 });
  #column = $state.raw<{ key: string | null; column: number }>({ key: null, column: 1 });
  /** How many rows are in view. */
  page = 10;

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  readonly position: Position = $derived.by(() => {
    const row = this.#rowOf(this.#line.key) ?? this.#line.row;
    const column = this.#columnOf(this.#column.key) ?? this.#column.column;
    return nearest({ row, column }, this.shape);
  });
  readonly row: number = $derived(this.position.row);
  readonly column: number = $derived(this.position.column);

  get shape(): Shape {
    const { lines } = this.#sheet;
    return { rows: lines.length + 1, page: this.page, reach: (row) => this.#reach(row) };
  }

  go({ row, column }: Position) {
    const { lines, columns } = this.#sheet;
    this.#line = { key: row === 0 ? NAMES : (lines[row - 1]?.key ?? null), row };
    this.#column = { key: column === 0 ? NAMES : (columns[column - 1]?.key ?? null), column };
  }

  /** Goes to a row by its key, also when it is only on its way; the column stays. */
  goToLine(key: string) {
    this.#line = { key, row: this.#rowOf(key) ?? this.row };
  }

  goToColumn(key: string) {
    this.#column = { key, column: this.#columnOf(key) ?? this.column };
  }

  goToNames(of: 'activities' | 'roles') {
    this.go(of === 'activities' ? { row: this.row, column: 0 } : { row: 0, column: this.column });
  }

  #reach(row: number): Reach {
    const { lines, columns } = this.#sheet;
    if (row === 0) return { first: 1, last: columns.length };
    const line = lines[row - 1];
    if (line?.kind === 'draft') return { first: 0, last: -1 };
    if (line?.kind !== 'activity') return { first: 0, last: 0 };
    return { first: 0, last: columns.filter(({ kind }) => kind === 'role').length };
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
