import { describe, expect, it } from 'vitest';

import { linesIn, widthFor } from './fitting';

/** Every letter and every space is ten wide. */
const widthOf = (text: string) => text.length * 10;

describe('the lines of a text', () => {
  it.each([
    ['one that fits', 'Open a shop', 110, 1],
    ['a word more than fits', 'Open a shop', 100, 2],
    ['a word to each line', 'Open a shop', 40, 3],
    ['a long word on a line of its own', 'Go internationalise', 160, 2],
    ['a word that is too long for any line', 'internationalise', 50, 4],
    ['such a word behind a short one, which begins a line', 'Go internationalise', 100, 3],
    ['nothing', '', 100, 1],
    ['any white space', 'Open\n a\tshop', 110, 1],
  ])('%s', (_, text, width, lines) => {
    expect(linesIn(text, widthOf, width)).toBe(lines);
  });

  it('are more where something behind it no longer fits', () => {
    expect(linesIn('Open a shop', widthOf, 150, 30)).toBe(1);
    expect(linesIn('Open a shop', widthOf, 140, 30)).toBe(2);
    expect(linesIn('Open a shop', widthOf, 80, 30)).toBe(2);
  });
});

it('finds a width for nearly all, whatever the rest would need', () => {
  const titles = [...Array.from({ length: 9 }, () => 'Answer a call'), 'Answer a call in any language of a customer'];
  expect(widthFor(titles, widthOf, 2, [50, 80, 300])).toBe(80);
  expect(widthFor(titles, widthOf, 1, [50, 80, 300])).toBe(300);
  expect(widthFor([], widthOf, 2, [50, 80])).toBe(50);
});
