import { beforeEach, describe, expect, it } from 'vitest';

import type { Change, Drafted, Edit, Finding, Involvement, Row, ScopeFindings } from '../generated';
import { DraftedPlan, type DraftDoor } from './drafted.svelte';
import { documentOf, openPlan } from './sample';
import type { PlanStore } from './store.svelte';

const cell = (activity: string, letters: string): Row | null =>
  letters === '' ? null : { involvement: { activity, role: 'support', letters } };
const letters = (activity: string, before: string, after: string): Change => ({
  rows: [{ before: cell(activity, before), after: cell(activity, after) }],
});
const asking = (activity: string, check: string): ScopeFindings => ({
  scope: { activity },
  findings: [{
    check, severity: 'error', scope: { activity }, question: { id: check }, detail: { id: check }, places: [], fixes: [],
  } satisfies Finding],
});
const settled = (activity: string): ScopeFindings => ({ scope: { activity }, findings: [] });

const involvements: Involvement[] = [{ activity: 'complaints', role: 'support', letters: 'A' }];
const findings = [asking('complaints', 'R02')];

const ROWS = { involvements };

let asItIs: PlanStore;
let drafted: DraftedPlan;
/** What the draft does to the plan, whenever that is asked. */
let answers: () => Promise<Partial<Drafted>>;
let asked: Edit[];

/** The plan changes, as it does when the document has told so. */
function happens(change: Change, findings: ScopeFindings[] = []) {
  asItIs.follow({ seq: asItIs.seq + 1, change, findings, undo: { id: 'typed' }, redo: null });
}

const door: DraftDoor = {
  edit: async (edit) => {
    const step = typeof edit === 'function' ? await edit() : edit;
    if (step) asked.push(step);
    happens({ rows: [] });
    return true;
  },
  preview: async (edit) => {
    asked.push(edit);
    return null;
  },
  advise: async () => null,
  compare: async () => null,
  current: async () => documentOf(ROWS, { findings, seq: asItIs.seq }),
  drafted: async () => ({ seq: asItIs.seq, change: { rows: [] }, findings: [], stuck: null, ...(await answers()) }),
};

beforeEach(async () => {
  asItIs = openPlan(ROWS, { findings });
  asked = [];
  drafted = new DraftedPlan(asItIs, 'option', door);
  answers = async () => ({ change: letters('complaints', 'A', 'R'), findings: [settled('complaints'), asking('refunds', 'R01')] });
  drafted.follow();
  await drafted.caughtUp();
});

const typed = (activity: string) => drafted.plan?.letters(activity, 'support');
const open = (plan: PlanStore | null) => plan?.questions.all.map(({ check }) => check);

describe('a plan as it would be with a draft', () => {
  it('has what the draft does, with the questions that there would be', () => {
    expect(typed('complaints')).toBe('R');
    expect(asItIs.letters('complaints', 'support')).toBe('A');
    expect(open(drafted.plan)).toEqual(['R01']);
    expect(open(asItIs)).toEqual(['R02']);
  });

  it('keeps what is asked of it in the draft, and has followed when that is done', async () => {
    const step: Edit = { edit: 'setInvolvement', activity: 'complaints', role: 'support', letters: 'C' };
    answers = async () => ({ change: letters('complaints', 'A', 'C') });
    await drafted.plan?.edit(() => step);
    await drafted.plan?.preview(step);
    const inDraft = { edit: 'inDraft', draft: 'option', step };
    expect(asked).toEqual([inDraft, inDraft]);
    expect(typed('complaints')).toBe('C');
    expect(open(drafted.plan)).toEqual(['R02']);
    expect(drafted.plan?.undo).toEqual({ id: 'typed' });
  });

  it('follows the plan where the draft does nothing, or no more', async () => {
    answers = async () => ({});
    happens(letters('refunds', '', 'I'), [asking('refunds', 'R03')]);
    happens(letters('complaints', 'A', 'AR'));
    await drafted.caughtUp();
    expect([typed('refunds'), typed('complaints')]).toEqual(['I', 'AR']);
    expect(open(drafted.plan)).toEqual(open(asItIs));
  });

  it('is right in the end also where an answer is older than what has happened since', async () => {
    let late: () => void = () => undefined;
    const first = { seq: 1, change: letters('complaints', 'A', 'R') };
    answers = () => new Promise((resolve) => (late = () => resolve(first)));
    happens({ rows: [] });
    await Promise.resolve();
    happens(letters('complaints', 'A', 'R'));
    const second = drafted.caughtUp();
    await Promise.resolve();
    answers = async () => ({});
    late();
    await second;
    expect(typed('complaints')).toBe('R');
    happens(letters('complaints', 'R', ''));
    await drafted.caughtUp();
    expect(typed('complaints')).toBe('');
  });

  it('says what the draft is stuck at, until it fits again', async () => {
    answers = async () => ({ stuck: { id: 'refused-stuck-draft' } });
    happens({ rows: [] });
    await drafted.caughtUp();
    expect(drafted.stuck).toEqual({ id: 'refused-stuck-draft' });
    expect(typed('complaints')).toBe('A');
    answers = async () => ({ change: letters('complaints', 'A', 'R') });
    happens({ rows: [] });
    await drafted.caughtUp();
    expect([drafted.stuck, typed('complaints')]).toEqual([null, 'R']);
  });
});
