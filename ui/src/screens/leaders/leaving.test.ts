import { expect, it } from 'vitest';

import type { Activity, Finding, ScopeFindings } from '../../generated';
import { openPlan } from '../../plan/sample';
import { lossIn } from './leaving.svelte';

const finding = (check: string, activity: string, severity: Finding['severity'] = 'error'): Finding => ({
  check, severity, scope: { activity }, question: { id: `${check} of ${activity}` }, detail: { id: '' }, places: [], fixes: [],
});
const of = (activity: string, ...findings: Finding[]): ScopeFindings => ({ scope: { activity }, findings });
const refunds: Activity = {
  id: 'refunds', section: 'use', area: null, title: 'Refund', outcome: '', note: '', unit: 'gulf', order: '80',
};

it('is what must be settled then and need not be now, and what goes too', () => {
  const plan = openPlan({}, { findings: [of('returns', finding('R01', 'returns'))] });
  const loss = lossIn(plan, {
    change: { rows: [{ before: { activity: refunds }, after: null }, { before: null, after: { activity: refunds } }] },
    findings: [
      of('returns', finding('R01', 'returns'), finding('R03', 'returns')),
      of('calls', finding('R01', 'calls'), finding('R08', 'calls', 'warning')),
    ],
    consequences: [],
  });
  expect(loss.questions.map(({ question }) => question.id)).toEqual(['R01 of calls', 'R03 of returns']);
  expect(loss.activities).toEqual([refunds]);
});
