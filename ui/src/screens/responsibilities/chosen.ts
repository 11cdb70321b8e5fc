import type { Edit, Letters } from '../../generated';
import { cellsFilled, rangesNamed } from '../../grid/announcements';
import { allFilled, filledDown, filledRight, MOST, totalOf, type Block } from '../../grid/filling';
import { activitiesIn, sidesOf } from '../../grid/selection';
import type { Position } from '../../grid/navigation';
import type { Session } from '../../session.svelte';
import { t } from '../../wording';
import type { Matrix } from './matrix.svelte';

const NOTHING: Block = { activities: [], roles: [] };

/** The cells that are chosen, and what can be done to all of them in one step. */
export class Chosen {
  readonly #matrix: Matrix;
  readonly #session: Session;

  constructor(matrix: Matrix, session: Session) {
    this.#matrix = matrix;
    this.#session = session;
  }

  /** The cells where the cursor is. */
  get block(): Block {
    const { cursor, lines, columns } = this.#matrix;
    return cursor.range ? sidesOf(cursor.range, lines, columns) : NOTHING;
  }

  /** The same, and whatever was chosen elsewhere before. */
  get blocks(): Block[] {
    const { cursor, lines, columns } = this.#matrix;
    return cursor.ranges.map((range) => sidesOf(range, lines, columns));
  }

  /** Keeps what is chosen, so that more can be chosen elsewhere. */
  keep() {
    this.#matrix.cursor.keep();
    this.#matrix.said = [{ id: 'matrix-kept', args: { count: totalOf(this.blocks) } }];
  }

  /** Chooses everything from where the cursor is to there. */
  extend(to: Position) {
    this.#matrix.cursor.extend(to);
    this.#tell();
  }

  choose(whole: 'rows' | 'columns' | 'all') {
    this.#matrix.cursor.choose(whole);
    this.#tell();
  }

  #tell() {
    this.#matrix.said = [rangesNamed(this.blocks)];
  }

  fill(letters: Letters): Promise<boolean> {
    const { blocks } = this;
    return this.#write(blocks, () => allFilled(blocks, this.#matrix.effective, letters), letters);
  }

  /** Repeats the first row below it; of one row, the row above. */
  fillDown(): Promise<boolean> {
    const { block } = this;
    const above = block.activities.length === 1 ? this.#activityAbove() : [];
    const whole = { ...block, activities: [...above, ...block.activities] };
    return this.#write([whole], () => filledDown(whole, this.#matrix.effective));
  }

  /** Repeats the first column to the right; of one column, the one before. */
  fillRight(): Promise<boolean> {
    const { block } = this;
    const before = block.roles.length === 1 ? this.#roleBefore() : [];
    const whole = { ...block, roles: [...before, ...block.roles] };
    return this.#write([whole], () => filledRight(whole, this.#matrix.effective));
  }

  #activityAbove() {
    const { cursor, lines } = this.#matrix;
    return activitiesIn(lines.slice(0, (cursor.range?.top ?? 1) - 1)).slice(-1);
  }

  #roleBefore() {
    const { cursor, columns } = this.#matrix;
    const before = columns[(cursor.range?.left ?? 1) - 2];
    return before?.kind === 'role' ? [before.role] : [];
  }

  /** Makes an edit of many cells, worked out when its turn comes, and tells what became of them. */
  async #write(blocks: readonly Block[], edit: () => Edit | null, letters?: Letters): Promise<boolean> {
    const count = totalOf(blocks);
    if (count === 0) return false;
    if (count > MOST) {
      this.#session.notices.failed({
        message: t('matrix-too-many', { count, most: MOST }), hints: [t('matrix-too-many-hint')],
      });
      return false;
    }
    const done = await this.#matrix.plan.edit(edit);
    if (done) this.#matrix.said = [cellsFilled(count, this.#matrix.plan.scheme, letters)];
    return done;
  }
}
