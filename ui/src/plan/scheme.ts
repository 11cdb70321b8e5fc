import type { Letter, Letters, Message, PerActivity, Scheme } from '../generated';
import { SCHEMES } from '../generated/schemes';

/** A letter of a scheme. */
export type Meaning = {
  letter: Letter;
  perActivity: PerActivity;
  /** What it stands for: “Accountable”. */
  name: Message;
  /** What it means in so many words: “answers for the outcome, one person”. */
  means: Message;
};

/** How much weight a letter has on the page, so that the eye finds the owner first. */
export type Weight = 'solid' | 'tint' | 'outline' | 'bare';

/** The schemes with letters of their own, those that most plans need first. */
export const KNOWN = ['raci', 'rasci', 'raciVs', 'raciq', 'cairo', 'daci', 'rapid'] as const;

/** The letters in use with what they mean, strongest first. */
export function meaningsOf({ kind, own }: Scheme): readonly Meaning[] {
  if (kind !== 'own') {
    return SCHEMES[kind].map(({ letter, perActivity, words }) => ({
      letter, perActivity, name: { id: words }, means: { id: `${words}-means` },
    }));
  }
  return own.map(({ letter, perActivity, name, definition }) => ({
    letter,
    perActivity,
    name: { id: 'letter-own', args: { name } },
    means: { id: 'letter-own-means', args: { definition } },
  }));
}

/** The letter of whoever answers for an activity: the strongest. */
export function answersIn(scheme: Scheme): Letter | undefined {
  return meaningsOf(scheme)[0]?.letter;
}

/** The letters of those without whom an activity can't be, beside whoever answers for it. */
export function worksIn(scheme: Scheme): readonly Letter[] {
  const others = meaningsOf(scheme).slice(1);
  return others.filter(({ perActivity }) => perActivity !== 'any').map(({ letter }) => letter);
}

/** The letter of those who are asked before something is decided, where the scheme has one. */
export function askedIn(scheme: Scheme): Letter | undefined {
  return meaningsOf(scheme).find(({ name }) => ASKED.has(name.id))?.letter;
}

const ASKED = new Set(['letter-c', 'letter-contributor', 'letter-input']);

/** What a letter stands for. One that is none of this scheme stands for itself. */
export function nameOf(scheme: Scheme, letter: Letter): Message {
  const meaning = meaningsOf(scheme).find((meaning) => meaning.letter === letter);
  return meaning?.name ?? { id: 'letter-own', args: { name: letter } };
}

/** A letter with its name: “A (Accountable)”. */
export function withName(scheme: Scheme, letter: Letter): Message {
  return { id: 'letter-with-name', args: { letter, name: nameOf(scheme, letter) } };
}

/**
 * The weight of a letter: solid for whoever answers, a tint for those without whom an activity
 * can't be, an outline for those who have a say. Those who only hear of it have the bare letter, and
 * so has a letter that is none of this scheme.
 */
export function weightOf(scheme: Scheme, letter: Letter): Weight {
  const meanings = meaningsOf(scheme);
  const at = meanings.findIndex((meaning) => meaning.letter === letter);
  const meaning = meanings[at];
  if (meaning === undefined || HEAR_OF_IT.has(meaning.name.id)) return 'bare';
  if (at === 0) return 'solid';
  return meaning.perActivity === 'any' ? 'outline' : 'tint';
}

const HEAR_OF_IT = new Set(['letter-i', 'letter-out']);

/** Letters with their weights, as they are drawn. */
export function weighed(scheme: Scheme, letters: Letters): { letter: Letter; weight: Weight }[] {
  return [...letters].map((letter) => ({ letter, weight: weightOf(scheme, letter) }));
}
