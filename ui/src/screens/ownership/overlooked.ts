import type { Edit, Model } from '../../generated';
import { newId } from '../../plan/id';
import type { PlanStore } from '../../plan/store.svelte';
import { t, term } from '../../wording';

export type Carrier = 'activity' | 'obstacle';

/** Something that a model overlooks: as work to do, and as what stands in the way. */
export type Overlooked = Record<Carrier, string>;

/** The things that a model overlooks. */
export function overlookedBy(model: Model): Overlooked[] {
  return [1, 2].map((number) => {
    const about = `${model}-overlooked-${number}`;
    return { activity: term('model', about), obstacle: term('model', `${about}-obstacle`) };
  });
}

/** As what the plan has this already, if it does. */
export function carriedAs(plan: PlanStore, { activity, obstacle }: Overlooked): Carrier | 'initiative' | null {
  const has = (rows: readonly { title: string }[], title: string) => rows.some((row) => row.title === title);
  if (has(plan.activities, activity)) return 'activity';
  if (has(plan.obstacles, obstacle)) return 'obstacle';
  return has(plan.initiatives, activity) ? 'initiative' : null;
}

/** Carries it into the plan. */
export function carry(plan: PlanStore, overlooked: Overlooked, carrier: Carrier): Edit {
  if (carrier === 'obstacle') return { edit: 'addObstacle', id: newId(), title: overlooked.obstacle };
  return { edit: 'several', edits: carriedInto(plan, [overlooked.activity]) };
}

/** Makes activities of several things, in a section of their own. */
export function carriedInto(plan: PlanStore, titles: readonly string[]): Edit[] {
  if (titles.length === 0) return [];
  const name = t('overlooked-section');
  const there = plan.sections.find((section) => section.title === name);
  const section = there?.id ?? newId();
  const activities = titles.map((title): Edit => ({ edit: 'addActivity', id: newId(), section, title }));
  return there ? activities : [{ edit: 'addSection', id: section, title: name }, ...activities];
}
