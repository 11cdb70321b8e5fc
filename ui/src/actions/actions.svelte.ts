import { matches, writes, type Keys } from './keys';
import type { Message } from '../generated';
import type { System } from '../platform';

/** Something that can be done in the window, by menu, key, palette or button. */
export type Action = {
  id: string;
  /** The id of its name in the catalogs, which names it wherever it is shown. */
  label: string;
  /** What its name speaks of. */
  args?: Message['args'];
  group: Group;
  /** The first one is shown; any of them works. */
  keys?: readonly Keys[];
  /** While text is being typed its keys belong to the text: undo, redo. */
  leavesTextAlone?: boolean;
  /** Its keys work where its screen listens for them, and nowhere else in the window. */
  local?: boolean;
  /** The system makes events of its keys, which are heard in its stead: cut, copy, paste. */
  heard?: boolean;
  enabled?: () => boolean;
  run: () => void;
};

/** The menus, in order. */
export const GROUPS = ['file', 'edit', 'go', 'matrix', 'view', 'help'] as const;
export type Group = (typeof GROUPS)[number];

type Press = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing'
>;

/** Everything that can be done right now: what the screen adds, then what the window can do. */
export class Actions {
  #added = $state.raw<readonly Action[]>([]);
  /** The same as they were added. What is taken away again sees no state that is newer than itself. */
  #groups: readonly (readonly Action[])[] = [];
  readonly #always: readonly Action[];

  constructor(always: readonly Action[]) {
    this.#always = always;
  }

  /** A screen's action takes the place of the window's of the same id. */
  readonly all: readonly Action[] = $derived.by(() => [
    ...this.#added,
    ...this.#always.filter(({ id }) => !this.#added.some((added) => added.id === id)),
  ]);

  /** Those that menus show, whatever the screen. */
  get always(): readonly Action[] {
    return this.#always;
  }

  /** Adds a screen's own actions; gives what takes them away again. Made to be an effect. */
  add(actions: readonly Action[]): () => void {
    this.#regroup([...this.#groups, actions]);
    return () => this.#regroup(this.#groups.filter((group) => group !== actions));
  }

  #regroup(groups: readonly (readonly Action[])[]) {
    this.#groups = groups;
    this.#added = groups.flat();
  }

  /** The action that a key press asks for, if it may have it. */
  pressed(press: Press, typing: Typing, system: System): Action | undefined {
    if (press.isComposing) return undefined;
    const isFor = (action: Action, keys: Keys) =>
      matches(keys, press, system) &&
      !(typing !== 'nothing' && writes(keys)) &&
      !(typing === 'draft' && action.leavesTextAlone);
    return this.all.find(
      (action) =>
        !action.local && isEnabled(action) && action.keys?.some((keys) => isFor(action, keys)),
    );
  }
}

export function isEnabled(action: Action): boolean {
  return action.enabled?.() ?? true;
}

/** What becomes of typing: nothing, new text, or more of a draft that is there already. */
export type Typing = 'nothing' | 'text' | 'draft';

/** What becomes of typing there. Fields without a draft say so by `data-settled`. */
export function typingIn(target: EventTarget | null): Typing {
  if (!isText(target)) return 'nothing';
  const field = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return field && target.value !== '' && target.dataset.settled === undefined ? 'draft' : 'text';
}

/** Whether what is typed there becomes text. */
export function isText(target: EventTarget | null): target is HTMLElement {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=radio], [type=checkbox]), textarea, select'))
  );
}

/** Leaves the field that is being typed in, so that what it holds is done. Gives whether there was one. */
export function leaveText(): boolean {
  const { activeElement } = document;
  const typing = isText(activeElement);
  if (typing) activeElement.blur();
  return typing;
}
