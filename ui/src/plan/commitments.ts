import type { Acceptance, Activity, ActivityId, Commitment, RoleId } from '../generated';
import { groupBy, joined } from './rows';
import type { PlanStore } from './store.svelte';

/** What each role answers for, in the order of the matrix. */
export function answersByRole(plan: PlanStore): Map<RoleId, Activity[]> {
  const answers = plan.activities.flatMap((activity) =>
    [...plan.involved(activity.id)]
      .filter(([, letters]) => letters.includes(plan.answering))
      .map(([role]) => ({ role, activity })),
  );
  const byRole = groupBy(answers, ({ role }) => role);
  return new Map([...byRole].map(([role, rows]) => [role, rows.map(({ activity }) => activity)]));
}

/** How a role stands to an activity that it answers for. Where nothing was said, it is proposed. */
export function commitmentOf(plan: PlanStore, activity: ActivityId, role: RoleId): Commitment {
  return plan.get('commitment', joined(activity, role)) ?? {
    activity, role, standing: 'proposed', on: null, note: '', deputy: null, escalation: null,
  };
}

/** Records something of several commitments as one step. The rest of each stays as it is by then. */
export function amend(
  plan: PlanStore,
  commitments: readonly Commitment[],
  part: Partial<Commitment>,
): Promise<boolean> {
  return plan.edit(() => ({
    edit: 'several',
    edits: commitments.map(({ activity, role }) => ({
      edit: 'setCommitment', ...commitmentOf(plan, activity, role), ...part,
    })),
  }));
}

/** What is recorded when a leader says this today. A proposal that is open again has no day. */
export function said(standing: Acceptance, day: string): Partial<Commitment> {
  return { standing, on: standing === 'proposed' ? null : day };
}

/** How many of these commitments stand how. */
export function tally(commitments: readonly Commitment[]): Record<Acceptance, number> {
  const counts = { proposed: 0, accepted: 0, declined: 0 };
  for (const { standing } of commitments) counts[standing] += 1;
  return counts;
}
