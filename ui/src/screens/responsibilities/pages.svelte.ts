import type { Activity } from '../../generated';
import { idsOf, narrowed } from '../../grid/narrowing';
import { activitiesOf, activityFor, turned } from '../../grid/turning';
import { leaveText } from '../../actions/actions.svelte';
import type { Matrix } from './matrix.svelte';

/** The activities on show as pages that are turned; those of folded sections are among them. */
export class Pages {
  readonly #matrix: Matrix;

  constructor(matrix: Matrix) {
    this.#matrix = matrix;
  }

  readonly activities: readonly Activity[] = $derived.by(() => {
    const { plan, lens } = this.#matrix;
    return activitiesOf(narrowed(plan, { ...lens.narrowing, collapsed: idsOf([]) }));
  });

  /** The one that is open; none where the cursor is at a role. */
  readonly current: Activity | null = $derived.by(() => activityFor(this.#matrix.current, this.activities));

  /** Which one that is, counted from one. */
  readonly at: number = $derived(this.activities.findIndex(({ id }) => id === this.current?.id) + 1);

  next(by: 1 | -1): Activity | undefined {
    return turned(this.activities, this.current, by);
  }

  /** Turns to the next or the previous one, when what is being typed on this one is done. */
  turn(by: 1 | -1) {
    const to = this.next(by);
    if (!to) return;
    const typing = leaveText();
    this.#matrix.show('activity', to.id);
    if (typing) this.#matrix.calls = 'grid';
    this.#matrix.said = [{ id: 'list-turned', args: { at: this.at, count: this.activities.length, activity: to.title } }];
  }
}
