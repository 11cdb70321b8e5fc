import type { About } from '../../generated';
import type { StrategyRows } from './outline';

/** What the strategy comes to: `strategy-title-…` and `strategy-text-…` say it. */
export type Conclusion = {
  state: 'no-promise' | 'no-goal' | 'no-work' | 'undated' | 'unowned' | 'loose' | 'complete';
  /** How many rows it speaks of. */
  count: number;
};

/** The first thing that is missing, from the promise down to the work. */
export function conclusionOf({ promise }: Pick<About, 'promise'>, rows: StrategyRows): Conclusion {
  const { goals, objectives, initiatives } = rows;
  if (promise === '') return { state: 'no-promise', count: 0 };
  if (goals.length === 0) return { state: 'no-goal', count: 0 };

  const undated = objectives.filter(({ target }) => target === null).length;
  if (undated > 0) return { state: 'undated', count: undated };

  const unowned = initiatives.filter(({ owner }) => owner === null).length;
  if (unowned > 0) return { state: 'unowned', count: unowned };

  const loose =
    objectives.filter(({ goal }) => goal === null).length +
    initiatives.filter(({ objective }) => objective === null).length;
  if (loose > 0) return { state: 'loose', count: loose };

  const work = initiatives.length;
  return { state: work === 0 ? 'no-work' : 'complete', count: work };
}
