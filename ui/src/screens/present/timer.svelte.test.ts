import { describe, expect, it } from 'vitest';

import { say } from '../../wording';
import { reading, Timer } from './timer.svelte';

/** A timer, and what makes time pass for it. */
function started() {
  let now = 5000;
  const timer = new Timer(() => now);
  const wait = (seconds: number) => {
    now += seconds * 1000;
    timer.tick();
  };
  return { timer, wait };
}

describe('the time of a row', () => {
  it('counts up from when the row came into question', () => {
    const { timer, wait } = started();
    wait(65);
    expect(timer.elapsed).toBe(65_000);
    timer.restart();
    expect(timer.elapsed).toBe(0);
    wait(3);
    expect(timer.elapsed).toBe(3000);
  });

  it('leaves out the time for which it was stopped', () => {
    const { timer, wait } = started();
    wait(10);
    timer.pause();
    wait(100);
    expect([timer.elapsed, timer.paused]).toEqual([10_000, true]);
    timer.pause();
    wait(5);
    expect([timer.elapsed, timer.paused]).toEqual([15_000, false]);
  });

  it('runs for the next row although it was stopped for the last', () => {
    const { timer, wait } = started();
    timer.pause();
    timer.restart();
    wait(2);
    expect(timer.elapsed).toBe(2000);
  });
});

it.each([
  [0, null, '0:00', false],
  [187, null, '3:07', false],
  [3671, null, '61:11', false],
  [130, 3, '2:10 of 3:00', false],
  [180, 3, '3:00 of 3:00', false],
  [181, 3, 'over by 0:01', true],
  [220, 3, 'over by 0:40', true],
])('after %i seconds of %s minutes says %s', (seconds, minutes, expected, over) => {
  const read = reading({ elapsed: seconds * 1000, paused: false }, minutes);
  expect([say(read.says), read.over]).toEqual([expected, over]);
});

it('says that it is stopped', () => {
  expect(say(reading({ elapsed: 40_000, paused: true }, null).says)).toBe('0:40, stopped');
});
