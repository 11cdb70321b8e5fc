import type { Department, RoleId, Section } from '../generated';
import { countOf } from './matrix';
import type { PlanStore } from './store.svelte';

/** What the roles of a department carry in a section, all taken together. */
export type Share = { accountable: number; responsible: number; involved: number };

export type Carrying = {
  /** Department by department; at the end the roles without one, if there are any. */
  rows: { department: Department | null; shares: Share[] }[];
  /** How many activities of each section nobody is accountable for. */
  gaps: number[];
};

/** Who carries what: departments by sections. */
export function carrying(plan: PlanStore, sections: readonly Section[]): Carrying {
  const departments: (Department | null)[] = [...plan.departments];
  if (plan.rolesIn(null).length > 0) departments.push(null);
  const rows = departments.map((department) => ({
    department,
    shares: sections.map(() => ({ accountable: 0, responsible: 0, involved: 0 })),
  }));
  const sharesOf = sharesByRole(plan, rows);
  const gaps = sections.map(() => 0);

  for (const [at, section] of sections.entries()) {
    for (const activity of plan.activitiesIn(section.id)) {
      const row = plan.involved(activity.id);
      if (countOf(plan.answering, row) === 0) gaps[at] = (gaps[at] ?? 0) + 1;
      for (const [role, letters] of row) {
        const share = sharesOf.get(role)?.[at];
        if (share) add(plan, share, letters);
      }
    }
  }
  return { rows, gaps };
}

function sharesByRole(plan: PlanStore, rows: Carrying['rows']): Map<RoleId, Share[]> {
  return new Map(
    rows.flatMap(({ department, shares }) =>
      plan.rolesIn(department?.id ?? null).map(({ id }) => [id, shares] as const),
    ),
  );
}

function add({ answering, working }: PlanStore, share: Share, letters: string) {
  share.involved += 1;
  if (letters.includes(answering)) share.accountable += 1;
  if (working.some((letter) => letters.includes(letter))) share.responsible += 1;
}
