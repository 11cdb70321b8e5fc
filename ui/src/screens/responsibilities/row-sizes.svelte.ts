import { untrack } from 'svelte';

import type { Activity } from '../../generated';
import { linesIn, widthFor } from '../../grid/fitting';
import type { Line } from '../../grid/lines';
import { offsetsOf, type Offsets } from '../../grid/viewport';
import type { Matrix } from './matrix.svelte';
import type { Measure } from './type';

/** A row has room for two lines of its title and grows with more, up to these. */
const ROW = 40;
const LINE = 17;
const MOST_LINES = 8;
const SECTION = 44;
/** How high a row is whose title may have more lines than that. */
export const HIGHEST = rowFor(MOST_LINES);
/** Beside a title stand margins and a dot, and behind it maybe a badge, whole as a word is. */
const BESIDE = 46;
const BADGE = 72;

/** How wide the names begin, and how narrow and wide they can be made. */
const WIDTHS = [270, 300, 330, 360];
const NARROWEST = 140;
const WIDEST = 640;
/** What the names leave of the grid's width to the columns, and at least a whole one. */
const LEAVE = 0.5;
const COLUMN = 56;

/** How wide the names of the activities are, and how high the rows that these need. */
export class RowSizes {
  readonly #matrix: Matrix;
  readonly #measure: Measure;
  readonly #grid: { readonly width: number };
  /** What suits the titles. It stays as it is while someone works on them. */
  #suitable = $state(0);

  constructor(matrix: Matrix, measure: Measure, grid: { readonly width: number }) {
    this.#matrix = matrix;
    this.#measure = measure;
    this.#grid = grid;
    this.#suitable = untrack(() => this.#suiting());
  }

  readonly names: number = $derived.by(() => this.#within(this.#matrix.lens.names ?? this.#suitable));

  #within(width: number): number {
    const room = this.#grid.width > 0 ? this.#grid.width * LEAVE - COLUMN : WIDEST;
    return Math.round(Math.max(NARROWEST, Math.min(width, room, WIDEST)));
  }

  /** Makes the names wider or narrower. */
  widen(to: number) {
    this.#matrix.lens.names = this.#within(to);
  }

  /** Makes them as wide as suits the titles. */
  suit() {
    this.#suitable = this.#suiting();
    this.#matrix.lens.names = null;
  }

  #suiting(): number {
    const titles = this.#matrix.plan.activities.map(({ title }) => title);
    return BESIDE + widthFor(titles, this.#measure(480, 14), 2, WIDTHS.map((width) => width - BESIDE));
  }

  /** Where each row begins. */
  readonly offsets: Offsets = $derived.by(() => {
    const widthOf = this.#measure(480, 14);
    const linesOf = (activity: Activity) => {
      const text = `${activity.title} ${this.#matrix.effective.mark(activity)}`.trim();
      return linesIn(text, widthOf, this.names - BESIDE, BADGE);
    };
    return offsetsOf(this.#matrix.lines.map((line) => heightOf(line, linesOf)));
  });
}

function heightOf(line: Line, linesOf: (activity: Activity) => number): number {
  if (line.kind === 'section') return SECTION;
  if (line.kind !== 'activity') return ROW;
  return Math.max(ROW, rowFor(Math.min(MOST_LINES, linesOf(line.activity))));
}

function rowFor(lines: number): number {
  return lines * LINE + 6;
}
