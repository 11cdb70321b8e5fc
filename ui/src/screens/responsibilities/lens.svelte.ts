import type { Activity, Role, UnitId } from '../../generated';
import { idsOf, including, ranksOf, type Narrowing } from '../../grid/narrowing';
import { today } from '../../plan/dates';
import { holdersOf, seatsOf } from '../../plan/organisation';
import type { PlanStore } from '../../plan/store.svelte';

/** Which activities to show: all, those with questions, those that must be settled, or a letter's. */
export type Rows = 'all' | 'open' | 'must' | `letter ${string}`;
/** Which roles to show: all, or those of a department, a unit or a leader by its id. */
export type Columns = 'all' | `${'department' | 'unit' | 'leader'} ${string}`;

const RANK = { error: 0, warning: 1, question: 2 } as const;
const NO_QUESTION = 3;
const NOTHING = idsOf([]);

/**
 * What someone wants to see of the matrix, also when they come back to it. Which activities that
 * are is settled when they ask for it: a row stays while they work on it, and what is new is always
 * there.
 */
export class Lens {
  readonly #plan: PlanStore;
  /** The bar with all this is on show. */
  open = $state(false);
  #unit = $state<UnitId | null>(null);
  #collapsed = $state.raw(NOTHING);
  #hidden = $state.raw(NOTHING);
  /** The roles whose columns come first and stand still. */
  pinned = $state.raw(NOTHING);
  /** How wide the names of the activities were made. */
  names = $state<number | null>(null);
  #activities = $state.raw(NOTHING);
  #ranks = $state.raw<ReadonlyMap<string, number> | null>(null);
  #rows = $state<Rows>('all');
  #columns = $state<Columns>('all');

  constructor(plan: PlanStore) {
    this.#plan = plan;
  }

  /** The unit whose matrix is on show; `null` for the centre's, which holds everywhere. */
  get unit(): UnitId | null {
    return this.#plan.get('unit', this.#unit)?.id ?? null;
  }

  set unit(unit: UnitId | null) {
    this.#unit = unit;
    this.#settle();
  }

  /** Goes on to the next unit, or back; everywhere comes before the first. */
  turnUnit(by: 1 | -1) {
    const all = [null, ...this.#plan.units.map(({ id }) => id)];
    this.unit = all.at((all.indexOf(this.unit) + by) % all.length) ?? null;
  }

  get rows(): Rows {
    return this.#rows;
  }

  set rows(rows: Rows) {
    this.#rows = rows;
    this.#settle();
  }

  get columns(): Columns {
    return this.#columns;
  }

  set columns(columns: Columns) {
    this.#columns = columns;
    this.#settle();
  }

  /** Whether the rows with the worst questions come first. */
  get sorted(): boolean {
    return this.#ranks !== null;
  }

  set sorted(sorted: boolean) {
    this.#ranks = sorted ? ranksOf(this.#plan.activities, (id) => this.#rankOf(id)) : null;
  }

  /** The roles that are left out. */
  get #roles(): ReadonlySet<string> {
    return idsOf(this.#plan.columns.filter((role) => this.#hidden.has(role.id) || !this.#has(role)));
  }

  /** The activities that are left out, and those that exist only in a unit that isn't on show. */
  get #absent(): ReadonlySet<string> {
    const { unit } = this;
    if (unit === null) return this.#activities;
    const isHere = (activity: Activity) => (activity.unit ?? unit) === unit && !this.#activities.has(activity.id);
    return idsOf(this.#plan.activities.filter((activity) => !isHere(activity)));
  }

  get narrowing(): Narrowing {
    return {
      collapsed: this.#collapsed, activities: this.#absent, roles: this.#roles, ranks: this.#ranks,
    };
  }

  /** How much is left out of view. */
  get left(): { activities: number; roles: number } {
    return { activities: this.#activities.size, roles: this.#roles.size };
  }

  get narrows(): boolean {
    return this.left.activities + this.left.roles > 0 || this.sorted;
  }

  isCollapsed(section: string): boolean {
    return this.#collapsed.has(section);
  }

  collapse(section: string, collapsed: boolean) {
    this.#collapsed = including(this.#collapsed, section, collapsed);
  }

  collapseAll(collapsed: boolean) {
    this.#collapsed = collapsed ? idsOf(this.#plan.sections) : NOTHING;
  }

  pin(role: string, pinned: boolean) {
    this.pinned = including(this.pinned, role, pinned);
  }

  hide(role: string) {
    this.#hidden = including(this.#hidden, role, true);
  }

  /** Shows all activities and all roles in the order of the plan. */
  showAll() {
    this.#hidden = NOTHING;
    this.#rows = 'all';
    this.#columns = 'all';
    this.#ranks = null;
    this.#settle();
  }

  /** Lifts whatever keeps an activity or a role from being seen. */
  reveal(id: string) {
    const activity = this.#plan.get('activity', id);
    if (activity) this.collapse(activity.section, false);
    if (activity?.unit && activity.unit !== this.unit) this.unit = null;
    if (this.#activities.has(id)) this.rows = 'all';
    if (!this.#roles.has(id)) return;
    this.#hidden = including(this.#hidden, id, false);
    if (this.#roles.has(id)) this.columns = 'all';
  }

  /** Works out which activities are left out, as the plan is now. */
  #settle() {
    const shows = this.#wanted();
    this.#activities = idsOf(this.#plan.activities.filter(({ id }) => !shows(id)));
  }

  #wanted(): (activity: string) => boolean {
    const [rows, letter = ''] = this.#rows.split(' ');
    if (rows === 'all') return () => true;
    if (rows === 'open') return (id) => this.#rankOf(id) < NO_QUESTION;
    if (rows === 'must') return (id) => this.#rankOf(id) === RANK.error;
    const roles = this.#roles;
    return (id) => [...this.#plan.shown(id, this.unit)].some(([role, letters]) => letters.includes(letter) && !roles.has(role));
  }

  #rankOf(activity: string): number {
    const ranks = this.#plan.questions.of({ activity }).map(({ severity }) => RANK[severity]);
    return Math.min(NO_QUESTION, ...ranks);
  }

  #has(role: Role): boolean {
    const [kind, id] = this.#columns.split(' ');
    switch (kind) {
      case 'department':
        return role.department === id;
      case 'unit':
        return seatsOf(this.#plan, role, today()).some(({ unit }) => unit?.id === id);
      case 'leader':
        return holdersOf(this.#plan, role, today()).some((leader) => leader.id === id);
      default:
        return true;
    }
  }
}
