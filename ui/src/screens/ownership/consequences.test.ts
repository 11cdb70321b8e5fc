import { describe, expect, it } from 'vitest';

import type { DecisionArea, Finding, Ownership, Role } from '../../generated';
import { openPlan } from '../../plan/sample';
import { inWords, news } from './consequences';

const role = (id: string, title: string): Role => ({
  id, title, department: null, short: null, held: 'centre', kind: 'position', reportsTo: null, order: '80',
});
const decision: Ownership = {
  model: 'ccoLed', ownName: null, lead: 'cco', sponsor: 'ceo', reason: '', decidedBy: null, decidedOn: null,
  scope: '', reportsTo: null, escalation: null,
};
const area = (title: string, locus: DecisionArea['locus']): DecisionArea => ({
  id: title, title, locus, steering: false, limits: '', order: '80',
});
const question = (id: string): Finding => ({
  check: 'R43', severity: 'warning', scope: 'plan', question: { id }, detail: { id: `${id}-detail` },
  places: [], fixes: [],
});

const plan = openPlan(
  { roles: [role('cco', 'Chief Customer Officer'), role('ceo', 'Chief Executive')] },
  { findings: [{ scope: 'plan', findings: [question('finding-r42'), question('finding-r43')] }] },
);

describe('a change in words', () => {
  it('names what is decided otherwise, and nothing else', () => {
    const after: Ownership = { ...decision, model: 'own', ownName: 'Customer board', lead: null };
    const rows = [{ before: { ownership: decision }, after: { ownership: after } }];
    expect(inWords(plan, { rows })).toEqual([
      { what: 'Model', before: 'CCO-led', after: 'Customer board' },
      { what: 'Role that leads', before: 'Chief Customer Officer', after: 'Nobody yet' },
    ]);
  });

  it('names each area that is decided elsewhere', () => {
    const rows = [
      { before: { decisionArea: area('Budget', 'shared') }, after: { decisionArea: area('Budget', 'centre') } },
    ];
    expect(inWords(plan, { rows })).toEqual([{ what: 'Budget', before: 'Shared', after: 'Centre' }]);
  });
});

it('tells which questions a change raises and which it settles', () => {
  const after = { scope: 'plan' as const, findings: [question('finding-r43'), question('finding-r43-no-lead')] };
  const { raised, settled } = news(plan, [after]);
  expect(raised.map(({ question }) => question.id)).toEqual(['finding-r43-no-lead']);
  expect(settled.map(({ question }) => question.id)).toEqual(['finding-r42']);
});
