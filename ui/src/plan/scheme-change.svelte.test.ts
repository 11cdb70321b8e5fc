import { describe, expect, it } from 'vitest';

import type { LetterMove, Scheme } from '../generated';
import { SchemeChange } from './scheme-change.svelte';

const rapid: Scheme = { kind: 'rapid', own: [] };
const answers: LetterMove = { from: 'A', to: 'D', cells: 3 };
const informed: LetterMove = { from: 'I', to: null, cells: 2 };

describe('other letters', () => {
  it('wait until every letter without a counterpart has an answer', () => {
    const change = new SchemeChange(rapid, [answers, informed]);
    expect([change.becomes(answers), change.becomes(informed)]).toEqual(['D', undefined]);
    expect(change.edit).toBeNull();
    change.answer('I', 'P');
    expect(change.edit).toEqual({ edit: 'setScheme', scheme: rapid, letters: { A: 'D', I: 'P' } });
  });

  it('may leave a letter out', () => {
    const change = new SchemeChange(rapid, [informed]);
    change.answer('I', null);
    expect(change.edit).toEqual({ edit: 'setScheme', scheme: rapid, letters: { I: null } });
  });

  it('wait again when an answer is taken back', () => {
    const change = new SchemeChange(rapid, [informed]);
    change.answer('I', 'P');
    change.answer('I', undefined);
    expect(change.edit).toBeNull();
  });

  it('keep the answers that still have their letter', () => {
    const before = new SchemeChange(rapid, [informed]);
    before.answer('I', 'P');
    expect(new SchemeChange(rapid, [informed], before).becomes(informed)).toBe('P');
    expect(new SchemeChange({ kind: 'daci', own: [] }, [informed], before).becomes(informed)).toBeUndefined();
  });

  it('need no answer where nothing is in use', () => {
    expect(new SchemeChange(rapid, []).edit).toEqual({ edit: 'setScheme', scheme: rapid, letters: {} });
  });
});
