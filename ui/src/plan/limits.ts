import type { Letter } from '../generated';
import type { PlanStore } from './store.svelte';

/** As many of a letter as one role may have before it is asked about (R12, R13); `null` for no limit. */
export function limitOf({ answering, working, thresholds, activities }: PlanStore, letter: Letter): number | null {
  const { accountablePerRole, accountableShare, responsiblePerRole } = thresholds;
  if (letter === answering) {
    return Math.max(accountablePerRole, Math.floor((accountableShare * activities.length) / 100));
  }
  return working.length === 1 && letter === working[0] ? responsiblePerRole : null;
}
