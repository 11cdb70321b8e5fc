import { expect, it } from 'vitest';

import type { Finding, Key, Scope } from '../generated';
import type { Column, Line } from './lines';
import { nextStop, stopsOf } from './stops';

it('finds where questions are open, and the cell that they point at', () => {
  const asked = (scope: Scope, places: Key[] = []) => ({ scope, places }) as unknown as Finding;
  const lines = ['buy', 'prices', 'refunds'].map((key) => ({ key })) as Line[];
  const columns = ['ceo', 'cmo'].map((key) => ({ key })) as Column[];
  const questions = [
    asked({ activity: 'refunds' }, [{ activity: 'refunds' }, { involvement: ['refunds', 'cmo'] }]),
    asked({ activity: 'refunds' }, [{ involvement: ['refunds', 'ceo'] }]),
    asked({ activity: 'prices' }),
    asked('plan'),
    asked({ role: 'cmo' }),
  ];
  expect(stopsOf(questions, lines, columns, 4)).toEqual([
    { row: 0, column: 2 }, { row: 2, column: 4 }, { row: 3, column: 2 },
  ]);
});

const stops = [{ row: 0, column: 2 }, { row: 0, column: 5 }, { row: 3, column: 1 }, { row: 7, column: 1 }];

it.each([
  ['forward', { row: 3, column: 4 }, 1, { row: 7, column: 1 }],
  ['forward from between', { row: 5, column: 0 }, 1, { row: 7, column: 1 }],
  ['round to the first', { row: 7, column: 1 }, 1, { row: 0, column: 2 }],
  ['along the roles', { row: 0, column: 2 }, 1, { row: 0, column: 5 }],
  ['back', { row: 3, column: 4 }, -1, { row: 0, column: 5 }],
  ['round to the last', { row: 0, column: 2 }, -1, { row: 7, column: 1 }],
] as const)('goes %s', (_, at, step, expected) => {
  expect(nextStop(stops, at, step)).toEqual(expected);
});

it('stays where the only one is, and goes nowhere without any', () => {
  expect(nextStop([{ row: 3, column: 1 }], { row: 3, column: 2 }, 1)).toEqual({ row: 3, column: 1 });
  expect(nextStop([], { row: 3, column: 2 }, 1)).toBeNull();
});
