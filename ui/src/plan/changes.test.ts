import { expect, it } from 'vitest';

import type { Change, Row } from '../generated';
import { inOne, inverse } from './changes';

const value = (title: string): Row => ({ value: { id: 'fast', title, order: '80' } });
const change = (before: Row | null, after: Row | null): Change => ({ rows: [{ before, after }] });

it('puts changes of a row together, from the first to the last', () => {
  const added = change(null, value('Fast'));
  const renamed = change(value('Fast'), value('Swift'));
  expect(inOne([added, renamed])).toEqual(change(null, value('Swift')));
  expect(inOne([renamed, inverse(added)])).toEqual(change(value('Fast'), null));
});

it('leaves out what is in the end as it was', () => {
  const renamed = change(value('Fast'), value('Swift'));
  const other = change(null, { goal: { id: 'fast', title: 'Keep all', measure: '', order: '80' } });
  expect(inOne([renamed, other, inverse(renamed)])).toEqual(other);
});
