import type { Key } from '../generated';
import { idsOf, kindOf } from '../plan/rows';
import { screens, type ScreenId } from '../screens/list';

/** Where in the window someone is: a screen, and the row on it that they were sent to. */
export class Route {
  /** `leaders`, `role`, `0190…`: a new list for each visit, also to the same place. */
  #path = $state.raw<readonly string[]>(pathOf(location.hash));

  readonly #left: () => void;

  readonly screen: ScreenId = $derived(
    screens.find(({ id }) => id === this.#path[0])?.id ?? 'overview',
  );
  /** The option in whose matrix someone works instead of that of the plan. */
  readonly draft: string | null = $derived.by(() => {
    const [screen, kind, id] = this.#path;
    return screen === 'responsibilities' && kind === 'ownershipDraft' ? (id ?? null) : null;
  });
  /** The kind and the ids of the row to show; empty where nobody was sent to one. */
  readonly place: readonly string[] = $derived(this.draft === null ? this.#path.slice(1) : []);

  /** `left` is told when someone has gone to another screen. */
  constructor(left: () => void) {
    this.#left = left;
    addEventListener('hashchange', () => {
      if (location.hash !== addressOf(this.#path)) this.#turnTo(pathOf(location.hash));
    });
  }

  go(screen: ScreenId, place?: Key) {
    this.#turnTo(place === undefined ? [screen] : [screen, kindOf(place), ...idsOf(place)]);
    location.hash = addressOf(this.#path);
  }

  /** Goes to the matrix of an option, or to that of the plan. */
  workOn(draft: string | null) {
    this.go('responsibilities', draft === null ? undefined : { ownershipDraft: draft });
  }

  #turnTo(path: readonly string[]) {
    const { screen } = this;
    this.#path = path;
    if (this.screen !== screen) this.#left();
  }
}

function addressOf(path: readonly string[]): string {
  return `#/${path.join('/')}`;
}

function pathOf(hash: string): string[] {
  return hash.replace(/^#\//, '').split('/');
}
