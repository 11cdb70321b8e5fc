import { found, neighbour, type Named } from '../../grid/finding';
import type { Matrix } from './matrix.svelte';

type Findable = Named & { kind: 'activity' | 'role' };

/** Looks for activities and roles by name, wherever they are. */
export class Finder {
  readonly #matrix: Matrix;
  text = $state('');
  #last = $state('');

  constructor(matrix: Matrix) {
    this.#matrix = matrix;
  }

  readonly found: readonly Findable[] = $derived.by(() => {
    const { activities, columns } = this.#matrix.plan;
    return this.text === '' ? [] : found(this.text, [
      ...activities.map(({ id, title }): Findable => ({ kind: 'activity', id, names: [title] })),
      ...columns.map(({ id, title, short }): Findable => ({ kind: 'role', id, names: [title, short ?? ''] })),
    ]);
  });

  /** Which of those found was gone to last, counted from one; none is zero. */
  readonly at: number = $derived(this.found.findIndex(({ id }) => id === this.#last) + 1);

  /** Goes to the first that has this in its name; to the same one as long as it does. */
  type(text: string) {
    this.text = text;
    if (this.at === 0) this.#goTo(this.found[0]);
  }

  next(step: 1 | -1) {
    this.#goTo(neighbour(this.found, this.#last, step));
  }

  #goTo(thing: Findable | undefined) {
    if (!thing) return;
    this.#last = thing.id;
    this.#matrix.show(thing.kind, thing.id);
  }
}
