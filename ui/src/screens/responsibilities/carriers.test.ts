import { describe, expect, it } from 'vitest';

import { openPlan } from '../../plan/sample';
import { heaviest, leadersOf, rolesOf, sorted } from './carriers';

const role = (id: string, order: string) => ({
  id, department: null, title: id, short: null, held: 'centre' as const, kind: 'position' as const, reportsTo: null, order,
});
const appointment = (id: string, leader: string) => ({
  id: `${id} ${leader}`, leader, role: id, unit: null, kind: 'permanent' as const, from: null, until: null, acceptance: 'accepted' as const, note: '',
});
const cell = (activity: string, role: string, letters: string) => ({ activity, role, letters });

const plan = openPlan({
  roles: [role('ceo', 'a'), role('cco', 'b'), role('cio', 'c')],
  leaders: [{ id: 'ann', name: 'Ann' }, { id: 'ben', name: 'Ben' }, { id: 'eve', name: 'Eve' }],
  appointments: [appointment('ceo', 'ann'), appointment('cco', 'ann'), appointment('cco', 'ben')],
  involvements: [
    cell('1', 'ceo', 'A'), cell('2', 'cco', 'A'), cell('2', 'ceo', 'C'), cell('3', 'cco', 'R'), cell('3', 'cio', 'A'),
  ],
});
const names = (carriers: readonly { name: string }[]) => carriers.map(({ name }) => name);

describe('who carries how much', () => {
  it('sums up the roles of a leader, and what nobody holds', () => {
    expect(leadersOf(plan)).toMatchObject([
      { name: 'Ann', beside: 'ceo, cco', tally: { A: 2, R: 1, C: 1 } },
      { name: 'Ben', beside: 'cco', tally: { A: 1, R: 1 } },
      { kind: 'nobody', beside: 'cio', tally: { A: 1 } },
    ]);
  });

  it('puts whoever has most of a letter first, then by the letters that weigh more', () => {
    const roles = rolesOf(plan);
    const by = (by: string, turned = false) => names(sorted(roles, { by, turned }, ['A', 'R', 'C', 'I']));
    expect(by('A')).toEqual(['cco', 'ceo', 'cio']);
    expect(by('C')).toEqual(['ceo', 'cco', 'cio']);
    expect(by('A', true)).toEqual(['cio', 'ceo', 'cco']);
    expect(by('name')).toEqual(['cco', 'ceo', 'cio']);
  });

  it('names everyone who has most', () => {
    expect(heaviest(leadersOf(plan), 'A')).toEqual({ names: ['Ann'], count: 2 });
    expect(heaviest(rolesOf(plan), 'A')).toEqual({ names: ['ceo', 'cco', 'cio'], count: 1 });
    expect(heaviest([], 'A')).toEqual({ names: [], count: 0 });
  });
});
