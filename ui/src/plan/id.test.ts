import { expect, it } from 'vitest';

import { newId } from './id';

it('makes UUIDs of version 7 that sort by the time they were made', () => {
  const ids = [0, 1, 1_800_000_000_000].map(newId);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(ids.toSorted()).toEqual(ids);
  expect(parseInt(ids[2]?.replace('-', '').slice(0, 12) ?? '', 16)).toBe(1_800_000_000_000);
  expect(newId()).not.toBe(newId());
});
