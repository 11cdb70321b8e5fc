import type { Edit, Locus } from '../../generated';
import { newId } from '../../plan/id';
import { t } from '../../wording';

type Starter = { title: string; locus: Locus; steering?: true };

/** Areas that most organisations have to place, each where a hybrid would put it. */
export const STARTERS: readonly Starter[] = [
  { title: 'ownership-area-vision', locus: 'centre', steering: true },
  { title: 'ownership-area-metrics', locus: 'centre', steering: true },
  { title: 'ownership-area-budget', locus: 'centre', steering: true },
  { title: 'ownership-area-data', locus: 'centre' },
  { title: 'ownership-area-listening', locus: 'centre' },
  { title: 'ownership-area-brand', locus: 'shared' },
  { title: 'ownership-area-journey', locus: 'shared' },
  { title: 'ownership-area-training', locus: 'shared' },
  { title: 'ownership-area-recovery', locus: 'local' },
  { title: 'ownership-area-campaigns', locus: 'local' },
  { title: 'ownership-area-follow-up', locus: 'local' },
];

/** Adds them all in one step. */
export function addStarters(): Edit {
  const edits = STARTERS.flatMap(({ title, locus, steering }): Edit[] => {
    const area = newId();
    const add: Edit = { edit: 'addArea', id: area, title: t(title), locus };
    return steering ? [add, { edit: 'setSteering', area, steering }] : [add];
  });
  return { edit: 'several', edits };
}
