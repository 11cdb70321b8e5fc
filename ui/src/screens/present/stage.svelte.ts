import type { Activity, Section } from '../../generated';
import { pageOf } from '../../grid/pages';
import type { PlanStore } from '../../plan/store.svelte';
import type { Cursor } from '../../platform';
import { answerTo } from './answer';

/** How many rows are on show at once, the one in question included. */
const ROWS = 6;

/** What the room looks at: one section, one row of it in question. */
export class Stage {
  readonly plan: PlanStore;
  #at = $state.raw<Cursor>({ section: null, activity: null });
  /** How many columns fit beside each other. */
  columnsThatFit = $state(1);
  #column = $state(0);

  constructor(plan: PlanStore) {
    this.plan = plan;
  }

  /** The row in question. When it goes, the first of its section takes its place. */
  readonly activity: Activity | undefined = $derived.by(() => {
    const { plan } = this;
    const { section, activity } = this.#at;
    const inSection = section === null ? undefined : plan.activitiesIn(section)[0];
    return plan.get('activity', activity) ?? inSection ?? plan.activities[0];
  });

  readonly section: Section | undefined = $derived.by(() =>
    this.plan.get('section', this.activity?.section ?? null),
  );

  /** All rows of the section. */
  readonly activities: readonly Activity[] = $derived.by(() =>
    this.section ? this.plan.activitiesIn(this.section.id) : [],
  );

  /** Those on show. */
  readonly rows: readonly Activity[] = $derived.by(() => {
    const { activities } = this;
    const at = activities.findIndex(({ id }) => id === this.activity?.id);
    const { start, end } = pageOf(activities.length, ROWS, at);
    return activities.slice(start, end);
  });

  /** The columns on show. */
  readonly columnPage = $derived(pageOf(this.#columns, this.columnsThatFit, this.#column));
  readonly columns = $derived.by(() =>
    this.plan.columns.slice(this.columnPage.start, this.columnPage.end),
  );
  get #columns() {
    return this.plan.columns.length;
  }

  /** Follows whoever leads through the plan. */
  follow(cursor: Cursor) {
    if (cursor.section !== null) this.#at = cursor;
  }

  /** The row before or after; from the end of a section into the next. */
  moveRow(by: 1 | -1) {
    const { activities } = this.plan;
    this.#show(activities[activities.findIndex(({ id }) => id === this.activity?.id) + by]);
  }

  /** The section before or after that has rows. */
  moveSection(by: 1 | -1) {
    const sections = this.plan.sections.filter(({ id }) => this.plan.activitiesIn(id).length > 0);
    const section = sections[sections.findIndex(({ id }) => id === this.section?.id) + by];
    if (section) this.#show(this.plan.activitiesIn(section.id)[0]);
  }

  /** The next row that nobody answers for; after the last comes the first. */
  nextOpen() {
    const { activities } = this.plan;
    const at = activities.findIndex(({ id }) => id === this.activity?.id) + 1;
    const ahead = [...activities.slice(at), ...activities.slice(0, at)];
    this.#show(ahead.find((activity) => this.isOpen(activity)));
  }

  movePage(by: 1 | -1) {
    const { start, end } = this.columnPage;
    const next = by === 1 ? end : start - 1;
    if (next >= 0 && next < this.#columns) this.#column = next;
  }

  isOpen(activity: Activity): boolean {
    return !answerTo(this.plan, activity).settled;
  }

  #show(activity: Activity | undefined) {
    if (activity) this.#at = { section: activity.section, activity: activity.id };
  }
}
