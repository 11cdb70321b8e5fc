import { createContext } from 'svelte';

import { leaveText } from '../../actions/actions.svelte';
import type { Activity, Edit, Finding, Fix, Letter, Letters, Message, Thing } from '../../generated';
import { cellChanged, questionsChanged } from '../../grid/announcements';
import { activityMoved, roleMoved, sectionMoved, type Step } from '../../grid/arranging';
import { currentAt, type Current } from '../../grid/current';
import { columnsOf, linesOf, type Column, type Line, type Matrix as Seen } from '../../grid/lines';
import { narrowed } from '../../grid/narrowing';
import { following, nextRow } from '../../grid/navigation';
import { nextStop, stopsOf } from '../../grid/stops';
import { typed } from '../../grid/typing';
import { editOf } from '../../plan/fixes';
import { newId } from '../../plan/id';
import { meaningsOf } from '../../plan/scheme';
import type { PlanStore } from '../../plan/store.svelte';
import type { Session } from '../../session.svelte';
import { t } from '../../wording';
import { Chosen } from './chosen';
import { Cursor } from './cursor.svelte';
import { Finder } from './finder.svelte';
import { Layout, type View } from './layout.svelte';
import { Lens } from './lens.svelte';
import { Naming } from './naming.svelte';
import { Pages } from './pages.svelte';

/** The matrix of a plan as someone works on it: where they are, and what they can do there. */
export class Matrix {
  readonly plan: PlanStore;
  readonly #session: Session;
  readonly naming: Naming;
  readonly cursor: Cursor;
  readonly chosen: Chosen;
  readonly lens: Lens;
  readonly finder: Finder;
  readonly layout = new Layout();
  readonly pages: Pages;
  readonly editable: boolean;
  /** What has just happened, for those who can't see it. */
  said = $state.raw<readonly Message[]>([]);
  /** Where the focus is called to, until it is there. */
  calls = $state<'grid' | 'inspector' | 'find' | null>(null);
  /** How often something was to be shown without the focus going there. */
  shown = $state(0);
  /** A letter takes the cursor to the next cell, as on a typewriter. */
  movesOn = $state(false);
  /** The menu of what the cursor stands on is open. */
  menu = $state(false);
  /** What the letters mean is on show. */
  legend = $state(false);

  constructor(plan: PlanStore, session: Session, lens = new Lens(plan)) {
    this.plan = plan;
    this.#session = session;
    this.editable = plan.readOnly === null;
    this.naming = new Naming(plan);
    this.cursor = new Cursor(this);
    this.chosen = new Chosen(this, session);
    this.lens = lens;
    this.finder = new Finder(this);
    this.pages = new Pages(this);
  }

  readonly #seen: Seen = $derived.by(() => narrowed(this.plan, this.lens.narrowing));
  readonly lines: readonly Line[] = $derived.by(() => linesOf(this.#seen, this.naming.draft, this.editable));
  readonly columns: readonly Column[] = $derived.by(() => columnsOf(this.#seen, this.naming.draft, this.editable, this.lens.pinned));

  readonly current: Current = $derived.by(() =>
    currentAt(this.cursor.position, this.lines, this.columns),
  );

  /** The activity of the row that the cursor is in. */
  readonly activity: Activity | null = $derived('activity' in this.current ? this.current.activity : null);

  /** The section that the cursor is in. */
  readonly section: string | null = $derived.by(() => {
    if (this.activity) return this.activity.section;
    return this.current.kind === 'section' ? this.current.section.id : null;
  });

  /** What can be renamed, moved or removed there. */
  readonly thing: Thing | null = $derived.by(() => {
    if (this.activity) return { activity: this.activity.id };
    if (this.current.kind === 'section') return { section: this.current.section.id };
    return this.current.kind === 'role' ? { role: this.current.role.id } : null;
  });

  /** Puts a letter into the cell of the cursor, or into all that are chosen. */
  type(letter: Letter) {
    this.#write(letter, (letters) => typed(letters, letter, meaningsOf(this.plan.scheme)));
  }

  clear() {
    this.#write('', () => '');
  }

  #write(letters: Letters, next: (letters: Letters) => Letters) {
    if (this.cursor.ranging) {
      void this.chosen.fill(letters);
      return;
    }
    void this.set(next);
    if (this.movesOn) this.#goOn(following);
  }

  /** Goes to the first cell of the next activity. */
  nextRow() {
    this.#goOn(nextRow);
  }

  #goOn(way: typeof following) {
    const to = way(this.cursor.position, this.cursor.shape);
    if (to) this.cursor.go(to);
  }

  /** Gives a cell other letters, worked out from those that it has by then. */
  async set(next: (letters: Letters) => Letters): Promise<void> {
    const { current, plan } = this;
    if (current.kind !== 'cell' || !this.editable) return;
    const [activity, role] = [current.activity.id, current.role.id];
    let before = '';
    const done = await this.#answering(activity, () => {
      before = plan.letters(activity, role);
      return { edit: 'setInvolvement', activity, role, letters: next(before) };
    });
    if (!done) return;
    const after = plan.letters(activity, role);
    this.said = [cellChanged(current.activity.title, current.role.title, before, after, plan.scheme), ...done];
  }

  /** The open questions about what the cursor stands on. */
  readonly questions: readonly Finding[] = $derived.by(() => {
    const { questions } = this.plan;
    if (this.activity) return questions.of({ activity: this.activity.id });
    return this.current.kind === 'role' ? questions.of({ role: this.current.role.id }) : [];
  });

  /** The ways to settle them, question by question. */
  readonly fixes: readonly Fix[] = $derived(this.questions.flatMap(({ fixes }) => fixes));

  async settle(fix: Fix): Promise<void> {
    const done = this.activity
      ? await this.#answering(this.activity.id, () => editOf(fix))
      : (await this.plan.edit(editOf(fix))) && [];
    if (done) this.said = [fix.label, ...done];
  }

  /** Makes an edit, and tells which questions about an activity came or went by it. */
  async #answering(activity: string, edit: () => Edit): Promise<Message[] | null> {
    const { questions } = this.plan;
    let before = questions.of({ activity });
    const done = await this.plan.edit(() => {
      before = questions.of({ activity });
      return edit();
    });
    return done ? questionsChanged(before, questions.of({ activity })) : null;
  }

  /** Begins to name something new where the cursor is. */
  addHere() {
    const { current } = this;
    if (current.kind === 'role' || (current.kind === 'end' && current.of === 'role')) this.addRole();
    else if (current.kind === 'end') this.addSection();
    else this.addActivity();
  }

  /** Begins to name a new activity below the cursor. */
  addActivity() {
    if (this.current.kind === 'section') {
      this.#draftActivity(this.current.section.id, []);
      return;
    }
    const last = this.activity ?? this.plan.activities.at(-1);
    const section = this.activity?.section ?? this.plan.sections.at(-1)?.id ?? newId();
    this.#draftActivity(section, last?.section === section ? [last.id] : []);
  }

  /** What is new has its place in the order of the plan. */
  #draftActivity(section: string, after: readonly string[]) {
    this.lens.collapse(section, false);
    this.lens.sorted = false;
    this.naming.draft = { kind: 'activity', section, after };
  }

  /** Begins to name a new section behind the one that the cursor is in. */
  addSection() {
    const { current } = this;
    const here = current.kind === 'section' ? current.section.id : this.activity?.section;
    const after = here ?? this.plan.sections.at(-1)?.id;
    this.naming.draft = { kind: 'section', after: after === undefined ? [] : [after] };
  }

  /** Begins to name a new role beside the one that the cursor is on. */
  addRole() {
    const role = 'role' in this.current ? this.current.role : this.plan.columns.at(-1);
    this.naming.draft = { kind: 'role', department: role?.department ?? null, after: role ? [role.id] : [] };
  }

  rename() {
    this.naming.renaming = this.thing;
    if (this.activity) this.cursor.goToNames('activities');
  }

  /** Goes on to what is named next: activities in a new section, the first roles, then letters. */
  nameNext() {
    const { draft } = this.naming;
    const [added] = this.naming.added;
    this.naming.leave();
    if (draft === null || added === undefined) return;
    if (draft.kind === 'section') this.#draftActivity(added, []);
    else if (draft.kind === 'activity' && this.plan.columns.length === 0) this.addRole();
    else this.#goToFirstCell(draft.kind, added);
  }

  #goToFirstCell(of: 'activity' | 'role', added: string) {
    const first = this.lines.findIndex(({ kind }) => kind === 'activity');
    this.cursor.go({ row: first + 1, column: 1 });
    if (of === 'role') this.cursor.goToColumn(added);
    else this.cursor.goToLine(added);
  }

  /** Adds what is being named and goes there. */
  async add(name: string): Promise<boolean> {
    const of = this.naming.draft?.kind;
    const added = this.naming.add(name);
    if (!added) return true;
    if (of === 'role') {
      this.cursor.goToNames('roles');
      this.cursor.goToColumn(added.id);
    } else {
      this.cursor.goToNames('activities');
      this.cursor.goToLine(added.id);
    }
    const done = await added.done;
    if (done) this.said = [{ id: 'matrix-added', args: { name } }];
    return done;
  }

  /** Takes away what the cursor stands on, and offers to bring it back. */
  async remove(): Promise<void> {
    const { thing, current } = this;
    if (!thing) return;
    const removed = this.#removed(current);
    if (!(await this.plan.edit({ edit: 'remove', what: thing }))) return;
    this.#session.offerUndo(removed);
  }

  #removed(current: Current): string {
    switch (current.kind) {
      case 'role':
        return t('matrix-removed-role', { name: current.role.title });
      case 'section': {
        const count = this.plan.activitiesIn(current.section.id).length;
        return t('matrix-removed-section', { name: current.section.title, count });
      }
      default:
        return t('matrix-removed-activity', { name: this.activity?.title ?? '' });
    }
  }

  /** Moves the row by one, worked out when its turn comes. */
  moveRow(by: Step) {
    const { plan, thing } = this;
    void plan.edit(() => {
      const [id] = Object.values(thing ?? {}) as string[];
      const activity = plan.get('activity', id ?? null);
      const section = plan.get('section', id ?? null);
      if (activity) return activityMoved(plan, activity, by);
      return section ? sectionMoved(plan, section, by) : null;
    });
  }

  /** Moves the role of the column by one. */
  moveRole(by: Step) {
    const { plan, current } = this;
    if (!('role' in current)) return;
    void plan.edit(() => {
      const role = plan.get('role', current.role.id);
      return role ? roleMoved(plan, role, by) : null;
    });
  }

  /** Goes to the next row or role with an open question, those first that must be settled. */
  nextOpen(step: 1 | -1) {
    const { errors, all } = this.plan.questions;
    const [lines, columns] = [linesOf(this.plan, null, false), columnsOf(this.plan, null, false)];
    const row = lines.findIndex(({ key }) => key === this.lines[this.cursor.row - 1]?.key) + 1;
    const column = columns.findIndex(({ key }) => key === this.columns[this.cursor.column - 1]?.key) + 1;
    const stops = stopsOf(errors.length > 0 ? errors : all, lines, columns, Math.max(1, column));
    const stop = nextStop(stops, { row, column }, step);
    const [line, beside] = [lines[(stop?.row ?? 0) - 1]?.key, columns[(stop?.column ?? 0) - 1]?.key];
    if (line !== undefined) this.visit('activity', line, beside);
    else if (beside !== undefined) this.visit('role', beside);
  }

  /** Goes to a row or a cell by the ids in its key, and takes the focus along. */
  visit(kind: string, id: string, role?: string) {
    leaveText();
    this.#goTo(kind, id, role);
    this.calls = 'grid';
  }

  /** Goes to a row or a column and shows it; the focus stays where it is. */
  show(kind: string, id: string) {
    this.#goTo(kind, id);
    this.shown += 1;
  }

  #goTo(kind: string, id: string, role?: string) {
    this.lens.reveal(id);
    if (role !== undefined) this.lens.reveal(role);
    if (kind === 'role') this.cursor.goToNames('roles');
    else this.cursor.goToLine(id);
    const column = kind === 'role' ? id : role;
    if (column !== undefined) this.cursor.goToColumn(column);
  }

  /** Shows the matrix as a grid or as a list, at the same place in it. */
  showAs(view: View) {
    this.naming.leave();
    this.cursor.collapse();
    this.layout.view = view;
    this.calls = 'grid';
  }

  /** Shows the bar to find something or to see less. */
  find() {
    this.lens.open = true;
    this.calls = 'find';
  }
}

/** The matrix that the components around this one show. */
export const [getMatrix, setMatrix] = createContext<Matrix>();
