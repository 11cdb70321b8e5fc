import { activityMoved, roleMoved, sectionMoved, type Step } from '../../grid/arranging';
import type { Current } from '../../grid/current';
import { countIn } from '../../plan/tallies';
import type { Session } from '../../session.svelte';
import { t } from '../../wording';
import type { Matrix } from './matrix.svelte';

/** Moves or takes away what the cursor stands on. */
export class Arranging {
  readonly #matrix: Matrix;
  readonly #session: Session;

  constructor(matrix: Matrix, session: Session) {
    this.#matrix = matrix;
    this.#session = session;
  }

  /**
   * Takes away what the cursor stands on, and offers to bring it back. Of a role that answers for
   * something it is said first what that would leave.
   */
  async remove(): Promise<void> {
    const { thing, current, plan } = this.#matrix;
    if (!thing) return;
    if ('role' in thing && countIn(plan.tallies.of(thing.role), [plan.answering]) > 0) {
      this.#matrix.calls = 'leaving';
      return;
    }
    const removed = this.#removed(current);
    if (!(await plan.edit({ edit: 'remove', what: thing }))) return;
    this.#session.offerUndo(removed);
  }

  #removed(current: Current): string {
    switch (current.kind) {
      case 'role':
        return t('matrix-removed-role', { name: current.role.title });
      case 'section': {
        const count = this.#matrix.plan.activitiesIn(current.section.id).length;
        return t('matrix-removed-section', { name: current.section.title, count });
      }
      default:
        return t('matrix-removed-activity', { name: this.#matrix.activity?.title ?? '' });
    }
  }

  /** Moves the row by one, worked out when its turn comes. */
  row(by: Step) {
    const { plan, thing } = this.#matrix;
    void plan.edit(() => {
      const [id] = Object.values(thing ?? {}) as string[];
      const activity = plan.get('activity', id ?? null);
      const section = plan.get('section', id ?? null);
      if (activity) return activityMoved(plan, activity, by);
      return section ? sectionMoved(plan, section, by) : null;
    });
  }

  /** Moves the role of the column by one. */
  role(by: Step) {
    const { plan, current } = this.#matrix;
    if (!('role' in current)) return;
    void plan.edit(() => {
      const role = plan.get('role', current.role.id);
      return role ? roleMoved(plan, role, by) : null;
    });
  }
}
