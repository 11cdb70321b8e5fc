import { describe, expect, it } from 'vitest';

import type { Edit, Load, Locus, Outlook } from '../../generated';
import { changesMatrix, decisionLines, handedOver, leaderLines, movedAreas, openLines, type Line } from './comparing';

const area = (title: string, locus: Locus) => ({ area: title, title, locus });
const load = (name: string, decisions: number, work = 0, talks = 0): Load => ({
  who: { leader: name }, name, decisions, work, talks,
});

const plan: Outlook = {
  model: 'ceoLed', ownName: null, lead: 'Chief Executive', configuration: 'hybrid',
  areas: [area('Pricing', 'centre'), area('Campaigns', 'shared')],
  open: { errors: 3, warnings: 2, questions: 1, unanswered: 2 }, handOffs: 4,
  loads: [load('Ada', 3), load('Ben', 5)],
};

const texts = ({ cells }: Line) => cells.map((cell) => cell?.text ?? null);
const differ = ({ cells }: Line) => cells.map((cell) => cell?.differs ?? null);
const line = (lines: Line[], id: string) => 
  lines.find((line) => line.id === id) ?? { id, label: '', cells: [] };

it('is said whether the steps of an option reach into the matrix', () => {
  const decides: Edit = { edit: 'chooseModel', model: 'ceoLed' };
  const hands: Edit = { edit: 'makeAccountable', activity: 'a', role: 'r' };
  expect(changesMatrix(decides)).toBe(false);
  expect(changesMatrix({ edit: 'several', edits: [decides] })).toBe(false);
  expect(changesMatrix({ edit: 'several', edits: [decides, hands] })).toBe(true);
  expect(changesMatrix({ edit: 'remove', what: { activity: 'a' } })).toBe(true);
});

describe('an option beside the plan as it is', () => {
  it('says who leads and what is decided where, and what of it differs', () => {
    const option: Outlook = { ...plan, model: 'own', ownName: 'Two in a box', lead: null };
    const lines = decisionLines([plan, option]);
    expect(texts(line(lines, 'model'))).toEqual(['CEO-led', 'Two in a box']);
    expect(texts(line(lines, 'lead'))).toEqual(['Chief Executive', 'Nobody yet']);
    expect(differ(line(lines, 'model'))).toEqual([false, true]);
    expect(differ(line(lines, 'configuration'))).toEqual([false, false]);
  });

  it('differs in its areas also where as many are central', () => {
    const areas = [area('Pricing', 'shared'), area('Campaigns', 'centre')];
    const areaLine = line(decisionLines([plan, { ...plan, areas }]), 'areas');
    expect(texts(areaLine)).toEqual(['1 central, 1 shared', '1 central, 1 shared']);
    expect(differ(areaLine)).toEqual([false, true]);
    expect(movedAreas(plan, { ...plan, areas })).toEqual([
      'Pricing: Centre becomes Shared', 'Campaigns: Shared becomes Centre',
    ]);
  });

  it('says by how much it leaves more or less open', () => {
    const open = { errors: 1, warnings: 2, questions: 2, unanswered: 2 };
    const lines = openLines([plan, { ...plan, open }]);
    expect(line(lines, 'errors').cells[1]).toEqual({ text: '1', by: '2 fewer', differs: true });
    expect(line(lines, 'questions').cells[1]).toEqual({ text: '2', by: '1 more', differs: true });
    expect(line(lines, 'warnings').cells[1]).toEqual({ text: '2', differs: false });
  });

  it('says nothing where it can no longer be done', () => {
    for (const line of [...decisionLines([plan, null]), ...openLines([plan, null]), ...leaderLines([plan, null])]) {
      expect(line.cells[0]).not.toBeNull();
      expect(line.cells[1]).toBeNull();
    }
  });
});

describe('leaders', () => {
  it('come first where they carry something else, then by what they carry', () => {
    const loads = [load('Ada', 3), load('Ben', 5), load('Cleo', 1)];
    expect(leaderLines([plan, { ...plan, loads }]).map(({ label }) => label)).toEqual(['Cleo', 'Ben', 'Ada']);
  });

  it('have what they work on and their talks below it', () => {
    const [ada] = leaderLines([plan, { ...plan, loads: [load('Ada', 3, 2, 1), load('Ben', 5)] }]);
    expect(ada?.cells[1]).toEqual({ text: '3', more: 'works on 2, one talk', differs: true });
  });

  it('are roles where nobody holds one', () => {
    const vacant: Load = { ...load('Regional lead', 9), who: { role: 'r' } };
    const [first] = leaderLines([{ ...plan, loads: [vacant] }]);
    expect(first?.label).toBe('Regional lead (vacant)');
  });
});

it('says who would answer for an activity instead of whom', () => {
  const handed = { activity: 'a', title: 'Handle complaints', before: [], after: ['Support', 'Sales'] };
  expect(handedOver(handed)).toBe('Handle complaints: nobody becomes Support, Sales');
  expect(handedOver({ ...handed, before: null })).toBe('Handle complaints: not in the plan becomes Support, Sales');
});
