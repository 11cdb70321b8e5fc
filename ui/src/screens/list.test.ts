import { expect, it } from 'vitest';

import type { Finding, Key } from '../generated';
import { homeOf } from './list';

const question = (check: string, ...places: Key[]): Finding => ({
  check, severity: 'error', scope: 'plan', question: { id: 'q' }, detail: { id: 'd' }, places, fixes: [],
});

it('leads to the screen on which a question can be settled', () => {
  expect(homeOf(question('R01', { activity: 'refunds' }))).toBe('responsibilities');
  expect(homeOf(question('R20', { role: 'support' }))).toBe('leaders');
});

it('leads from what contradicts itself to the decision on ownership, whatever it points at', () => {
  expect(homeOf(question('R42'))).toBe('ownership');
  expect(homeOf(question('R43', { role: 'cco' }))).toBe('ownership');
});
