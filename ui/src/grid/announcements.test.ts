import { describe, expect, it } from 'vitest';

import type { Finding, Scheme } from '../generated';
import { say } from '../wording';
import { cellChanged, cellName, questionsChanged } from './announcements';

const RACI: Scheme = { kind: 'raci', own: [] };

const finding = (check: string, sentence: string): Finding => ({
  check,
  severity: 'error',
  scope: { activity: 'complaints' },
  question: { id: sentence, args: { activity: 'Handle complaints' } },
  detail: { id: '' },
  places: [],
  fixes: [],
});

const changed = (before: string, after: string) =>
  say(cellChanged('Handle complaints', 'Head of Support', before, after, RACI));

describe('a cell', () => {
  it('is named by what is done, by whom, and what they are on it', () => {
    const name = (letters: string) => say(cellName('Handle complaints', 'Head of Support', letters, RACI));
    expect(name('AR')).toBe('Handle complaints, Head of Support: Accountable and Responsible');
    expect(name('')).toBe('Handle complaints, Head of Support: not involved');
  });

  it('says what it is now and what it was', () => {
    expect(changed('', 'A')).toBe('Handle complaints, Head of Support: Accountable');
    expect(changed('R', 'A')).toBe('Handle complaints, Head of Support: Accountable, replaces Responsible');
    expect(changed('C', '')).toBe('Handle complaints, Head of Support: not involved, was Consulted');
  });
});

describe('questions', () => {
  it('are told when they come up and when they are settled', () => {
    const nobody = finding('R01', 'finding-r01');
    const several = finding('R02', 'finding-r02');
    const told = questionsChanged([nobody], [several]).map(say);
    expect(told).toEqual([
      'New question: Who has the last word on “Handle complaints”?',
      'Settled: Who answers for “Handle complaints”?',
    ]);
  });

  it('that stay open are not told again', () => {
    const before = finding('R03', 'finding-r03');
    expect(questionsChanged([before], [{ ...before }])).toEqual([]);
  });
});
