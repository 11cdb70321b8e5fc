import type { Draft } from '../../grid/lines';
import type { Edit, Place, Thing, UnitId } from '../../generated';
import { newId } from '../../plan/id';
import type { PlanStore } from '../../plan/store.svelte';
import { t } from '../../wording';

/** Names given in place: to something new, or to a row or column that is there. */
export class Naming {
  readonly #plan: PlanStore;
  readonly #lens: { readonly unit: UnitId | null };
  /** What is new, with the place where it will stand. */
  draft = $state.raw<Draft | null>(null);
  /** What has been named since the last time that it was left. */
  added: readonly string[] = [];
  /** The row or column that is getting another name. */
  renaming = $state.raw<Thing | null>(null);

  constructor(plan: PlanStore, lens: { readonly unit: UnitId | null }) {
    this.#plan = plan;
    this.#lens = lens;
  }

  readonly active: boolean = $derived.by(() => this.draft !== null || this.renaming !== null);

  /** Whether this is what gets another name. */
  renames(id: string): boolean {
    return this.renaming !== null && Object.values(this.renaming)[0] === id;
  }

  leave() {
    this.draft = null;
    this.renaming = null;
    this.added = [];
  }

  async rename(title: string): Promise<boolean> {
    const what = this.renaming;
    this.leave();
    return what === null || this.#plan.edit({ edit: 'rename', what, title });
  }

  /** Adds what is being named; the next one can be typed at once. Gives its id. */
  add(title: string): { id: string; done: Promise<boolean> } | null {
    const { draft } = this;
    if (!draft) return null;
    const id = newId();
    this.draft = { ...draft, after: [...draft.after, id] };
    this.added = [...this.added, id];
    return { id, done: this.#plan.edit(() => this.#added(draft, id, title)) };
  }

  /** Worked out when its turn comes: those named before are in the plan by then. */
  #added(draft: Draft, id: string, title: string): Edit {
    switch (draft.kind) {
      case 'section':
        return { edit: 'addSection', id, title, place: this.#behind(draft, 'section') };
      case 'role': {
        const place = this.#behind(draft, 'role');
        return { edit: 'addRole', id, title, department: draft.department, place };
      }
      case 'activity': {
        const { section } = draft;
        const place = this.#behind(draft, 'activity');
        const add: Edit = { edit: 'addActivity', id, section, title, area: null, unit: this.#lens.unit, place };
        if (this.#plan.get('section', section)) return add;
        const first = t('matrix-first-section');
        return { edit: 'several', edits: [{ edit: 'addSection', id: section, title: first, place: 'end' }, add] };
      }
    }
  }

  #behind({ after }: Draft, kind: 'section' | 'role' | 'activity'): Place {
    const last = after.findLast((id) => this.#plan.get(kind, id));
    return last === undefined ? 'start' : { after: last };
  }
}
