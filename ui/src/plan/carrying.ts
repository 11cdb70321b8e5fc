import type { Department, Section } from '../generated';
import { countOf } from './matrix';
import type { PlanStore } from './store.svelte';

/** What the roles of a department carry in a section, all taken together. */
export type Share = { accountable: number; responsible: number; involved: number };

export type Carrying = {
  sections: readonly Section[];
  /** Department by department; at the end the roles without one, if there are any. */
  rows: { department: Department | null; shares: Share[] }[];
  /** How many activities of each section nobody is accountable for. */
  gaps: number[];
};

/** Who carries what: departments by sections. */
export function carrying(plan: PlanStore): Carrying {
  const { sections } = plan;
  const column = new Map(sections.map(({ id }, i) => [id, i]));
  const departments: (Department | null)[] = [...plan.departments];
  if (plan.rolesIn(null).length > 0) departments.push(null);
  const rows = departments.map((department) => ({
    department,
    shares: sections.map(() => ({ accountable: 0, responsible: 0, involved: 0 })),
  }));
  const sharesOf = new Map(rows.map(({ department, shares }) => [department?.id ?? null, shares]));
  const gaps = sections.map(() => 0);

  for (const activity of plan.activities) {
    const at = column.get(activity.section) ?? 0;
    const row = plan.involved(activity.id);
    if (countOf('A', row) === 0) gaps[at] = (gaps[at] ?? 0) + 1;
    for (const [id, letters] of row) {
      const share = sharesOf.get(plan.get('role', id)?.department ?? null)?.[at];
      if (share) add(share, letters);
    }
  }
  return { sections, rows, gaps };
}

function add(share: Share, letters: string) {
  share.involved += 1;
  if (letters.includes('A')) share.accountable += 1;
  if (letters.includes('R')) share.responsible += 1;
}
