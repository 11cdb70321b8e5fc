import { createContext } from 'svelte';

import { Answering } from '../../plan/commitments';
import type { PlanStore } from '../../plan/store.svelte';

/** What of the organisation the screen shows. */
export const VIEWS = ['departments', 'chart', 'answers', 'governance'] as const;
export type View = (typeof VIEWS)[number];

/** Where rows are shown that have one view of their own. */
const HOMES: Record<string, View> = {
  commitment: 'answers',
  council: 'governance',
  councilMember: 'governance',
  buyIn: 'governance',
  unit: 'departments',
  department: 'departments',
  leader: 'departments',
  appointment: 'departments',
};

const KEY = 'leaders-view';

/** Which view is shown, and whose page in it. The view is remembered on this computer. */
export class Views {
  readonly #plan: PlanStore;
  readonly #place: () => readonly string[];
  #shown: View;
  #whose: string | null;

  /** `place`: the row that someone was sent to, as the route has it. */
  constructor(plan: PlanStore, place: () => readonly string[]) {
    this.#plan = plan;
    this.#place = place;
    this.#shown = $derived(viewOf(this.#place()));
    this.#whose = $derived(whoseOf(this.#place()));
  }

  /** Who answers for what. */
  readonly answers = $derived.by(() => new Answering(this.#plan));

  get shown(): View {
    return this.#shown;
  }

  set shown(view: View) {
    this.#shown = view;
    localStorage.setItem(KEY, view);
  }

  /** The leader whose page is shown, or the role, where nobody holds it. */
  get whose(): string | null {
    return this.#whose;
  }

  /** Shows what someone answers for: a leader, or a role that nobody holds. */
  showAnswers(whose: string) {
    this.shown = 'answers';
    this.#whose = whose;
  }
}

function viewOf([kind = '']: readonly string[]): View {
  const remembered = VIEWS.find((view) => view === localStorage.getItem(KEY)) ?? 'departments';
  if (kind === 'role') return remembered === 'chart' ? 'chart' : 'departments';
  return HOMES[kind] ?? remembered;
}

function whoseOf([kind, , role]: readonly string[]): string | null {
  return kind === 'commitment' ? (role ?? null) : null;
}

export const [getViews, setViews] = createContext<Views>();
