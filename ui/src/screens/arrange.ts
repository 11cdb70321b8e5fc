import type { MenuItem } from '../elements/Menu.svelte';
import type { Thing } from '../generated';
import type { PlanStore } from '../plan/store.svelte';
import { t } from '../wording';

/** What a list's menu offers for each thing in it: to move it among its neighbours, to remove it. */
export function arrange(
  plan: PlanStore,
  what: Thing,
  neighbours: readonly { id: string }[],
  remove = () => void plan.edit({ edit: 'remove', what }),
): MenuItem[] {
  const id = Object.values(what)[0] as string;
  const at = neighbours.findIndex((neighbour) => neighbour.id === id);
  const [previous, next] = [neighbours[at - 1], neighbours[at + 1]];
  return [
    {
      label: t('move-up'),
      disabled: !previous,
      onselect: () =>
        previous && void plan.edit({ edit: 'move', what, place: { before: previous.id } }),
    },
    {
      label: t('move-down'),
      disabled: !next,
      onselect: () => next && void plan.edit({ edit: 'move', what, place: { after: next.id } }),
    },
    {
      label: t('remove'),
      separated: true,
      onselect: remove,
    },
  ];
}
