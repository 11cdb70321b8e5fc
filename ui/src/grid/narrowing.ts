import type { Matrix } from './lines';

/** What of a plan is left out of view, and which rows come first. It never changes the plan. */
export type Narrowing = {
  /** The sections whose activities are folded away. */
  collapsed: Ids;
  /** The activities and roles that are left out. */
  activities: Ids;
  roles: Ids;
  /** Where each activity comes among the others; `null` for the order of the plan. */
  ranks: ReadonlyMap<string, number> | null;
};

/** A plan with less in it. A section goes when all of its activities do. */
export function narrowed(plan: Matrix, { collapsed, activities, roles, ranks }: Narrowing): Matrix {
  const rankOf = (activity: string) => ranks?.get(activity) ?? 0;
  const left = (section: string) => {
    const there = plan.activitiesIn(section).filter(({ id }) => !activities.has(id));
    return ranks ? there.sort((a, b) => rankOf(a.id) - rankOf(b.id)) : there;
  };
  const rankOfSection = (section: string) => Math.min(...left(section).map(({ id }) => rankOf(id)));
  const sections = plan.sections.filter(
    ({ id }) => plan.activitiesIn(id).length === 0 || left(id).length > 0,
  );
  return {
    sections: ranks ? sections.sort((a, b) => rankOfSection(a.id) - rankOfSection(b.id)) : sections,
    activitiesIn: (section) => (collapsed.has(section) ? [] : left(section)),
    departments: plan.departments,
    rolesIn: (department) => plan.rolesIn(department).filter(({ id }) => !roles.has(id)),
  };
}

type Ids = ReadonlySet<string>;

export function idsOf(things: readonly { id: string }[]): Ids {
  return new Set(things.map(({ id }) => id));
}

/** The same ids with one more, or without it. */
export function including(ids: Ids, id: string, included: boolean): Ids {
  return new Set(included ? [...ids, id] : [...ids].filter((other) => other !== id));
}

export function ranksOf(things: readonly { id: string }[], rankOf: (id: string) => number): ReadonlyMap<string, number> {
  return new Map(things.map(({ id }) => [id, rankOf(id)]));
}
