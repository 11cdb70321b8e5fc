import type { Message } from '../../generated';
import { commitmentOf, tally, type Answering } from '../../plan/commitments';
import { today } from '../../plan/dates';
import { vacancies } from '../../plan/organisation';
import type { PlanStore } from '../../plan/store.svelte';
import { chartOf } from './chart';
import { governanceIn } from './governance';
import type { Views } from './views.svelte';

/** What a view of the organisation comes down to. */
export function conclusionOf(plan: PlanStore, { shown, answers }: Pick<Views, 'shown' | 'answers'>): Message {
  if (plan.columns.length === 0) return { id: 'leaders-title-empty' };
  switch (shown) {
    case 'departments':
      return ofSeats(plan);
    case 'chart':
      return ofChart(plan);
    case 'answers':
      return ofAnswers(plan, answers);
    case 'governance':
      return governanceIn(plan);
  }
}

function ofSeats(plan: PlanStore): Message {
  const count = vacancies(plan, today()).length;
  return count > 0 ? { id: 'leaders-title-vacant', args: { count } } : { id: 'leaders-title-held' };
}

function ofChart(plan: PlanStore): Message {
  const { heads, drawn } = chartOf(plan.columns);
  if (drawn.length === 0) return { id: 'chart-title-none' };
  const [head] = heads;
  return heads.length === 1 && head
    ? { id: 'chart-title-one', args: { role: head.role.title } }
    : { id: 'chart-title-several', args: { count: heads.length } };
}

function ofAnswers(plan: PlanStore, answers: Answering): Message {
  const all = plan.columns.flatMap((role) => answers.all(role)).map((answer) => commitmentOf(plan, answer));
  const { accepted, declined } = tally(all);
  const count = all.length;
  if (count === 0) return { id: 'answers-title-none' };
  if (declined > 0) return { id: 'answers-title-declined', args: { count: declined } };
  return accepted === count
    ? { id: 'answers-title-accepted' }
    : { id: 'answers-title-open', args: { accepted, count } };
}
