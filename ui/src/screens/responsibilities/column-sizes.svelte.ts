import type { Role } from '../../generated';
import { linesIn } from '../../grid/fitting';
import { bandsOf, type Column } from '../../grid/lines';
import { rolesIn } from '../../grid/selection';
import { offsetsOf, type Offsets } from '../../grid/viewport';
import { holdersShortly } from './held';
import type { Matrix } from './matrix.svelte';
import type { Measure } from './type';

/** A column has room for two lines of its role's name and one of who holds it, and grows with more. */
const COLUMN = 56;
const LINE = 15;
const MOST_LINES = { name: 4, holder: 2 };
/** The column at the end, to add a role. */
const END = 40;

/** Names stand upright: the header is as high as they are long, as one of these. */
const HEIGHTS = [134, 150, 166, 182];
const BESIDE_NAME = 16;
const DEPARTMENTS = 38;
const BESIDE_DEPARTMENT = 12;
/** How wide a column may become for the name of its department. */
const WIDTHS = [COLUMN, 64, 72, 80, 88, 96, 104, 112];

/** How wide the columns are and how high their heads, so that the names of roles and departments fit. */
export class ColumnSizes {
  readonly #matrix: Matrix;
  readonly #measure: Measure;

  constructor(matrix: Matrix, measure: Measure) {
    this.#matrix = matrix;
    this.#measure = measure;
  }

  readonly #bands: boolean = $derived.by(() => this.#matrix.plan.departments.length > 0);
  /** How many rows the header has. */
  readonly headerRows: number = $derived(this.#bands ? 2 : 1);
  /** How high the names of the departments are. */
  readonly departments: number = $derived(this.#bands ? DEPARTMENTS : 0);

  /** Who holds each role, as short as a column says it. */
  readonly #holders: ReadonlyMap<string, string> = $derived.by(() => {
    const { plan, lens, columns } = this.#matrix;
    return holdersShortly(plan, rolesIn(columns), lens.unit);
  });

  /** How many lines a role needs at the head of its column, and whoever holds it. */
  readonly #linesOf = $derived.by(() => {
    const [name, holder] = [this.#measure(620, 12.5), this.#measure(550, 11.5)];
    return (role: Role, height: number) => ({
      name: linesIn(headOf(role), name, height - BESIDE_NAME),
      holder: linesIn(this.#holders.get(role.id) ?? '', holder, height - BESIDE_NAME),
    });
  });

  readonly #roles: number = $derived.by(() => {
    const roles = rolesIn(this.#matrix.columns);
    const fits = (height: number) => roles.every((role) => {
      const { name, holder } = this.#linesOf(role, height);
      return name <= 2 && holder === 1;
    });
    return HEIGHTS.find(fits) ?? HEIGHTS.at(-1) ?? 0;
  });

  /** How high the header is. */
  readonly header: number = $derived(this.departments + this.#roles);

  /** Where each column begins, counted from the names of the activities. */
  readonly offsets: Offsets = $derived.by(() => {
    const least = this.#least();
    return offsetsOf(this.#matrix.columns.map((column, i) => Math.max(this.#widthOf(column), least[i] ?? 0)));
  });

  #widthOf(column: Column): number {
    if (column.kind !== 'role') return column.kind === 'end' ? END : COLUMN;
    const { name, holder } = this.#linesOf(column.role, this.#roles);
    const lines = Math.min(name, MOST_LINES.name) + Math.min(holder, MOST_LINES.holder);
    return COLUMN + Math.max(0, lines - 3) * LINE;
  }

  /** The name of a department fits over all of its columns together, no word of it broken. */
  #least(): number[] {
    const widthOf = this.#measure(400, 11.5);
    return bandsOf(this.#matrix.columns).flatMap(({ department, start, end }) => {
      const name = this.#matrix.plan.get('department', department)?.name ?? '';
      const longest = Math.max(...name.split(/\s+/).map(widthOf));
      const room = (each: number) => each * (end - start) - BESIDE_DEPARTMENT;
      const fits = (each: number) => longest <= room(each) && linesIn(name, widthOf, room(each)) <= 2;
      const each = WIDTHS.find(fits) ?? WIDTHS.at(-1) ?? 0;
      return Array.from({ length: end - start }, () => each);
    });
  }
}

/** A long name of a role gives way to the short one. */
export function headOf({ title, short }: Role): string {
  return title.length > 34 && short ? short : title;
}
