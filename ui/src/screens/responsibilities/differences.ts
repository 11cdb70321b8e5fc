import type { Activity, Adaptation, Unit } from '../../generated';
import { joined } from '../../plan/rows';
import type { PlanStore } from '../../plan/store.svelte';

/** What is not everywhere the same: an activity in a unit that does it in its own way, or alone has it. */
export type DifferenceOf = {
  id: string;
  activity: Activity;
  unit: Unit;
  /** How the unit does it; `null` where it exists only there. */
  way: Adaptation | null;
};

/** All of them, in the order of the matrix and then of the units. */
export function differencesOf(plan: PlanStore): DifferenceOf[] {
  return plan.activities.flatMap((activity): DifferenceOf[] => {
    const only = plan.get('unit', activity.unit);
    if (only) return [{ id: activity.id, activity, unit: only, way: null }];
    return plan.adaptationsOf(activity.id).flatMap((way) => {
      const unit = plan.get('unit', way.unit);
      return unit ? [{ id: joined(unit.id, activity.id), activity, unit, way }] : [];
    });
  });
}
