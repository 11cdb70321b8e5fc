import type {
  AreaAdvice, AreaId, Counsel, Factor, Model, ModelAdvice, Score, Verdict,
} from '../generated';

/** Gives the advice on the plan as of the last time it was asked. */
export class Adviser {
  /** `null` until it was asked for the first time. */
  counsel = $state.raw<Counsel | null>(null);
  #asked = 0;
  readonly #ask: () => Promise<Counsel | null>;

  constructor(ask: () => Promise<Counsel | null>) {
    this.#ask = ask;
  }

  /** Asks anew. An answer that a later question has overtaken is dropped. */
  async ask(): Promise<void> {
    const mine = (this.#asked += 1);
    const counsel = await this.#ask();
    if (counsel && mine === this.#asked) this.counsel = counsel;
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
