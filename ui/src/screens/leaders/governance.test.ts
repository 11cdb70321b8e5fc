import { describe, expect, it } from 'vitest';

import type { Plan, Role } from '../../generated';
import { openPlan } from '../../plan/sample';
import { gapsIn, governanceIn, seatChair, unseat } from './governance';

const role = (id: string): Role => ({
  id, reportsTo: null, department: null, title: id, short: null, held: 'centre', kind: 'position', order: '80',
});
const blank = openPlan({});

function open(ownership: Partial<Plan['ownership']>, council: Partial<Plan['council']> = {}, members: string[] = []) {
  return openPlan({
    roles: [role('chief'), role('customer')],
    ownership: { ...blank.ownership, ...ownership },
    council: { ...blank.council, ...council },
    councilMembers: members.map((role) => ({ role })),
  });
}

describe('what is left unsaid', () => {
  it('is the mandate where a role leads', () => {
    expect(gapsIn(open({ model: 'ccoLed', lead: 'customer', sponsor: 'chief' }))).toEqual([
      'escalation', 'scope', 'reports',
    ]);
  });

  it('is the council where one leads', () => {
    const plan = open(
      { model: 'crossFunctional', lead: 'customer', sponsor: 'chief', escalation: 'chief' },
      { chair: 'customer', charter: 'Settles what crosses departments' },
      ['customer'],
    );
    expect(gapsIn(plan)).toEqual(['decides', 'tieBreak']);
    expect(governanceIn(plan)).toMatchObject({ id: 'governance-title-gaps', args: { count: 2 } });
  });

  it('is everything before a model is chosen', () => {
    expect(governanceIn(open({}))).toEqual({ id: 'governance-title-open' });
  });
});

describe('the chair', () => {
  it('gets a seat in the council', () => {
    expect(seatChair(open({}), 'chief')).toMatchObject({
      edits: [{ edit: 'addMember', role: 'chief' }, { edit: 'describeCouncil', chair: 'chief' }],
    });
    expect(seatChair(open({}, {}, ['chief']), 'chief')).toMatchObject({ edit: 'describeCouncil', chair: 'chief' });
  });

  it('falls vacant when its member leaves', () => {
    const plan = open({}, { chair: 'chief', rhythm: 'Weekly' }, ['chief', 'customer']);
    expect(unseat(plan, 'customer')).toEqual({ edit: 'removeMember', role: 'customer' });
    expect(unseat(plan, 'chief')).toMatchObject({
      edits: [{ edit: 'removeMember' }, { edit: 'describeCouncil', chair: null, rhythm: 'Weekly' }],
    });
  });
});
