import { expect, it } from 'vitest';

import type { Finding, Key, Scope } from '../generated';
import { homeOf } from './list';

const question = (scope: Scope, ...places: Key[]): Finding => ({
  check: 'R01', severity: 'error', scope, question: { id: 'q' }, detail: { id: 'd' }, places, fixes: [],
});

it('leads to the screen on which a question can be settled', () => {
  expect(homeOf(question({ activity: 'refunds' }, { activity: 'refunds' }))).toBe('responsibilities');
  expect(homeOf(question({ role: 'support' }, { role: 'support' }))).toBe('leaders');
});

it('leads from what contradicts itself to the decision on ownership, whatever it points at', () => {
  expect(homeOf(question('plan'))).toBe('ownership');
  expect(homeOf(question('plan', { role: 'cco' }))).toBe('ownership');
});
