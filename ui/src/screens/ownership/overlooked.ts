import type { Edit, Model } from '../../generated';
import { newId } from '../../plan/id';
import type { PlanStore } from '../../plan/store.svelte';
import { t, term } from '../../wording';

export type Carrier = 'activity' | 'initiative';

/** What there is to do about the things that a model overlooks. */
export function toDoAbout(model: Model): string[] {
  return [1, 2].map((number) => term('model', `${model}-overlooked-${number}`));
}

/** As what the plan has this already, if it does. */
export function carriedAs(plan: PlanStore, title: string): Carrier | null {
  if (plan.activities.some((activity) => activity.title === title)) return 'activity';
  return plan.initiatives.some((initiative) => initiative.title === title) ? 'initiative' : null;
}

/** Carries it into the plan. */
export function carry(plan: PlanStore, title: string, carrier: Carrier): Edit {
  if (carrier === 'initiative') return { edit: 'addInitiative', id: newId(), title };
  return { edit: 'several', edits: carriedInto(plan, [title]) };
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
