import type { Edit, Letters } from '../../generated';
import { cellsFilled, rangeNamed } from '../../grid/announcements';
import { sizeOf, filled, filledDown, filledRight, MOST, type Block } from '../../grid/filling';
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

  get block(): Block {
    const { cursor, lines, columns } = this.#matrix;
    return cursor.range ? sidesOf(cursor.range, lines, columns) : NOTHING;
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
    this.#matrix.said = [rangeNamed(this.block)];
  }

  fill(letters: Letters): Promise<boolean> {
    const { block } = this;
    return this.#write(block, () => filled(block, this.#lettersAt, () => letters), letters);
  }

  /** Repeats the first row below it; of one row, the row above. */
  fillDown(): Promise<boolean> {
    const { block } = this;
    const above = block.activities.length === 1 ? this.#activityAbove() : [];
    const whole = { ...block, activities: [...above, ...block.activities] };
    return this.#write(whole, () => filledDown(whole, this.#lettersAt));
  }

  /** Repeats the first column to the right; of one column, the one before. */
  fillRight(): Promise<boolean> {
    const { block } = this;
    const before = block.roles.length === 1 ? this.#roleBefore() : [];
    const whole = { ...block, roles: [...before, ...block.roles] };
    return this.#write(whole, () => filledRight(whole, this.#lettersAt));
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

  readonly #lettersAt = (activity: string, role: string) => this.#matrix.plan.letters(activity, role);

  /** Makes an edit of many cells, worked out when its turn comes, and tells what became of them. */
  async #write(block: Block, edit: () => Edit | null, letters?: Letters): Promise<boolean> {
    const count = sizeOf(block);
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
