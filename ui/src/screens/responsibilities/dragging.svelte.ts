import { drag } from '../../elements/drag';
import { activityDropped, roleDropped, sectionDropped, type Drop } from '../../grid/dropping';
import type { Column, Line } from '../../grid/lines';
import type { Position } from '../../grid/navigation';
import type { Matrix } from './matrix.svelte';
import type { View } from './view.svelte';

/** This near to an edge of the grid it scrolls on, at most so fast. */
const NEAR = 36;
const FASTEST = 14;

type Point = { x: number; y: number };
type Aim = { of: 'rows' | 'columns'; drop: (to: Point) => Drop | null };

/** A row or a column that is dragged to another place. */
export class Dragging {
  readonly #matrix: Matrix;
  readonly #view: View;
  /** Where it would go. */
  target = $state.raw<(Drop & Pick<Aim, 'of'>) | null>(null);

  constructor(matrix: Matrix, view: View) {
    this.#matrix = matrix;
    this.#view = view;
  }

  /** Whether there is something that can be dragged. */
  takes(position: Position): boolean {
    return this.#aimFrom(position) !== null;
  }

  /** Drags from a press on, if there is something to drag. */
  begin(press: PointerEvent, position: Position, scroller: HTMLElement) {
    const aim = this.#aimFrom(position);
    if (!aim) return;
    let pointer: Point | null = null;
    const follow = () => {
      if (!pointer) return;
      this.#scroll(aim, pointer, scroller);
      this.#aimAt(aim, pointer);
      requestAnimationFrame(follow);
    };
    drag(press, {
      move: ({ x, y }) => {
        const { left, top } = scroller.getBoundingClientRect();
        const begins = pointer === null;
        pointer = { x: x - left, y: y - top };
        if (begins) follow();
      },
      drop: () => {
        if (this.target) void this.#matrix.plan.edit(this.target.edit);
      },
      end: () => {
        pointer = null;
        this.target = null;
      },
    });
  }

  #aimFrom({ row, column }: Position): Aim | null {
    const { editable, lens, lines, columns } = this.#matrix;
    if (!editable) return null;
    if (row === 0) return this.#aimOfColumn(columns[column - 1]);
    return column === 0 && !lens.sorted ? this.#aimOfRow(lines[row - 1]) : null;
  }

  #aimOfRow(line: Line | undefined): Aim | null {
    const [matrix, view] = [this.#matrix, this.#view];
    const edge = ({ y }: Point) => view.rowUnder(y).edge;
    switch (line?.kind) {
      case 'activity':
        return { of: 'rows', drop: (to) => activityDropped(matrix.lines, line.activity, edge(to)) };
      case 'section':
        return { of: 'rows', drop: (to) => sectionDropped(matrix.lines, line.section, edge(to)) };
      default:
        return null;
    }
  }

  #aimOfColumn(column: Column | undefined): Aim | null {
    if (column?.kind !== 'role') return null;
    const drop = ({ x }: Point) => {
      const { index, edge } = this.#view.columnUnder(x);
      return roleDropped(this.#matrix.columns, column.role, index, edge > index);
    };
    return { of: 'columns', drop };
  }

  #aimAt({ of, drop }: Aim, pointer: Point) {
    const target = drop(pointer);
    this.target = target && { ...target, of };
  }

  /** Scrolls on while the pointer is at an edge of what scrolls. */
  #scroll({ of }: Aim, { x, y }: Point, scroller: HTMLElement) {
    const { header, height, frozen, width } = this.#view;
    if (of === 'rows') scroller.scrollBy(0, speed(y, header, height));
    else scroller.scrollBy(speed(x, frozen, width), 0);
  }
}

function speed(at: number, from: number, to: number): number {
  const deep = at > to - NEAR ? at - (to - NEAR) : Math.min(0, at - (from + NEAR));
  return Math.max(-FASTEST, Math.min(FASTEST, deep / 2));
}
