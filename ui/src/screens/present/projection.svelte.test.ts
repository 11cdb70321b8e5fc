import { beforeEach, describe, expect, it, vi } from 'vitest';

import type { Activity, Plan } from '../../generated';
import { openPlan } from '../../plan/sample';
import { press, projectorActions } from './keys';
import { Projection } from './projection.svelte';
import { ROOMS } from './room';

const written = new Map<string, string>();
beforeEach(() => {
  written.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => written.get(key) ?? null,
    setItem: (key: string, value: string) => written.set(key, value),
  });
});

const activity = (id: string): Activity => ({
  id, section: 's', area: null, title: id, outcome: '', note: '', unit: null, order: id,
});
const rows: Partial<Plan> = {
  sections: [{ id: 's', title: 's', order: 'a' }],
  activities: ['a', 'b', 'c'].map(activity),
};

function projected() {
  let now = 0;
  const projection = new Projection(openPlan(rows), () => now, () => ({ width: 1920, height: 1080 }));
  const actions = projectorActions(projection, { toggle: () => undefined, leave: () => undefined });
  return {
    projection,
    at: () => projection.stage.activity?.id,
    wait: (seconds: number) => {
      now += seconds * 1000;
      projection.timer.tick();
    },
    /** Presses keys one after the other, and says whether each was understood. */
    presses: (...keys: string[]) =>
      keys.map((key) => {
        const shiftKey = key === '?' || key === '+';
        const stroke = { key, shiftKey, ctrlKey: false, metaKey: false, altKey: false };
        return press(projection, actions, stroke, 'linux');
      }),
  };
}

describe('keys', () => {
  it('move through the rows, those of a remote control too', () => {
    const { at, presses } = projected();
    const seen = ['ArrowDown', 'PageDown', 'PageUp', ' ', 'ArrowUp', 'n'].map((key) => {
      presses(key);
      return at();
    });
    expect(seen).toEqual(['b', 'c', 'b', 'c', 'b', 'c']);
  });

  it('are left alone where they mean nothing', () => {
    expect(projected().presses('x', '9', 'Tab')).toEqual([false, true, false]);
  });

  it('begin to type the number of a row, which then belongs to the field', () => {
    const { projection, presses } = projected();
    expect(presses('2', '3')).toEqual([true, false]);
    expect([projection.panel, projection.jumpingTo]).toEqual(['jump', '2']);
  });

  it('show the keys and hide them again; a field may have a question mark', () => {
    const { projection, presses } = projected();
    presses('?');
    expect(projection.panel).toBe('keys');
    expect([presses('n'), presses('?'), projection.panel]).toEqual([[false], [true], null]);
    presses('r');
    expect([projection.panel, presses('?'), projection.panel]).toEqual(['room', [false], 'room']);
  });

  it('move nothing unseen on a blank screen', () => {
    const { projection, at, presses } = projected();
    presses('.', 'ArrowDown');
    expect([projection.blank, at()]).toEqual([true, 'a']);
    presses('b', 'ArrowDown');
    expect([projection.blank, at()]).toEqual([false, 'b']);
    presses('b', 'Escape');
    expect(projection.blank).toBe(false);
  });

  it('stop the timer', () => {
    const { projection, presses, wait } = projected();
    wait(4);
    presses('p');
    wait(60);
    expect(projection.timer.elapsed).toBe(4000);
  });
});

describe('the size of type', () => {
  it('is larger when zoomed, and never smaller than the last row can read', () => {
    const { projection, presses } = projected();
    presses('-');
    expect(projection.size).toBe(2);
    presses('+', '+');
    expect(projection.size).toBeCloseTo(2.645);
    presses(...'++++++++++++'.split(''));
    expect(projection.size).toBe(4);
    presses('-');
    expect(projection.size).toBeLessThan(4);
    presses('0');
    expect(projection.size).toBe(2);
  });

  it('follows the room, which is remembered', () => {
    projected().projection.enter(ROOMS.hall);
    projected().projection.enter({ minutes: 3 });
    const { projection } = projected();
    expect([projection.size, projection.room]).toEqual([3, { ...ROOMS.hall, minutes: 3 }]);
  });
});

it('remembers whether it is dark', () => {
  projected().presses('d');
  expect(projected().projection.dark).toBe(true);
});
