import type { Activity, Message } from '../../generated';
import { today } from '../../plan/dates';
import { holdersOf, seatsOf } from '../../plan/organisation';
import { answersIn, type Meaning } from '../../plan/scheme';
import type { PlanStore } from '../../plan/store.svelte';

/** Who answers for an activity, in a sentence, and whether that settles it. */
export function answerTo(plan: PlanStore, activity: Activity): { sentence: Message; settled: boolean } {
  const answers = answersIn(plan.scheme);
  const roles = plan.columns.filter(
    ({ id }) => answers !== undefined && plan.letters(activity.id, id).includes(answers),
  );
  const [role, ...others] = roles;
  if (!role) return { sentence: { id: 'present-nobody' }, settled: false };
  if (others.length > 0) {
    const titles = roles.map(({ title }) => title);
    return { sentence: { id: 'present-several', args: { roles: titles } }, settled: false };
  }
  if (role.kind === 'group') {
    return { sentence: { id: 'present-group', args: { role: role.title } }, settled: false };
  }
  if (seatsOf(plan, role, today()).some(({ vacant }) => vacant)) {
    return { sentence: { id: 'present-vacant', args: { role: role.title } }, settled: false };
  }
  const leaders = holdersOf(plan, role, today()).map(({ name }) => name);
  return { sentence: { id: 'present-answer', args: { leaders, role: role.title } }, settled: true };
}

/** What a letter means, in as few words as a room has time for. */
export function shortly({ name }: Meaning): Message {
  return name.args ? name : { id: `present-${name.id}` };
}

/** A sentence in which no line ends between an initial and the name that it belongs to. */
export function unbroken(sentence: string): string {
  return sentence.replace(/(?<=(?:^|\s)\p{Lu}\.) (?=\p{Lu})/gu, '\u00a0');
}
