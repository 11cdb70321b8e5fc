import { describe, expect, it } from 'vitest';

import type { Activity, Role } from '../generated';
import { meaningsOf } from '../plan/scheme';
import { say } from '../wording';
import { tableOf } from './clipboard';
import { pasted, type Target } from './pasting';

const raci = meaningsOf({ kind: 'raci', own: [] });
const activity = (title: string) => ({ id: title, title }) as Activity;
const role = (title: string, short: string | null = null) => ({ id: title, title, short }) as Role;
const all = {
  activities: ['Refund', 'Answer calls', 'Set prices'].map(activity),
  roles: [role('Head of Support', 'Support'), role('CEO'), role('CMO')],
};

/** From the first cell on, with as many rows and columns chosen. */
const target = (rows: number, columns: number): Target => ({ ...all, rows, columns });

const paste = (text: string, to = target(1, 1)) => {
  const result = pasted(tableOf(text), to, all, raci);
  if ('refused' in result) return say(result.refused);
  const { block, letters } = result;
  return [block.activities.map(({ id }) => id), block.roles.map(({ id }) => id), letters];
};

describe('cells that are pasted', () => {
  it('go to where the cursor is', () => {
    expect(paste('ra\t\nC\tI')).toEqual([['Refund', 'Answer calls'], ['Head of Support', 'CEO'], [['AR', ''], ['C', 'I']]]);
  });

  it('are repeated where that fills what is chosen', () => {
    expect(paste('C', target(2, 2))).toEqual([['Refund', 'Answer calls'], ['Head of Support', 'CEO'], [['C', 'C'], ['C', 'C']]]);
    expect(paste('A\tR', target(3, 1))).toMatchObject([{ length: 3 }, { length: 2 }, [['A', 'R'], ['A', 'R'], ['A', 'R']]]);
  });

  it('go to their names, wherever those are', () => {
    const text = '\tCEO\tsupport\nSet prices\tA\t\nRefund\t\tR';
    expect(paste(text)).toEqual([['Set prices', 'Refund'], ['CEO', 'Head of Support'], [['A', ''], ['', 'R']]]);
  });
});

describe('nothing is pasted', () => {
  it.each([
    ['A\tyes\nno\tC', 'Nothing was pasted: “yes”, meant for “Refund”, CEO, can’t be read as letters of this plan. Another cell can’t be read either.'],
    ['A\nR\nC\nI', 'Nothing was pasted: what was copied is 4 by 1 cells, and from the cursor on there is room for 3 by 3.'],
    ['\tCEO\tCFO\nRefund\tA\t', 'Nothing was pasted: the plan has no role named “CFO”.'],
    ['\tCEO\nRefuse\tA', 'Nothing was pasted: the plan has no activity named “Refuse”.'],
    ['', 'Nothing was pasted: there are no cells in the clipboard.'],
  ])('of %j', (text, sentence) => {
    expect(paste(text)).toBe(sentence);
  });

  it('where no cell is chosen, or one is merged with another', () => {
    expect(paste('A', { activities: [], roles: [], rows: 0, columns: 0 })).toMatch(/Select the cell/);
    const merged = pasted([['A', null]], target(1, 1), all, raci);
    expect(merged).toMatchObject({ refused: { id: 'matrix-paste-merged' } });
  });

  it('to a name that two have', () => {
    const twins = { ...all, roles: [role('CEO'), role('ceo')] };
    expect(pasted(tableOf('\tCEO\nRefund\tA'), target(1, 1), twins, raci)).toMatchObject({
      refused: { id: 'matrix-paste-several-role' },
    });
  });
});
