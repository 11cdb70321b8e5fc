import type { Effect, Factor, OwnWeights, Target, WeightFlip } from '../../generated';

/** The largest weight that can be set. */
export const MOST = 4;

/** What a factor weighs for one target, and what it would take to flip the advice. */
export type Weighed<T> = {
  factor: Factor;
  weight: number;
  /** Whether the plan says so, and not we. */
  own: boolean;
  flip: WeightFlip<T> | undefined;
};

/** Everything that weighs on a target, heaviest first. */
export function weighing<T>(
  target: Target,
  factors: readonly Factor[],
  own: OwnWeights,
  flips: readonly WeightFlip<T>[],
): Weighed<T>[] {
  const weighed = factors.flatMap((factor): Weighed<T>[] => {
    const effect = effectOf(factor, target);
    if (effect === undefined) return [];
    const flip = flips.find((flip) => flip.factor === factor.id && flip.target === target);
    return [{ factor, weight: heaviest(effect), own: own[factor.id]?.[target] !== undefined, flip }];
  });
  return weighed.sort((a, b) => b.weight - a.weight);
}

function effectOf(factor: Factor, target: Target): Effect | undefined {
  if (target === 'integration' || target === 'local') return factor[target] ?? undefined;
  return factor.models[target];
}

/** The most that an effect weighs, in either direction. */
function heaviest(effect: Effect): number {
  return Math.max(...[effect].flat().map(Math.abs));
}

/** The weight that someone typed; `null` for what is none. */
export function weightIn(text: string): number | null {
  const weight = Number(text.replace(',', '.'));
  return text.trim() !== '' && weight >= 0 && weight <= MOST ? Math.round(weight * 100) / 100 : null;
}
