import { expect, it } from 'vitest';

import { ASKED, detailIn, settingOf } from './setting';

/** The width of a 16:9 window within its margins, in percent of its height. */
const WIDE = 168;

it('sets short questions large and long ones smaller', () => {
  const sizes = [40, 120, 200, 400].map((letters) => settingOf(letters, WIDE, 2).size);
  expect(sizes[0]).toBe(6.8);
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(sizes.at(-1)).toBeLessThan(5);
});

it('needs smaller type in a narrow window', () => {
  expect(settingOf(80, WIDE / 2, 2).size).toBeLessThan(settingOf(80, WIDE, 2).size);
});

it('never goes below what the last row can read, nor out of its space', () => {
  for (const least of [1.5, 2, 3, 3.5, 4]) {
    for (let letters = 1; letters < 600; letters += 7) {
      const { size, lines, details } = settingOf(letters, WIDE, least);
      expect(size).toBeGreaterThan(least);
      expect(lines * size * 1.14 + details * least * 1.5).toBeLessThan(ASKED);
    }
  }
});

it('tells as much of the detail as fits', () => {
  const sentences = ['What it is for.'.repeat(6), 'On other pages: Support (R).'];
  const told = (least: number) => detailIn(settingOf(40, WIDE, least), sentences, WIDE, least);
  expect(told(2)).toBe(sentences.join(' '));
  expect(told(4)).toBe(sentences[1]);
});
