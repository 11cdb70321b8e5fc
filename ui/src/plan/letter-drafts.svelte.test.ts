import { beforeEach, describe, expect, it } from 'vitest';

import type { LetterMove, OwnLetter, Scheme } from '../generated';
import { LetterDrafts } from './letter-drafts.svelte';

const raci: Scheme = { kind: 'raci', own: [] };
const own = (letter: string, name: string): OwnLetter => ({ letter, name, definition: '', perActivity: 'any' });
const move = (from: string, to: string | null): LetterMove => ({ from, to, cells: 1 });

let drafts: LetterDrafts;
const keyOf = (letter: string) => drafts.rows.find((row) => row.letter === letter)?.key ?? 0;
const letters = () => drafts.rows.map(({ letter }) => letter).join('');

beforeEach(() => {
  drafts = new LetterDrafts(raci);
});

describe('own letters', () => {
  it('begin with those of the scheme in use, with their definitions', () => {
    expect(letters()).toBe('ARCI');
    expect(drafts.scheme?.own[0]).toEqual({
      letter: 'A', name: 'Accountable', definition: 'answers for the outcome, one person', perActivity: 'exactlyOne',
    });
  });

  it('begin with those that were defined before, also when a known scheme is in use', () => {
    drafts = new LetterDrafts({ kind: 'raci', own: [own('O', 'Owner')] });
    expect(letters()).toBe('O');
    expect(drafts.followed([move('A', 'O')])).toEqual([move('A', 'O')]);
  });

  it('are added, removed and put in order, that of whoever answers first', () => {
    drafts.makeAnswering(keyOf('C'));
    expect(letters()).toBe('CARI');
    drafts.move(keyOf('A'), 1);
    expect(letters()).toBe('CRAI');
    expect([drafts.canMove(keyOf('C'), 1), drafts.canMove(keyOf('R'), -1), drafts.canMove(keyOf('I'), 1)]).toEqual([false, false, false]);
    drafts.remove(keyOf('I'));
    drafts.add();
    expect(letters()).toBe('CRA');
    expect(drafts.rows).toHaveLength(4);
  });

  it('say what is not right, at the field', () => {
    const key = drafts.add();
    const problems = () => drafts.rows.filter((row) => row.key === key).map((row) => drafts.problemsOf(row))[0] ?? {};
    expect([problems().letter?.id, problems().name?.id]).toEqual(['letters-no-letter', 'letters-no-name']);
    drafts.change(key, { letter: 'R', name: 'Reader' });
    expect(problems()).toEqual({ letter: { id: 'letters-taken', args: { letter: 'R', name: 'Responsible' } } });
    expect(drafts.scheme).toBeNull();
    drafts.change(key, { letter: 'W' });
    expect(drafts.scheme?.own.at(-1)).toEqual(own('W', 'Reader'));
  });

  it('take the letters in use along, wherever their definitions go', () => {
    drafts.change(keyOf('A'), { letter: 'O' });
    drafts.remove(keyOf('C'));
    const added = drafts.add();
    drafts.change(added, { letter: 'C', name: 'Checks' });
    const moves = [move('A', null), move('R', 'R'), move('C', 'C'), move('Z', null)];
    expect(drafts.followed(moves)).toEqual([move('A', 'O'), move('R', 'R'), move('C', null), move('Z', null)]);
  });
});
