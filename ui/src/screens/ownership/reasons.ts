import type { Considered, ModelAdvice } from '../../generated';
import { say } from '../../wording';

type Reasons = Pick<Considered, 'reasonsFor' | 'reasonsAgainst'>;

/** What the advice has to say for and against a model, a reason to a line. */
export function reasonsOf(advice: ModelAdvice | undefined): Reasons {
  const lines = (sentences: readonly string[]) => sentences.join('\n');
  return {
    reasonsFor: lines(advice?.reasonsFor.map(({ sentence }) => say(sentence)) ?? []),
    reasonsAgainst: lines([
      ...(advice?.gates.map(say) ?? []),
      ...(advice?.reasonsAgainst.map(({ sentence }) => say(sentence)) ?? []),
    ]),
  };
}

/** An option with the advice's reasons below its own; `null` where it has them all already. */
export function takeOver(option: Considered, advised: Reasons): Considered | null {
  const reasonsFor = below(option.reasonsFor, advised.reasonsFor);
  const reasonsAgainst = below(option.reasonsAgainst, advised.reasonsAgainst);
  const same = reasonsFor === option.reasonsFor && reasonsAgainst === option.reasonsAgainst;
  return same ? null : { ...option, reasonsFor, reasonsAgainst };
}

function below(text: string, more: string): string {
  const said = new Set(text.split('\n'));
  const news = more.split('\n').filter((line) => line !== '' && !said.has(line));
  return [text, ...news].filter((line) => line !== '').join('\n');
}
