import { expect, it } from 'vitest';

import { found, neighbour } from './finding';

const things = [
  { id: 'refund', names: ['Approve refunds'] },
  { id: 'cco', names: ['Chief Customer Officer', 'CCO'] },
  { id: 'menu', names: ['Change the café menu'] },
];
const ids = (text: string) => found(text, things).map(({ id }) => id);

it('finds by any part of any name', () => {
  expect([ids('REF'), ids('cco'), ids('ch'), ids('xyz'), ids(' ')]).toEqual([['refund'], ['cco'], ['cco', 'menu'], [], []]);
});

it('overlooks accents', () => {
  expect([ids('cafe'), ids('café')]).toEqual([['menu'], ['menu']]);
});

it('goes on from the last to the first, and back', () => {
  const next = (id: string, step: 1 | -1) => neighbour(things, id, step)?.id;
  expect([next('refund', 1), next('menu', 1), next('refund', -1), next('gone', 1)]).toEqual(['cco', 'refund', 'menu', 'refund']);
});
