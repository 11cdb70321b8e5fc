import { createContext } from 'svelte';

import { leaveText } from '../../actions/actions.svelte';
import type { Activity, Edit, Finding, Fix, Letter, Letters, Message, Role, Thing, UnitId } from '../../generated';
import { cellChanged, questionsChanged } from '../../grid/announcements';
import { currentAt, type Current } from '../../grid/current';
import { columnsOf, linesOf, type Column, type Line, type Matrix as Seen } from '../../grid/lines';
import { narrowed } from '../../grid/narrowing';
import { following, nextRow } from '../../grid/navigation';
import { nextStop, stopsOf } from '../../grid/stops';
import { typed } from '../../grid/typing';
import type { DraftedPlan } from '../../plan/drafted.svelte';
import { editOf } from '../../plan/fixes';
import { meaningsOf } from '../../plan/scheme';
import type { PlanStore } from '../../plan/store.svelte';
import type { Session } from '../../session.svelte';
import { Adding } from './adding';
import { Arranging } from './arranging';
import { Chosen } from './chosen';
import { Cursor } from './cursor.svelte';
import { Effective } from './effective';
import { Finder } from './finder.svelte';
import { Layout, type View } from './layout.svelte';
import { Lens, type Columns } from './lens.svelte';
import { Naming } from './naming.svelte';
import { Pages } from './pages.svelte';

/** The matrix of a plan as someone works on it: where they are, and what they can do there. */
export class Matrix {
  readonly plan: PlanStore;
  /** The option whose matrix it is; `null` where it is that of the plan as it is. */
  readonly drafted: DraftedPlan | null;
  readonly naming: Naming;
  readonly cursor: Cursor;
  readonly chosen: Chosen;
  readonly adding: Adding;
  readonly arranging: Arranging;
  readonly lens: Lens;
  readonly effective: Effective;
  readonly finder: Finder;
  readonly layout = new Layout();
  readonly pages: Pages;
  readonly editable: boolean;
  /** What has just happened, for those who can't see it. */
  said = $state.raw<readonly Message[]>([]);
  /** Where the focus is called to, until it is there. */
  calls = $state<'grid' | 'inspector' | 'appoint' | 'leaving' | 'find' | 'unit' | null>(null);
  /** How often something was to be shown without the focus going there. */
  shown = $state(0);
  /** A letter takes the cursor to the next cell, as on a typewriter. */
  movesOn = $state(false);
  /** The menu of what the cursor stands on is open. */
  menu = $state(false);
  /** All ways to settle what is asked here are on show. */
  ways = $state(false);
  /** What the letters mean is on show. */
  legend = $state(false);

  constructor(plan: PlanStore, session: Session, lens = new Lens(plan), drafted: DraftedPlan | null = null) {
    this.plan = plan;
    this.drafted = drafted;
    this.editable = plan.readOnly === null;
    this.naming = new Naming(plan, lens);
    this.cursor = new Cursor(this);
    this.chosen = new Chosen(this, session);
    this.adding = new Adding(this);
    this.arranging = new Arranging(this, session);
    this.lens = lens;
    this.effective = new Effective(plan, lens, drafted?.asItIs);
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

  /** The role that is to be looked at: that of the column, in a cell where that is asked for. */
  readonly role: Role | null = $derived.by(() => {
    if (this.current.kind === 'role') return this.current.role;
    const asked = this.layout.view === 'grid' && this.layout.side === 'role';
    return asked && this.current.kind === 'cell' ? this.current.role : null;
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
    const { current, plan, effective } = this;
    if (current.kind !== 'cell' || !this.editable) return;
    const { activity, role } = current;
    let before = '';
    const done = await this.#answering(activity.id, () => {
      before = effective.letters(activity, role);
      return effective.involving(activity, role, next(before));
    });
    if (!done) return;
    const after = effective.letters(activity, role);
    this.said = [cellChanged(activity.title, role.title, before, after, plan.scheme), ...done];
  }

  /** The open questions about what the cursor stands on, while that is on show. */
  readonly questions: readonly Finding[] = $derived.by(() => {
    const { questions } = this.plan;
    if (this.layout.view !== 'grid' && this.layout.view !== 'list') return [];
    if (this.role) return questions.of({ role: this.role.id });
    return this.activity ? questions.of({ activity: this.activity.id }) : [];
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

  /** Makes the activity of the cursor, in the unit on show, what it is everywhere. */
  async lift(): Promise<void> {
    const { activity, effective } = this;
    if (!activity) return;
    if (await this.plan.edit(() => effective.lifting(activity))) {
      this.said = [{ id: 'unit-lifted', args: { activity: activity.title } }];
    }
  }

  /** Shows the matrix of a unit, or the one that holds everywhere, at the same place in it. */
  showUnit(unit: UnitId | null) {
    this.lens.unit = unit;
    this.#tellUnit();
  }

  turnUnit(by: 1 | -1) {
    this.lens.turnUnit(by);
    this.#tellUnit();
  }

  #tellUnit() {
    const unit = this.plan.get('unit', this.lens.unit);
    this.said = [unit ? { id: 'unit-shown', args: { unit: unit.name } } : { id: 'unit-shown-everywhere' }];
  }

  /** Asks whose matrix is to be shown. */
  chooseUnit() {
    this.layout.goHome();
    this.calls = 'unit';
  }

  /** Turns to who holds a role: that of the column, or another that has a part in the row. */
  appoint(role?: string) {
    if (role !== undefined) {
      this.lens.reveal(role);
      this.cursor.goToColumn(role);
    }
    this.layout.side = 'role';
    this.calls = 'appoint';
  }

  rename() {
    this.naming.renaming = this.thing;
    if (this.activity) this.cursor.goToNames('activities');
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
    this.layout.goHome();
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
    this.layout.show(view);
    this.calls = 'grid';
  }

  /** Goes back to the matrix with no other roles than these. */
  showOnly(columns: Columns) {
    this.lens.columns = columns;
    this.goHome();
  }

  /** Goes back to the matrix, as it was shown last. */
  goHome() {
    this.layout.goHome();
    this.calls = 'grid';
  }

  /** Shows the bar to find something or to see less. */
  find() {
    this.layout.goHome();
    this.lens.open = true;
    this.calls = 'find';
  }
}

/** The matrix that the components around this one show. */
export const [getMatrix, setMatrix] = createContext<Matrix>();
