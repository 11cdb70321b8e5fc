import { newId } from '../../plan/id';
import type { Matrix } from './matrix.svelte';

/** Adds activities, sections and roles where someone is: first they are named, one after the other. */
export class Adding {
  readonly #matrix: Matrix;

  constructor(matrix: Matrix) {
    this.#matrix = matrix;
  }

  /** Begins to name something new where the cursor is. */
  here() {
    const { current } = this.#matrix;
    if (current.kind === 'role' || (current.kind === 'end' && current.of === 'role')) this.role();
    else if (current.kind === 'end') this.section();
    else this.activity();
  }

  /** Begins to name a new activity below the cursor. */
  activity() {
    const { current, activity, plan } = this.#matrix;
    if (current.kind === 'section') {
      this.#draftActivity(current.section.id, []);
      return;
    }
    const last = activity ?? plan.activities.at(-1);
    const section = activity?.section ?? plan.sections.at(-1)?.id ?? newId();
    this.#draftActivity(section, last?.section === section ? [last.id] : []);
  }

  /** What is new has its place in the order of the plan. */
  #draftActivity(section: string, after: readonly string[]) {
    const { lens, naming } = this.#matrix;
    lens.collapse(section, false);
    lens.sorted = false;
    naming.draft = { kind: 'activity', section, after };
  }

  /** Begins to name a new section behind the one that the cursor is in. */
  section() {
    const { current, activity, plan, naming } = this.#matrix;
    const here = current.kind === 'section' ? current.section.id : activity?.section;
    const after = here ?? plan.sections.at(-1)?.id;
    naming.draft = { kind: 'section', after: after === undefined ? [] : [after] };
  }

  /** Begins to name a new role beside the one that the cursor is on. */
  role() {
    const { current, plan, naming } = this.#matrix;
    const role = 'role' in current ? current.role : plan.columns.at(-1);
    naming.draft = { kind: 'role', department: role?.department ?? null, after: role ? [role.id] : [] };
  }

  /** Goes on to what is named next: activities in a new section, the first roles, then letters. */
  next() {
    const { naming, plan } = this.#matrix;
    const { draft } = naming;
    const [added] = naming.added;
    naming.leave();
    if (draft === null || added === undefined) return;
    if (draft.kind === 'section') this.#draftActivity(added, []);
    else if (draft.kind === 'activity' && plan.columns.length === 0) this.role();
    else this.#goToFirstCell(draft.kind, added);
  }

  #goToFirstCell(of: 'activity' | 'role', added: string) {
    const { cursor, lines } = this.#matrix;
    const first = lines.findIndex(({ kind }) => kind === 'activity');
    cursor.go({ row: first + 1, column: 1 });
    if (of === 'role') cursor.goToColumn(added);
    else cursor.goToLine(added);
  }

  /** Adds what is being named and goes there. */
  async name(name: string): Promise<boolean> {
    const { naming, cursor } = this.#matrix;
    const of = naming.draft?.kind;
    const added = naming.add(name);
    if (!added) return true;
    if (of === 'role') {
      cursor.goToNames('roles');
      cursor.goToColumn(added.id);
    } else {
      cursor.goToNames('activities');
      cursor.goToLine(added.id);
    }
    const done = await added.done;
    if (done) this.#matrix.said = [{ id: 'matrix-added', args: { name } }];
    return done;
  }
}
