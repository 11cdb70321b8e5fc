import { createContext } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';

import type {
  About, Activity, ActivityId, Adaptation, Appointment, Change, Comparison, Configuration, Council, Counsel, Edit, Fit,
  Leader, Letter, Letters, Locus, Message, Ownership, Role, RoleId, Scheme, SectionId, Thresholds, Unit, UnitId,
} from '../generated';
import type { Changed, Opened, Preview } from '../platform';
import { Adviser } from './adviser.svelte';
import { OpenQuestions } from './findings.svelte';
import { Followed } from './followed.svelte';
import { inUnit, matrixOf, NOBODY, ownWaysOf, notesOf, withLetters, withOwn, type MatrixRow, type NotesRow } from './matrix';
import { byOrder, groupBy, idOf, joined, unwrap, type ManyKind, type RowOf, type Unwrapped } from './rows';
import { answersIn, worksIn } from './scheme';
import { Tallies } from './tallies';

/** An edit, or what works one out. */
export type Asked = Edit | (() => Edit | null | Promise<Edit | null>);

/** The way to the document: what can be asked for from inside a plan. */
export interface Door {
  /**
   * Asks for an edit, or for one that is worked out when its turn comes: `null` where there is
   * nothing to do by then. `false` when it was refused, which has been said already.
   */
  edit(edit: Asked): Promise<boolean>;
  /** What an edit would do; `null` when it would be refused. */
  preview(edit: Edit): Promise<Preview | null>;
  /** The advice on the plan as it is now. */
  advise(): Promise<Counsel | null>;
  /** The plan as it is now, beside what each draft of the ownership decision would make of it. */
  compare(): Promise<Comparison | null>;
}

type TableKind = Exclude<ManyKind, 'involvement' | 'unitInvolvement' | 'cellNote'>;

/**
 * The plan as a window holds it: it is filled once, follows the changes that the document makes,
 * and answers questions. Whatever reads from it is kept up to date, row by row.
 */
export class PlanStore {
  readonly name: string;
  readonly folder: string;
  readonly readOnly: Message | null;
  readonly #door: Door;

  seq: number;
  /** What undo would take back, and redo bring again. */
  undo: Message | null;
  redo: Message | null;

  about: About;
  thresholds: Thresholds;
  ownership: Ownership;
  scheme: Scheme;
  /** The answers behind the advice, and weights of the plan's own. */
  fit: Fit;
  council: Council;
  readonly #tables: { [K in TableKind]: SvelteMap<string, RowOf<K>> };
  /** The letters of each activity by role. A row is replaced as a whole. */
  readonly #matrix: Followed<ActivityId, MatrixRow>;
  /** What units say differently of an activity, by both. A row is replaced as a whole. */
  readonly #ownWays: Followed<string, MatrixRow>;
  /** Rows of it that are on show before the plan follows. */
  readonly #ahead = new SvelteMap<ActivityId, MatrixRow>();
  /** What every role carries. */
  readonly tallies: Tallies;
  /** The notes on cells. */
  readonly #notes: Followed<ActivityId, NotesRow>;
  readonly questions: OpenQuestions;
  readonly adviser: Adviser;
  /** Who hears of every change that was followed. */
  #hearers: readonly ((changed: Changed) => void)[] = [];

  constructor(opened: Opened, door: Door) {
    const { plan } = opened;
    this.#door = door;
    this.name = opened.name;
    this.folder = opened.folder;
    this.readOnly = opened.readOnly;
    this.seq = $state(opened.seq);
    this.undo = $state.raw(opened.undo);
    this.redo = $state.raw(opened.redo);
    this.about = $state.raw(plan.about);
    this.thresholds = $state.raw(plan.thresholds);
    this.ownership = $state.raw(plan.ownership);
    this.scheme = $state.raw(plan.scheme);
    this.fit = $state.raw(plan.fit);
    this.council = $state.raw(plan.council);
    this.#tables = {
      unit: table(plan.units),
      department: table(plan.departments),
      role: table(plan.roles),
      leader: table(plan.leaders),
      appointment: table(plan.appointments),
      decisionArea: table(plan.areas),
      section: table(plan.sections),
      activity: table(plan.activities),
      adaptation: named('adaptation', plan.adaptations),
      commitment: named('commitment', plan.commitments),
      considered: named('considered', plan.considered),
      councilMember: named('councilMember', plan.councilMembers),
      buyIn: named('buyIn', plan.buyIns),
      ownershipDraft: table(plan.drafts),
      value: table(plan.values),
      goal: table(plan.goals),
      objective: table(plan.objectives),
      initiative: table(plan.initiatives),
      obstacle: table(plan.obstacles),
    };
    this.#matrix = new Followed(matrixOf(plan.involvements));
    this.#ownWays = new Followed(ownWaysOf(plan.unitInvolvements));
    this.tallies = new Tallies(plan.involvements);
    this.#notes = new Followed(notesOf(plan.cellNotes));
    this.questions = new OpenQuestions(opened.findings);
    this.adviser = new Adviser(() => door.advise());
  }

  /**
   * Asks for an edit. When it is done, the plan has followed. An edit that depends on what the
   * plan says is given as a function, so that it sees what those before it did.
   */
  edit(edit: Edit | (() => Edit | null)): Promise<boolean> {
    return this.#door.edit(edit);
  }

  preview(edit: Edit): Promise<Preview | null> {
    return this.#door.preview(edit);
  }

  compare(): Promise<Comparison | null> {
    return this.#door.compare();
  }

  /**
   * Shows the letters of a change ahead of all that follows from them. Gives whether there are any;
   * a change of anything else is shown as a whole.
   */
  showAhead({ seq, change }: Changed): boolean {
    const rows = change.rows.flatMap(({ before, after }) => {
      const image = after ?? before;
      return image && 'involvement' in image ? [{ ...image.involvement, gone: after === null }] : [];
    });
    if (seq !== this.seq + 1 || rows.length < change.rows.length) return false;
    for (const { activity, role, letters, gone } of rows) {
      this.#ahead.set(activity, withLetters(this.shown(activity), role, gone ? '' : letters));
    }
    return true;
  }

  /** Takes over what an edit, an undo or a redo did. `false` when a step in between is missing. */
  follow(changed: Changed): boolean {
    if (changed.seq <= this.seq) return true;
    if (changed.seq !== this.seq + 1) return false;
    this.apply(changed.change);
    this.#ahead.clear();
    this.questions.update(changed.findings);
    this.seq = changed.seq;
    this.undo = changed.undo;
    this.redo = changed.redo;
    for (const hear of this.#hearers) hear(changed);
    return true;
  }

  /** Tells of every change that it follows from now on; gives what ends that. */
  listen(hear: (changed: Changed) => void): () => void {
    this.#hearers = [...this.#hearers, hear];
    return () => (this.#hearers = this.#hearers.filter((other) => other !== hear));
  }

  /** Puts every row of a change in its place, or takes it away. */
  apply(change: Change) {
    for (const { before, after } of change.rows) {
      const image = after ?? before;
      if (image === null) continue;
      const unwrapped = unwrap(image);
      const { kind, row } = unwrapped;
      switch (kind) {
        case 'about':
          this.about = row;
          break;
        case 'thresholds':
          this.thresholds = row;
          break;
        case 'ownership':
          this.ownership = row;
          break;
        case 'scheme':
          this.scheme = row;
          break;
        case 'fit':
          this.fit = row;
          break;
        case 'council':
          this.council = row;
          break;
        case 'involvement':
          this.#involve(row.activity, row.role, after === null ? '' : row.letters);
          break;
        case 'unitInvolvement': {
          const own = this.ownWay(row.unit, row.activity);
          this.#ownWays.set(joined(row.unit, row.activity), withOwn(own, row.role, after && row.letters));
          break;
        }
        case 'cellNote':
          this.#notes.set(row.activity, withLetters(this.notes(row.activity), row.role, after === null ? '' : row.note));
          break;
        default:
          put<unknown>(this.#tables[kind], idOf(unwrapped), after === null ? null : row);
      }
    }
  }

  #involve(activity: ActivityId, role: RoleId, letters: Letters) {
    const row = this.involved(activity);
    this.#matrix.set(activity, withLetters(row, role, letters));
    this.tallies.follow(role, row.get(role) ?? '', letters);
  }

  /** The row of a kind with this id, if the plan has it; see `joined` for rows that join others. */
  get<K extends TableKind>(kind: K, id: string | null): RowOf<K> | undefined {
    return id === null ? undefined : (this.#tables[kind] as SvelteMap<string, RowOf<K>>).get(id);
  }

  readonly units: readonly Unit[] = $derived.by(() => inOrder(this.#tables.unit));
  readonly departments = $derived.by(() => inOrder(this.#tables.department));
  readonly areas = $derived.by(() => inOrder(this.#tables.decisionArea));
  readonly sections = $derived.by(() => inOrder(this.#tables.section));
  readonly values = $derived.by(() => inOrder(this.#tables.value));
  readonly goals = $derived.by(() => inOrder(this.#tables.goal));
  readonly objectives = $derived.by(() => inOrder(this.#tables.objective));
  readonly initiatives = $derived.by(() => inOrder(this.#tables.initiative));
  readonly obstacles = $derived.by(() => inOrder(this.#tables.obstacle));
  readonly considered = $derived.by(() => [...this.#tables.considered.values()]);
  /** The drafts of the ownership decision, in order. */
  readonly drafts = $derived.by(() => inOrder(this.#tables.ownershipDraft));
  /** All leaders by name. */
  readonly leaders: readonly Leader[] = $derived.by(() =>
    [...this.#tables.leader.values()].sort((a, b) => a.name.localeCompare(b.name)),
  );

  readonly #rolesByDepartment = $derived.by(() =>
    groupBy(inOrder(this.#tables.role), (role) => role.department),
  );

  /** The roles of a department, in order; those of none for `null`. */
  rolesIn(department: string | null): readonly Role[] {
    return this.#rolesByDepartment.get(department) ?? [];
  }

  /** All roles in the order of the matrix's columns: those without a department first. */
  readonly columns: readonly Role[] = $derived.by(() =>
    [null, ...this.departments.map(({ id }) => id)].flatMap((id) => [...this.rolesIn(id)]),
  );

  readonly #activitiesBySection = $derived.by(() =>
    groupBy(inOrder(this.#tables.activity), (activity) => activity.section),
  );

  /** The activities of a section, in order. */
  activitiesIn(section: SectionId): readonly Activity[] {
    return this.#activitiesBySection.get(section) ?? [];
  }

  /** All activities, section by section. */
  readonly activities: readonly Activity[] = $derived.by(() =>
    this.sections.flatMap(({ id }) => [...this.activitiesIn(id)]),
  );

  readonly #appointmentsByRole = $derived.by(() =>
    groupBy(this.#tables.appointment.values(), (appointment) => appointment.role),
  );

  /** Everyone appointed to a role, in any capacity and at any time. */
  appointmentsTo(role: RoleId): readonly Appointment[] {
    return this.#appointmentsByRole.get(role) ?? [];
  }

  /**
   * The letters of a role on an activity, strongest first, everywhere or in one unit; empty where
   * it isn't involved.
   */
  letters(activity: ActivityId, role: RoleId, unit: UnitId | null = null): Letters {
    const own = unit === null ? undefined : this.ownWay(unit, activity).get(role);
    return own ?? this.#matrix.get(activity)?.get(role) ?? '';
  }

  /** The letters that a unit gives others than the centre on an activity; none where one isn't involved there. */
  ownWay(unit: UnitId, activity: ActivityId): MatrixRow {
    return this.#ownWays.get(joined(unit, activity)) ?? NOBODY;
  }

  /** The note on a role's cell in an activity; empty where there is none. */
  note(activity: ActivityId, role: RoleId): string {
    return this.notes(activity).get(role) ?? '';
  }

  /** The notes on all cells of an activity, by role. */
  notes(activity: ActivityId): NotesRow {
    return this.#notes.get(activity) ?? NOBODY;
  }

  /** How a unit does an activity in its own way, if it does. */
  adaptation(unit: UnitId, activity: ActivityId): Adaptation | undefined {
    return this.get('adaptation', joined(unit, activity));
  }

  /** Everyone involved in an activity, with their letters. */
  involved(activity: ActivityId): MatrixRow {
    return this.#matrix.get(activity) ?? NOBODY;
  }

  /** The same, also ahead of the rest of the plan, everywhere or in one unit. */
  shown(activity: ActivityId, unit: UnitId | null = null): MatrixRow {
    const everywhere = this.#ahead.get(activity) ?? this.involved(activity);
    return unit === null ? everywhere : inUnit(everywhere, this.ownWay(unit, activity));
  }

  /** All that units do in their own way. */
  readonly adaptations: readonly Adaptation[] = $derived.by(() => [...this.#tables.adaptation.values()]);

  readonly #adaptationsByActivity = $derived.by(() => {
    const byUnit = groupBy(this.adaptations, ({ unit }) => unit);
    const inOrder = this.units.flatMap(({ id }) => byUnit.get(id) ?? []);
    return groupBy(inOrder, ({ activity }) => activity);
  });

  /** How units do an activity in their own way, in the order of the units. */
  adaptationsOf(activity: ActivityId): readonly Adaptation[] {
    return this.#adaptationsByActivity.get(activity) ?? [];
  }

  /** Every activity that someone is involved in, with everyone who is. */
  matrix(): ReadonlyMap<ActivityId, MatrixRow> {
    return this.#matrix.all;
  }

  /** The letter of whoever answers for an activity. */
  readonly answering: Letter = $derived.by(() => answersIn(this.scheme) ?? 'A');
  /** The letters of those who carry it with them. */
  readonly working: readonly Letter[] = $derived.by(() => worksIn(this.scheme));

  /** How many activities have exactly one leader who answers for them. */
  get answered(): number {
    return this.activities.length - this.questions.leaderless;
  }

  /** How many decision areas have this locus. */
  areasAt(locus: Locus): number {
    return this.areas.filter((area) => area.locus === locus).length;
  }

  /** How much the centre decides, read from the loci; `null` without decision areas. */
  readonly configuration: Configuration | null = $derived.by(() => {
    if (this.areas.length === 0) return null;
    if (this.areasAt('centre') === this.areas.length) return 'centralized';
    return this.areasAt('local') === this.areas.length ? 'decentralized' : 'hybrid';
  });
}

/** The plan that the components around this one show. */
export const [getPlan, setPlan] = createContext<PlanStore>();

function table<T extends { id: string }>(rows: readonly T[]): SvelteMap<string, T> {
  return new SvelteMap(rows.map((row) => [row.id, row]));
}

/** Rows that are named by what they are of. */
function named<K extends TableKind>(kind: K, rows: readonly RowOf<K>[]): SvelteMap<string, RowOf<K>> {
  return new SvelteMap(rows.map((row) => [idOf({ kind, row } as Unwrapped), row]));
}

function put<T>(rows: SvelteMap<string, T>, id: string, row: T | null) {
  if (row === null) rows.delete(id);
  else rows.set(id, row);
}

function inOrder<T extends { order: string; id: string }>(rows: SvelteMap<string, T>): T[] {
  return [...rows.values()].sort(byOrder);
}
