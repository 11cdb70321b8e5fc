import { describe, expect, it } from 'vitest';

import type { OwnLetter, Scheme, SchemeKind } from '../generated';
import { SCHEMES } from '../generated/schemes';
import { say } from '../wording';
import { answersIn, KNOWN, meaningsOf, nameOf, weightOf } from './scheme';

const known = (kind: SchemeKind): Scheme => ({ kind, own: [] });
const owned = (letter: string, perActivity: OwnLetter['perActivity']): OwnLetter => ({
  letter, name: `name of ${letter}`, definition: `what ${letter} does`, perActivity,
});
const own: Scheme = {
  kind: 'own',
  own: [owned('L', 'exactlyOne'), owned('M', 'atLeastOne'), owned('T', 'any')],
};

/** A scheme's letters by their weights. */
const weights = (scheme: Scheme) =>
  meaningsOf(scheme).map(({ letter }) => `${letter} ${weightOf(scheme, letter)}`).join(', ');

it.each([
  ['raci', 'A solid, R tint, C outline, I bare'],
  ['rasci', 'A solid, R tint, S outline, C outline, I bare'],
  ['raciVs', 'A solid, R tint, V outline, S outline, C outline, I bare'],
  ['raciq', 'A solid, R tint, Q outline, C outline, I bare'],
  ['cairo', 'A solid, R tint, C outline, I bare, O bare'],
  ['daci', 'A solid, D tint, C outline, I bare'],
  ['rapid', 'D solid, A outline, R tint, P tint, I outline'],
] as const)('the letters of %s have weight', (kind, expected) => {
  expect(weights(known(kind))).toBe(expected);
});

describe("an organisation's own letters", () => {
  it('have weight by how many an activity needs', () => {
    expect(weights(own)).toBe('L solid, M tint, T outline');
  });

  it('say what the organisation says of them', () => {
    expect(meaningsOf(own).map(({ name, means }) => `${say(name)}: ${say(means)}`)[0]).toBe(
      'name of L: what L does',
    );
  });

  it('may be none yet', () => {
    expect(answersIn({ kind: 'own', own: [] })).toBeUndefined();
  });
});

it('offers every scheme that is known', () => {
  expect([...KNOWN].sort()).toEqual(Object.keys(SCHEMES).sort());
});

it('knows whose letter answers', () => {
  expect([known('raci'), known('rapid'), own].map(answersIn)).toEqual(['A', 'D', 'L']);
});

it('lets a letter of another scheme stand for itself', () => {
  expect([say(nameOf(known('raci'), 'Q')), weightOf(known('raci'), 'Q')]).toEqual(['Q', 'bare']);
  expect(say(nameOf(known('daci'), 'D'))).toBe('Driver');
});
