import { accelerator } from '../actions/keys';
import { GROUPS, isEnabled, type Action, type Actions } from '../actions/actions.svelte';
import { MenuBar, type NativeItem } from '../platform';
import type { Session } from '../session.svelte';
import { t } from '../wording';

/** Puts the window's actions into the native menus, and greys out what can't be done. */
export function followMenus(actions: Actions, session: Session): () => void {
  const menus = GROUPS.map((group) => ({
    label: t(`menu-${group}`),
    groups: [actions.always.filter((action) => action.group === group).map(itemOf)],
  })).filter(({ groups }) => groups.flat().length > 0);
  const bar = session.try(() => MenuBar.install(menus));

  return $effect.root(() => {
    for (const action of actions.always) {
      // Each edit may ask anew whether something can be done; the system hears only of another answer.
      const enabled = $derived(isEnabled(action));
      $effect(() => {
        const now = enabled;
        void bar.then((menuBar) => menuBar?.enable(action.id, now));
      });
    }
  });
}

function itemOf(action: Action): NativeItem {
  const keys = action.keys?.[0];
  return {
    id: action.id,
    label: t(action.label),
    enabled: isEnabled(action),
    accelerator: keys === undefined ? null : accelerator(keys),
    run: () => {
      if (isEnabled(action)) action.run();
    },
  };
}
