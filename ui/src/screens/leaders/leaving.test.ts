import { expect, it } from 'vitest';

import type { Activity, Appointment, Edit, Finding, ScopeFindings } from '../../generated';
import { openPlan } from '../../plan/sample';
import { Leaving, lossIn } from './leaving.svelte';

const finding = (check: string, activity: string, severity: Finding['severity'] = 'error'): Finding => ({
  check, severity, scope: { activity }, question: { id: `${check} of ${activity}` }, detail: { id: '' }, places: [], fixes: [],
});
const of = (activity: string, ...findings: Finding[]): ScopeFindings => ({ scope: { activity }, findings });
const refunds: Activity = {
  id: 'refunds', section: 'use', area: null, title: 'Refund', outcome: '', note: '', unit: 'gulf', order: '80',
};
const park: Appointment = {
  id: 'park', leader: 'e-park', role: 'lead', unit: 'gulf', kind: 'permanent', from: null, until: null,
  acceptance: 'proposed', note: '',
};

it('is what must be settled then and need not be now, and what goes too', () => {
  const plan = openPlan({}, { findings: [of('returns', finding('R01', 'returns'))] });
  const loss = lossIn(plan, {
    change: {
      rows: [
        { before: { activity: refunds }, after: null },
        { before: null, after: { activity: refunds } },
        { before: { appointment: park }, after: null },
      ],
    },
    findings: [
      of('returns', finding('R01', 'returns'), finding('R03', 'returns')),
      of('calls', finding('R01', 'calls'), finding('R08', 'calls', 'warning')),
    ],
    consequences: [],
  });
  expect(loss.questions.map(({ question }) => question.id)).toEqual(['R01 of calls', 'R03 of returns']);
  expect(loss.activities).toEqual([refunds]);
  expect(loss.appointments).toEqual([park]);
});

it('hands over to one of its kind', async () => {
  const asked: Edit[] = [];
  const edit = async (edit: Edit | (() => Edit | null)) => asked.push(edit as Edit) > 0;
  const units = ['gulf', 'levant', 'nile'].map((id) => ({ id, name: id, order: id }));
  const plan = openPlan({ units }, {}, { edit, preview: async () => null, advise: async () => null, compare: async () => null });
  const leaving = new Leaving(plan, () => ({ unit: 'gulf' }));
  expect(leaving.heirs.map(({ name }) => name)).toEqual(['levant', 'nile']);
  await leaving.handOver('nile');
  expect(asked).toEqual([{ edit: 'handOver', from: { unit: 'gulf' }, to: { unit: 'nile' } }]);
});
