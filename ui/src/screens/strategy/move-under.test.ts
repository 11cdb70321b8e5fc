import { expect, it } from 'vitest';

import type { Edit } from '../../generated';
import { openPlan } from '../../plan/sample';
import { moveUnder } from './move-under';

const goal = (id: string) => ({ id, title: id, measure: '', order: '80' });
const objective = { id: 'speed', goal: 'retention', title: 'Solve sooner', target: null, order: '80' };

function planThatNotes(edits: Edit[]) {
  const plan = openPlan({ goals: [goal('retention'), goal('cost')], objectives: [objective] });
  plan.edit = async (edit) => {
    const asked = typeof edit === 'function' ? edit() : edit;
    if (asked) edits.push(asked);
    return true;
  };
  return plan;
}

it('offers every other goal, and none', () => {
  const edits: Edit[] = [];
  const items = moveUnder(planThatNotes(edits), { objective: 'speed' }, 'goal', 'retention');
  expect(items.map(({ label }) => label)).toEqual(['Move to cost', 'Take off its goal']);
  for (const item of items) item.onselect();
  expect(edits).toEqual([
    { edit: 'move', what: { objective: 'speed' }, under: { this: { goal: 'cost' } } },
    { edit: 'move', what: { objective: 'speed' }, under: 'nothing' },
  ]);
});

it('offers nothing to leave where nothing is served', () => {
  const items = moveUnder(planThatNotes([]), { initiative: 'refunds' }, 'objective', null);
  expect(items.map(({ label }) => label)).toEqual(['Move to Solve sooner']);
});
