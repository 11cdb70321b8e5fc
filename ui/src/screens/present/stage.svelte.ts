import type { Activity, Letters, Role, Section } from '../../generated';
import { pageOf } from '../../grid/pages';
import type { PlanStore } from '../../plan/store.svelte';
import type { Cursor } from '../../platform';
import { answerTo } from './answer';
import { pagesFor, type Fit } from './fitting';

/** What the room looks at: one section, one row of it in question. */
export class Stage {
  readonly plan: PlanStore;
  readonly #fit: () => Fit;
  #at = $state.raw<Cursor>({ section: null, activity: null });
  /** Where whoever leads through the plan is. */
  #led = $state.raw<Cursor>({ section: null, activity: null });
  /** Whether the stage goes along, or stays put. */
  following = $state(true);
  #column = $state(0);

  constructor(plan: PlanStore, fit: () => Fit) {
    this.plan = plan;
    this.#fit = fit;
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
    const { start, end } = pageOf(activities.length, this.#fit().rows, at);
    return activities.slice(start, end);
  });

  /** Which row of the section is in question, and how many of them are open. */
  readonly progress = $derived.by(() => ({
    row: this.activities.findIndex(({ id }) => id === this.activity?.id) + 1,
    total: this.activities.length,
    open: this.activities.filter((activity) => this.isOpen(activity)).length,
  }));

  /** The columns on show. */
  readonly columnPage = $derived.by(() =>
    pageOf(this.#columns, this.#fit().columns, this.#column),
  );
  readonly columns = $derived.by(() =>
    this.plan.columns.slice(this.columnPage.start, this.columnPage.end),
  );
  /** Who else is involved in the row in question, where only a part of the columns is on show. */
  readonly elsewhere: readonly { role: Role; letters: Letters }[] = $derived.by(() =>
    this.plan.columns
      .filter((role) => !this.columns.includes(role))
      .map((role) => ({ role, letters: this.plan.letters(this.activity?.id ?? '', role.id) }))
      .filter(({ letters }) => letters !== ''),
  );

  get #columns() {
    return this.plan.columns.length;
  }

  /** The sections that have rows. */
  readonly #sections: readonly Section[] = $derived.by(() =>
    this.plan.sections.filter(({ id }) => this.plan.activitiesIn(id).length > 0),
  );

  /** Each section with how much there is of it: rows, pages of rows, and pages of columns. */
  readonly extent = $derived.by(() =>
    this.#sections.map((section) => {
      const rows = this.plan.activitiesIn(section.id).length;
      const { rows: rowsThatFit, columns } = this.#fit();
      return {
        section,
        rows,
        down: pagesFor(rows, rowsThatFit),
        across: pagesFor(this.#columns, columns),
      };
    }),
  );

  /** Whoever leads through the plan is here now. */
  follow(cursor: Cursor) {
    if (cursor.section === null) return;
    this.#led = cursor;
    if (this.following) this.#at = cursor;
  }

  /** Stays put, or goes along again. */
  toggleFollowing() {
    this.following = !this.following;
    this.follow(this.#led);
  }

  /**
   * The row that someone means: by its number in the section, or by words of its title, the next
   * one first.
   */
  meant(words: string): Activity | undefined {
    const wanted = words.trim().toLowerCase();
    if (wanted === '') return undefined;
    if (/^\d+$/.test(wanted)) return this.activities[Number(wanted) - 1];
    return this.#ahead.find(({ title }) => title.toLowerCase().includes(wanted));
  }

  show(activity: Activity) {
    this.#at = { section: activity.section, activity: activity.id };
  }

  /** The row before or after; from the end of a section into the next. */
  moveRow(by: 1 | -1) {
    const { activities } = this.plan;
    this.#move(activities[activities.findIndex(({ id }) => id === this.activity?.id) + by]);
  }

  /** The section before or after that has rows. */
  moveSection(by: 1 | -1) {
    const sections = this.#sections;
    const section = sections[sections.findIndex(({ id }) => id === this.section?.id) + by];
    if (section) this.#move(this.plan.activitiesIn(section.id)[0]);
  }

  /** The next row that nobody answers for; after the last comes the first. */
  nextOpen() {
    this.#move(this.#ahead.find((activity) => this.isOpen(activity)));
  }

  /** All rows, the one after that in question first. */
  get #ahead(): readonly Activity[] {
    const { activities } = this.plan;
    const at = activities.findIndex(({ id }) => id === this.activity?.id) + 1;
    return [...activities.slice(at), ...activities.slice(0, at)];
  }

  movePage(by: 1 | -1) {
    const { start, end } = this.columnPage;
    const next = by === 1 ? end : start - 1;
    if (next >= 0 && next < this.#columns) this.#column = next;
  }

  isOpen(activity: Activity): boolean {
    return !answerTo(this.plan, activity).settled;
  }

  #move(activity: Activity | undefined) {
    if (activity) this.show(activity);
  }
}
