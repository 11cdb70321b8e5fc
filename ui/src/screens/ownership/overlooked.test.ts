import { describe, expect, it } from 'vitest';

import type { Activity, Section } from '../../generated';
import { openPlan } from '../../plan/sample';
import { carriedAs, carriedInto, toDoAbout } from './overlooked';
import { MODELS } from './models';

const section: Section = { id: 's', title: 'What the model overlooks', order: '80' };
const activity: Activity = {
  id: 'a', section: 's', title: 'Name a deputy', area: null, unit: null, outcome: '', note: '', order: '80',
};

it('has something to do about what each model overlooks', () => {
  const all = MODELS.flatMap(toDoAbout);
  expect(new Set(all).size).toBe(2 * MODELS.length);
  expect(all.filter((title) => title.startsWith('['))).toEqual([]);
});

describe('what is carried into the plan', () => {
  it('gets a section of its own in the matrix, once', () => {
    const first = carriedInto(openPlan({}), ['Name a deputy', 'Listen']);
    expect(first.map(({ edit }) => edit)).toEqual(['addSection', 'addActivity', 'addActivity']);
    const next = carriedInto(openPlan({ sections: [section] }), ['Name a deputy']);
    expect(next).toMatchObject([{ edit: 'addActivity', section: 's', title: 'Name a deputy' }]);
  });

  it('is known by its title', () => {
    const plan = openPlan({ sections: [section], activities: [activity] });
    expect(carriedAs(plan, 'Name a deputy')).toBe('activity');
    expect(carriedAs(plan, 'Listen')).toBeNull();
  });
});
