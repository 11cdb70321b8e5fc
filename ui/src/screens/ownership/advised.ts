import type { Advice, Arrangement, Locus, Verdict } from '../../generated';
import { candidates } from '../../plan/adviser.svelte';
import { t, term } from '../../wording';

/** The corners of the map, in the order in which they are listed. */
export const ARRANGEMENTS: readonly Arrangement[] = ['centralized', 'decentralized', 'hybrid', 'light'];

/** What an arrangement is called: the fourth is no configuration. */
export function arrangementName(arrangement: Arrangement): string {
  return arrangement === 'light' ? t('arrangement-light') : term('configuration', arrangement);
}

/** Who should lead, in a sentence. */
export function advisedModel(advice: Advice): string {
  const { answered, asked } = advice;
  return inWords(`advised-model${few(advice)}`, advice.model, (model) => term('model', model), { answered, asked });
}

/** Which answers may still exclude what is advised, in a sentence; empty where none can. */
export function mayStillExclude({ model, models }: Advice): string {
  const advised = candidates(model);
  const gates = models.filter(({ model }) => advised.includes(model)).flatMap(({ openGates }) => openGates);
  const factors = [...new Set(gates)].map((factor) => term('factor', `${factor}-name`));
  return factors.length > 0 ? t('advised-may-exclude', { factors: factors.join(' · ') }) : '';
}

/** Which configuration fits, in a sentence. */
export function advisedConfiguration(advice: Advice): string {
  return inWords(`advised-configuration${few(advice)}`, advice.configuration, arrangementName);
}

/** Few answers say so. */
const few = ({ answered, asked }: Advice) => (answered * 2 < asked ? '-few' : '');

/** Where the decisions of an area should be taken, in a few words. */
export function advisedLocus(verdict: Verdict<Locus>): string {
  return inWords('advised-locus', verdict, (locus) => term('locus', locus));
}

/** One of three sentences: the one of this id, or those that end in `-close` and `-unknown`. */
function inWords<T>(
  id: string,
  verdict: Verdict<T>,
  name: (candidate: T) => string,
  args: Record<string, number> = {},
): string {
  const names = candidates(verdict).map(name);
  const endings = ['-unknown', ''];
  return t(id + (endings[names.length] ?? '-close'), { names, ...args });
}
