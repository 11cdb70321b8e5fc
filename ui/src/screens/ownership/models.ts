import type { Model, ModelAdvice, Ownership } from '../../generated';
import { term } from '../../wording';

/** The models in the order in which they are shown before there is advice. */
export const MODELS: readonly Model[] = [
  'ceoLed', 'ccoLed', 'marketingLed', 'serviceLed', 'crossFunctional', 'digitalLed', 'own',
];

/** All models in the order of the advice; those that it doesn't score come last. */
export function inOrderOf(advice: readonly ModelAdvice[]): readonly Model[] {
  const advised = advice.map(({ model }) => model);
  return [...advised, ...MODELS.filter((model) => !advised.includes(model))];
}

/** The part of the decision that is made in one go. */
export type Choice = Pick<Ownership, 'model' | 'ownName' | 'lead' | 'sponsor'>;

export function choiceOf({ model, ownName, lead, sponsor }: Ownership): Choice {
  return { model, ownName, lead, sponsor };
}

/** What a model is called here: an organisation's own model may have a name of its own. */
export function modelName(model: Model, ownName: string | null): string {
  return model === 'own' && ownName !== null ? ownName : term('model', model);
}
