import { createContext, tick } from 'svelte';

import type { Factor, Fit } from '../../generated';

/** Where someone is in the questions on the organisation. */
export class Asking {
  /** The factor whose answers are shown. */
  open = $state<string | null>(null);
  /** Whether the questions are shown at all. */
  unfolded = $state(true);

  /** Begins with the first question that has no answer; without any, there is nothing to ask. */
  begin(factors: readonly Factor[], answers: Fit['answers']) {
    this.open = factors.find(({ id }) => answers[id] === undefined)?.id ?? null;
    this.unfolded = this.open !== null;
  }

  /** Shows a question, and puts the focus on its answer. */
  async show(factor: string): Promise<void> {
    this.unfolded = true;
    this.open = factor;
    await tick();
    const question = document.querySelector(`[data-question="${CSS.escape(factor)}"]`);
    question?.scrollIntoView({ block: 'nearest' });
    question?.querySelector<HTMLElement>('input:checked')?.focus();
  }

  /** Puts the questions away: what comes of them is right below. */
  finish() {
    this.unfolded = false;
    this.open = null;
    document.querySelector<HTMLElement>('[data-questions]')?.focus();
  }
}

/** The questions that the components around this one show. */
export const [getAsking, setAsking] = createContext<Asking>();

/**
 * The answer that a digit stands for: 1 for the first, and `null`, which is “don't know”, for 0.
 * `undefined` where there is no such answer.
 */
export function answerFor(key: string, answers: number): number | null | undefined {
  if (!/^\d$/.test(key) || Number(key) > answers) return undefined;
  return key === '0' ? null : Number(key) - 1;
}

/** The factor that is asked for after this one. */
export function after(factors: readonly Factor[], id: string): Factor | undefined {
  return factors[factors.findIndex((factor) => factor.id === id) + 1];
}
