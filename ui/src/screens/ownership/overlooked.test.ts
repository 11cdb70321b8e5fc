import { describe, expect, it } from 'vitest';

import type { Activity, Initiative, Obstacle, Section } from '../../generated';
import { openPlan } from '../../plan/sample';
import { carriedAs, carriedInto, carry, overlookedBy } from './overlooked';
import { MODELS } from './models';

const section: Section = { id: 's', title: 'What the model overlooks', order: '80' };
const activity: Activity = {
  id: 'a', section: 's', title: 'Name a deputy', area: null, unit: null, outcome: '', note: '', order: '80',
};
const deputy = { activity: 'Name a deputy', obstacle: 'There are weeks without time' };
const listen = { activity: 'Listen', obstacle: 'Nobody listens' };

it('has something to do about what each model overlooks, and says what stands in the way', () => {
  const all = MODELS.flatMap(overlookedBy).flatMap(({ activity, obstacle }) => [activity, obstacle]);
  expect(new Set(all).size).toBe(4 * MODELS.length);
  expect(all.filter((title) => title.startsWith('['))).toEqual([]);
});

describe('what is carried into the plan', () => {
  it('gets a section of its own in the matrix, once', () => {
    const first = carriedInto(openPlan({}), ['Name a deputy', 'Listen']);
    expect(first.map(({ edit }) => edit)).toEqual(['addSection', 'addActivity', 'addActivity']);
    const next = carriedInto(openPlan({ sections: [section] }), ['Name a deputy']);
    expect(next).toMatchObject([{ edit: 'addActivity', section: 's', title: 'Name a deputy' }]);
  });

  it('is an obstacle in the words of one', () => {
    expect(carry(openPlan({}), deputy, 'obstacle')).toMatchObject({ edit: 'addObstacle', title: deputy.obstacle });
  });

  it('is known by its title, as whatever it was carried', () => {
    const activities = openPlan({ sections: [section], activities: [activity] });
    expect(carriedAs(activities, deputy)).toBe('activity');
    expect(carriedAs(activities, listen)).toBeNull();
    const obstacle: Obstacle = { id: 'o', title: deputy.obstacle, order: '80' };
    expect(carriedAs(openPlan({ obstacles: [obstacle] }), deputy)).toBe('obstacle');
    const initiative = { id: 'i', title: deputy.activity, order: '80' } as Initiative;
    expect(carriedAs(openPlan({ initiatives: [initiative] }), deputy)).toBe('initiative');
  });
});
