import type { Edit, Model } from '../../generated';
import type { PlanStore } from '../../plan/store.svelte';
import { carriedAs, carry, overlookedBy, type Carrier } from './overlooked';
import { reasonsOf, takeOver } from './reasons';

const CARRIERS: Partial<Record<string, Carrier>> = { a: 'activity', o: 'obstacle' };

/** What a key asks for while a model is looked at; `null` where there is nothing left to do. */
export function askedFor(plan: PlanStore, model: Model, key: string): Edit | null {
  if (key === 't') return takingOver(plan, model);
  const carrier = CARRIERS[key];
  const next = overlookedBy(model).find((overlooked) => carriedAs(plan, overlooked) === null);
  return carrier && next !== undefined ? carry(plan, next, carrier) : null;
}

/** Puts a model on the options with the advice's reasons; `null` where it has them already. */
export function takingOver(plan: PlanStore, model: Model): Edit | null {
  const option = plan.get('considered', model) ?? { model, reasonsFor: '', reasonsAgainst: '' };
  const taken = takeOver(option, reasonsOf(plan.adviser.of(model)));
  return taken && { edit: 'consider', ...taken };
}
