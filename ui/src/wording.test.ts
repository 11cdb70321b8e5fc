import { expect, it } from 'vitest';

import { say, t, term } from './wording';

it('joins names as the language does', () => {
  const message = (leaders: string[]) => ({ id: 'lead-held', args: { model: 'M', role: 'R', leaders } });
  expect(say(message(['Ann']))).toBe('M: R, Ann');
  expect(say(message(['Ann', 'Ben']))).toBe('M: R, Ann and Ben');
  expect(say(message(['Ann', 'Ben', 'Cleo']))).toBe('M: R, Ann, Ben and Cleo');
});

it('puts messages into messages', () => {
  const configuration = { id: 'configuration-hybrid' };
  expect(t('configuration-line', { configuration, centre: 5, shared: 4, local: 3 })).toBe(
    'Hybrid: 5 central, 4 shared, 3 local',
  );
});

it('leaves out what there is none of', () => {
  const configuration = { id: 'configuration-hybrid' };
  const line = (counts: Record<string, number>) => t('configuration-line', { configuration, ...counts });
  expect(line({ centre: 5, shared: 0, local: 3 })).toBe('Hybrid: 5 central, 3 local');
  expect(line({ centre: 5, shared: 4, local: 0 })).toBe('Hybrid: 5 central, 4 shared');
  expect(line({ centre: 0, shared: 4, local: 0 })).toBe('Hybrid: 4 shared');
  expect(t('leaders-text', { roles: 5, departments: 0, people: 0 })).toBe(
    '5 roles, no department, nobody named yet.',
  );
});

it('keeps names from right to left together, and no others', () => {
  expect(t('plan-name', { organisation: 'מרידיאן', title: 'CX' })).toBe('\u2068מרידיאן\u2069 – CX');
});

it('finds the words of a family', () => {
  expect(term('model', 'ccoLed')).toBe('CCO-led');
});

it('shows what no catalog has', () => {
  expect(t('no-such-sentence')).toBe('[no-such-sentence]');
});

it('has every sentence that the window asks for by name', () => {
  const sources = import.meta.glob<string>(['./**/*.{ts,svelte}', '!./**/*.test.ts'], {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  const asked = Object.values(sources).flatMap((source) =>
    [...source.matchAll(/\bt\(\s*'([\w-]+)'|\blabel: '([a-z]+-[\w-]+)'/g)].map((found) => found[1] ?? found[2] ?? ''),
  );
  expect(asked.length).toBeGreaterThan(50);
  expect(asked.filter((id) => t(id) === `[${id}]`)).toEqual([]);
});
