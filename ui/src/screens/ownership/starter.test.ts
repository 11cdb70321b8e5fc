import { expect, it } from 'vitest';

import { addStarters } from './starter';

it('adds areas of every kind in one step, some of which steer', () => {
  const all = addStarters();
  const edits = all.edit === 'several' ? all.edits : [];
  const areas = edits.flatMap((edit) => (edit.edit === 'addArea' ? [edit] : []));
  const steering = edits.flatMap((edit) => (edit.edit === 'setSteering' ? [edit.area] : []));

  expect(new Set(areas.map(({ locus }) => locus))).toEqual(new Set(['centre', 'shared', 'local']));
  expect(new Set(areas.map(({ id }) => id)).size).toBe(areas.length);
  expect(areas.filter(({ title }) => title.startsWith('['))).toEqual([]);
  expect(areas.filter(({ id }) => steering.includes(id)).every(({ locus }) => locus === 'centre')).toBe(true);
  expect(steering.length).toBeGreaterThan(0);
});
