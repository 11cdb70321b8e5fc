import type { Action } from '../../actions/actions.svelte';
import type { Keys } from '../../actions/keys';
import type { Route } from '../../frame/route.svelte';
import type { DraftedPlan } from '../../plan/drafted.svelte';
import type { PlanStore } from '../../plan/store.svelte';

/** The key that leaves the matrix of an option. */
export const LEAVE: Keys = 'Alt+Home';

/** What the option is called whose matrix is on show. */
export function titleOf({ asItIs, draft }: DraftedPlan): string {
  return asItIs.get('ownershipDraft', draft)?.title ?? '';
}

/** The ways between the matrix of the plan and those of its options. */
export function optionActions({ drafts }: PlanStore, here: DraftedPlan | null, route: Route): Action[] {
  const at = drafts.findIndex(({ id }) => id === here?.draft);
  const others = drafts.filter(({ id }) => id !== here?.draft);
  return [
    { id: 'matrix-option-next', label: 'action-option-next', group: 'matrix', keys: ['Mod+Shift+O'], enabled: () => drafts.length > 0, run: () => route.workOn(drafts[at + 1]?.id ?? null) },
    ...others.map(({ id, title }): Action => ({
      id: `matrix-option-${id}`, label: 'action-option', args: { name: title }, group: 'matrix', run: () => route.workOn(id),
    })),
    { id: 'matrix-option-leave', label: 'action-option-leave', group: 'matrix', keys: [LEAVE], enabled: () => here !== null, run: () => route.workOn(null) },
  ];
}
