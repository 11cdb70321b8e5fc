import type { Activity, Edit, Letters, Role, UnitId } from '../../generated';
import { NOBODY, type MatrixRow } from '../../plan/matrix';
import type { PlanStore } from '../../plan/store.svelte';
import { t } from '../../wording';

/** The matrix that is on show: the centre's, which holds everywhere, or that of one unit. */
export class Effective {
  readonly #plan: PlanStore;
  readonly #lens: { readonly unit: UnitId | null };

  /** In the matrix of an option, the plan as it is. */
  readonly #asItIs: PlanStore | null;

  constructor(plan: PlanStore, lens: { readonly unit: UnitId | null }, asItIs: PlanStore | null = null) {
    this.#plan = plan;
    this.#lens = lens;
    this.#asItIs = asItIs;
  }

  /** Everyone involved in an activity, with their letters. */
  row({ id }: Activity): MatrixRow {
    return this.#plan.shown(id, this.#lens.unit);
  }

  letters(activity: Activity, role: Role): Letters {
    return this.#plan.letters(activity.id, role.id, this.#lens.unit);
  }

  /** What the unit on show says differently of an activity. */
  own({ id }: Activity): MatrixRow {
    const { unit } = this.#lens;
    return unit === null ? NOBODY : this.#plan.ownWay(unit, id);
  }

  /** What is on show beside something else: what a unit does beside everywhere, or an option beside the plan as it is. */
  get beside(): 'elsewhere' | 'as-it-is' {
    return this.#asItIs ? 'as-it-is' : 'elsewhere';
  }

  /** Who has other letters beside it, and which. A row that is only here is beside nothing. */
  others(activity: Activity): MatrixRow {
    if (this.#asItIs) return this.#othersAsItIs(this.#asItIs, activity);
    const own = this.own(activity);
    if (own.size === 0) return NOBODY;
    return new Map([...own.keys()].map((role) => [role, this.#plan.letters(activity.id, role)]));
  }

  #othersAsItIs(asItIs: PlanStore, activity: Activity): MatrixRow {
    if (!asItIs.get('activity', activity.id)) return NOBODY;
    const [here, there] = [this.row(activity), asItIs.shown(activity.id, this.#lens.unit)];
    const roles = [...new Set([...here.keys(), ...there.keys()])];
    const others = roles.map((role) => [role, there.get(role) ?? ''] as const);
    return new Map(others.filter(([role, letters]) => letters !== (here.get(role) ?? '')));
  }

  /** What there is to say of it beside the title of an activity; empty where it is as everywhere. */
  mark(activity: Activity): string {
    if (this.#asItIs && !this.#asItIs.get('activity', activity.id)) return t('matrix-only-in-option');
    const only = this.#lens.unit === null ? this.#plan.get('unit', activity.unit) : undefined;
    if (only) return t('matrix-only-in', { unit: only.name });
    if (this.#lens.unit === null) return this.#elsewhere(activity);
    return this.own(activity).size > 0 ? t('matrix-own-way') : '';
  }

  /** In which units it is done in another way. */
  #elsewhere({ id }: Activity): string {
    const [first, ...others] = this.#plan.adaptationsOf(id);
    if (!first) return '';
    return t('matrix-own-ways', { unit: this.#plan.get('unit', first.unit)?.name ?? '', others: others.length });
  }

  /** Whether what is typed holds in the unit on show alone, and everywhere else stays as it is. */
  isOwn({ unit }: Activity): boolean {
    return this.#lens.unit !== null && this.#lens.unit !== unit;
  }

  /** Whether the unit on show has to take an activity as the centre set it. */
  isFixed(activity: Activity): boolean {
    const locus = this.#plan.get('decisionArea', activity.area)?.locus ?? 'centre';
    return this.isOwn(activity) && locus === 'centre';
  }

  /** Gives a role other letters: everywhere, or in the unit on show. */
  involving(activity: Activity, role: Role, letters: Letters): Edit {
    const cell = { activity: activity.id, role: role.id, letters };
    const { unit } = this.#lens;
    return unit !== null && this.isOwn(activity)
      ? { edit: 'setUnitInvolvement', unit, ...cell }
      : { edit: 'setInvolvement', ...cell };
  }

  /** Makes an activity in the unit on show what it is everywhere; `null` where it is that already. */
  lifting(activity: Activity): Edit | null {
    const { unit } = this.#lens;
    if (unit === null || !this.#plan.adaptation(unit, activity.id)) return null;
    return { edit: 'liftAdaptation', unit, activity: activity.id };
  }
}
