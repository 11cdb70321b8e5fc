/** As what the matrix is shown, or who carries how much in its place. */
export type View = 'grid' | 'list' | 'load';
/** What of a cell the panel beside the grid is about: its row or its column. */
export type Side = 'row' | 'role';

const KEY = 'matrix-view';

/** How the matrix is laid out. Who needs the list needs it always: it is remembered on this computer. */
export class Layout {
  #home = $state<'grid' | 'list'>(localStorage.getItem(KEY) === 'list' ? 'list' : 'grid');
  #load = $state(false);
  side = $state<Side>('row');

  get view(): View {
    return this.#load ? 'load' : this.#home;
  }

  show(view: View) {
    this.#load = view === 'load';
    if (view === 'load') return;
    this.#home = view;
    localStorage.setItem(KEY, view);
  }

  /** Goes back to the matrix, as it was shown last. */
  goHome() {
    this.#load = false;
  }
}
