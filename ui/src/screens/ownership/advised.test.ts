import { expect, it } from 'vitest';

import type { Advice } from '../../generated';
import { advisedModel, mayStillExclude } from './advised';

const advice = (answered: number, model: Advice['model']) => ({ model, answered, asked: 18 }) as Advice;

it('says by how few answers somebody should lead', () => {
  expect(advisedModel(advice(2, { clear: 'ccoLed' }))).toBe(
    'By 2 of 18 answers, CCO-led fits best so far. The others may change that.',
  );
  expect(advisedModel(advice(8, { close: ['ccoLed', 'ceoLed'] }))).toContain('By 8 of 18 answers');
  expect(advisedModel(advice(9, { clear: 'ccoLed' }))).toBe('By your answers, CCO-led fits best.');
  expect(advisedModel(advice(0, 'unknown'))).toBe('Who should lead can’t be told from so few answers.');
});

it('names the open answers that may still exclude what is advised', () => {
  const advice = (openGates: string[]) =>
    ({ model: { clear: 'ccoLed' }, models: [
      { model: 'ccoLed', openGates }, { model: 'ceoLed', openGates: ['sponsorship'] },
    ] }) as unknown as Advice;
  expect(mayStillExclude(advice(['budget', 'size']))).toBe('Still open, and may exclude it: People and budget · Size');
  expect(mayStillExclude(advice([]))).toBe('');
});
