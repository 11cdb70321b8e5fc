import type {
  AreaAdvice, AreaId, Counsel, Factor, Model, ModelAdvice, Score, Verdict,
} from '../generated';
import { Latest } from './latest.svelte';

/** The advice on the plan as of the last time it was asked. */
export class Adviser {
  readonly #latest: Latest<Counsel>;

  constructor(ask: () => Promise<Counsel | null>) {
    this.#latest = new Latest(ask);
  }

  ask(): Promise<void> {
    return this.#latest.ask();
  }

  /** `null` until it was asked for the first time. */
  get counsel(): Counsel | null {
    return this.#latest.answer;
  }

  /** The questions, in the order in which they are asked. */
  readonly factors: readonly Factor[] = $derived(this.counsel?.weights.factors ?? []);

  /** The models that are advised, best first: one if it is clear, none if too little is known. */
  readonly models: readonly Model[] = $derived(candidates(this.counsel?.advice.model ?? 'unknown'));

  of(model: Model): ModelAdvice | undefined {
    return this.counsel?.advice.models.find((advice) => advice.model === model);
  }

  on(area: AreaId): AreaAdvice | undefined {
    return this.counsel?.areas.find((advice) => advice.area === area);
  }
}

/** What a verdict comes to, best first. */
export function candidates<T>(verdict: Verdict<T>): readonly T[] {
  if (verdict === 'unknown') return [];
  return 'clear' in verdict ? [verdict.clear] : verdict.close;
}

/** A score from −1 to 1 in points from 0 to 100, as it is shown. */
export function pointsOf({ value, low, high }: Score): Record<'value' | 'low' | 'high', number> {
  const points = (score: number) => Math.round(50 * (1 + score));
  return { value: points(value), low: points(low), high: points(high) };
}

/** A share of 1 in whole per cent. */
export function percentOf(share: number): number {
  return Math.round(100 * share);
}
