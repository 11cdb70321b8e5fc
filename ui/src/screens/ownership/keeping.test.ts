import { expect, it } from 'vitest';

import type { Edit, OwnershipDraft } from '../../generated';
import { addingTo, keeping } from './keeping';

const option = (title: string): OwnershipDraft => ({ id: title, title, edits: [], order: '80' });
const choose: Edit = { edit: 'chooseModel', model: 'ccoLed' };

it('keeps edits under the name of the choice', () => {
  expect(keeping('CCO-led', [option('Hybrid')], [choose])).toMatchObject({
    edit: 'addDraft', title: 'CCO-led', steps: [choose],
  });
});

it('tells options of the same name apart', () => {
  expect(keeping('CCO-led', [option('CCO-led')], []).title).toBe('CCO-led 2');
  expect(keeping('CCO-led', [option('CCO-led'), option('CCO-led 2')], []).title).toBe('CCO-led 3');
});

it('adds edits to an option as one step of the plan', () => {
  expect(addingTo(option('Hybrid'), [choose])).toEqual({
    edit: 'inDraft', draft: 'Hybrid', step: { edit: 'several', edits: [choose] },
  });
});
