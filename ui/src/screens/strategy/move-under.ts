import type { MenuItem } from '../../elements/Menu.svelte';
import type { Thing } from '../../generated';
import type { PlanStore } from '../../plan/store.svelte';
import { t } from '../../wording';

/** What a menu offers for putting an objective under another goal, or an initiative elsewhere. */
export function moveUnder(
  plan: PlanStore,
  what: Thing,
  parent: 'goal' | 'objective',
  now: string | null,
): MenuItem[] {
  const parents = parent === 'goal' ? plan.goals : plan.objectives;
  const moves = parents
    .filter(({ id }) => id !== now)
    .map(({ id, title }) => ({
      label: t('move-to', { place: title }),
      onselect: () => void plan.edit({ edit: 'move', what, under: { this: thing(parent, id) } }),
    }));
  const leave = {
    label: t(`strategy-leave-${parent}`),
    onselect: () => void plan.edit({ edit: 'move', what, under: 'nothing' }),
  };
  const items = now === null ? moves : [...moves, leave];
  return items.map((item, i) => ({ ...item, separated: i === 0 }));
}

function thing(parent: 'goal' | 'objective', id: string): Thing {
  return parent === 'goal' ? { goal: id } : { objective: id };
}
