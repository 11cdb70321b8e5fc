/** As what the matrix is shown. */
export type View = 'grid' | 'list';
/** What of a cell the panel beside the grid is about: its row or its column. */
export type Side = 'row' | 'role';

const KEY = 'matrix-view';

/** How the matrix is laid out. Who needs the list needs it always: it is remembered on this computer. */
export class Layout {
  #view = $state<View>(localStorage.getItem(KEY) === 'list' ? 'list' : 'grid');
  side = $state<Side>('row');

  get view(): View {
    return this.#view;
  }

  set view(view: View) {
    this.#view = view;
    localStorage.setItem(KEY, view);
  }
}
