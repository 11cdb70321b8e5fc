/** As what the matrix is shown, or what is worked out from it in its place. */
export type View = 'grid' | 'list' | 'load' | 'differences';
/** What of a cell the panel beside the grid is about: its row or its column. */
export type Side = 'row' | 'role';

const KEY = 'matrix-view';

/** How the matrix is laid out. Who needs the list needs it always: it is remembered on this computer. */
export class Layout {
  #home = $state<'grid' | 'list'>(localStorage.getItem(KEY) === 'list' ? 'list' : 'grid');
  #beside = $state<'load' | 'differences' | null>(null);
  side = $state<Side>('row');

  get view(): View {
    return this.#beside ?? this.#home;
  }

  show(view: View) {
    if (view === 'load' || view === 'differences') {
      this.#beside = view;
      return;
    }
    this.#beside = null;
    this.#home = view;
    localStorage.setItem(KEY, view);
  }

  /** Goes back to the matrix, as it was shown last. */
  goHome() {
    this.#beside = null;
  }
}
