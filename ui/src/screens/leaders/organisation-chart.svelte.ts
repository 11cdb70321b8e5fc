import { createContext, tick } from 'svelte';

import { drag } from '../../elements/drag';
import { focusIn } from '../../frame/focus';
import type { Edit, Role, RoleId } from '../../generated';
import type { PlanStore } from '../../plan/store.svelte';
import { t } from '../../wording';
import { chartOf, moveByKey, walk } from './chart';

/** This near to an edge of what scrolls, a drag scrolls on, so far each time the pointer moves. */
const NEAR = 40;
const STEP = 16;

/** A role on its way to another place. `to`: whom it would report to; `undefined` where it can't. */
type Drag = { role: Role; to: Role | null | undefined; x: number; y: number };

/** The chart: which role is chosen in it, and how roles are moved. */
export class OrganisationChart {
  readonly #plan: PlanStore;
  #chosen = $state<RoleId | null>(null);
  /** Whether what is said of that role is open beside the chart. */
  open = $state(false);
  dragged = $state.raw<Drag | null>(null);
  /** What has just happened, for those who can't see it. */
  news = $state('');

  constructor(plan: PlanStore) {
    this.#plan = plan;
  }

  readonly chart = $derived.by(() => chartOf(this.#plan.columns));

  /** The role that the keys are about. */
  readonly chosen: Role | undefined = $derived.by(() => {
    const { drawn, apart } = this.chart;
    return this.#plan.get('role', this.#chosen) ?? (drawn[0] ?? apart[0])?.role;
  });

  choose(role: RoleId) {
    this.#chosen = role;
  }

  /** Follows a key. Gives whether it was one of the chart's. */
  press({ key, altKey }: KeyboardEvent): boolean {
    const { chosen, chart } = this;
    if (!chosen) return false;
    if (key === 'Enter') {
      void this.enter(chosen.id);
      return true;
    }
    if (altKey) {
      const edit = moveByKey(chart, chosen.id, key);
      if (edit) void this.#moveOn(chosen, edit);
      return edit !== null;
    }
    const to = walk(chart, chosen.id, key);
    if (to) void this.show(to);
    return to !== null;
  }

  /** Puts the focus on a role. */
  async show(role: RoleId) {
    this.#chosen = role;
    await tick();
    document.getElementById(boxId(role))?.focus();
  }

  /** Shows what is said of a role, and puts the focus there. */
  async enter(role: RoleId) {
    this.#chosen = role;
    this.open = true;
    await tick();
    document.getElementById(boxId(role))?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
    const panel = document.getElementById(PANEL);
    if (panel) focusIn(panel);
  }

  /** Goes back from there to the box. */
  async leave() {
    this.open = false;
    if (this.chosen) await this.show(this.chosen.id);
  }

  /** Says whom a role reports to. */
  async report(role: Role, to: RoleId | null) {
    await this.#move(role, { edit: 'setReportsTo', role: role.id, to });
  }

  async #move(role: Role, edit: Edit) {
    if (!(await this.#plan.edit(edit))) return;
    const to = this.#plan.get('role', this.#plan.get('role', role.id)?.reportsTo ?? null);
    this.news = to
      ? t('chart-reports-now', { role: role.title, to: to.title })
      : t('chart-out-now', { role: role.title });
  }

  /** Moves a role that has the focus, and keeps it there. */
  async #moveOn(role: Role, edit: Edit) {
    await this.#move(role, edit);
    await this.show(role.id);
  }

  /** Drags a role from a press on, within what scrolls. */
  drag(press: PointerEvent, role: Role, scroller: Element) {
    drag(press, {
      move: ({ x, y }) => {
        scrollOn(scroller, x, y);
        this.dragged = { role, to: this.#under(role, x, y), x, y };
      },
      drop: () => {
        const to = this.dragged?.to;
        if (to === undefined) return;
        void this.#moveOn(role, { edit: 'setReportsTo', role: role.id, to: to?.id ?? null });
      },
      end: () => (this.dragged = null),
    });
  }

  /** Whom a role would report to if it were dropped there. */
  #under(role: Role, x: number, y: number): Role | null | undefined {
    const place = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-role], [data-nobody]');
    if (!place) return undefined;
    const to = this.#plan.get('role', place.dataset.role ?? null) ?? null;
    return to?.id === role.id || (to?.id ?? null) === role.reportsTo ? undefined : to;
  }
}

/** The id of the part of the page in which everything is said of a role. */
export const PANEL = 'chart-role';

export function boxId(role: RoleId): string {
  return `box-${role}`;
}

function scrollOn(scroller: Element, x: number, y: number) {
  const { left, right, top, bottom } = scroller.getBoundingClientRect();
  const step = (at: number, from: number, to: number) =>
    Number(at > to - NEAR) * STEP - Number(at < from + NEAR) * STEP;
  scroller.scrollBy(step(x, left, right), step(y, top, bottom));
}

export const [getChart, setChart] = createContext<OrganisationChart>();
