import { expect, it } from 'vitest';

import { suggested } from './suggestions';

const names = ['Ana Novák', 'M. Okafor', 'Nova Lind'].map((label) => ({ id: label, label }));
const found = (text: string) => suggested(names, text).map(({ label }) => label);

it('finds words in any order, without accents', () => {
  expect(found('novak ana')).toEqual(['Ana Novák']);
  expect(found('')).toHaveLength(3);
  expect(found('x')).toEqual([]);
});

it('puts first what begins with the text', () => {
  expect(found('nov')).toEqual(['Nova Lind', 'Ana Novák']);
});
