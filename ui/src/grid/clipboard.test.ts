import { describe, expect, it } from 'vitest';

import { meaningsOf } from '../plan/scheme';
import { htmlOf, lettersIn, nameIn, tableOf, textOf } from './clipboard';

describe('tab-separated text', () => {
  it.each([
    ['A\tR\nC\t\n', [['A', 'R'], ['C', '']]],
    ['A\r\nC\r\n', [['A'], ['C']]],
    ['A', [['A']]],
    ['\t', [['', '']]],
    ['A\n\nC', [['A'], [''], ['C']]],
    ['"Two\nlines"\tA\n"a\tb"\tR', [['Two\nlines', 'A'], ['a\tb', 'R']]],
    ['"He said ""yes"""\tA', [['He said "yes"', 'A']]],
    ['"quoted" in the middle\tA', [['"quoted" in the middle', 'A']]],
    ['5" screens\tA', [['5" screens', 'A']]],
    ['"never closed\tA', [['"never closed', 'A']]],
    ['', []],
  ])('%j is read', (text, table) => {
    expect(tableOf(text)).toEqual(table);
  });

  it('comes back as it went', () => {
    const table = [['', 'Head of "Care"'], ['Two\r\nlines\tand tabs', 'AR'], ['', '']];
    expect(tableOf(textOf(table))).toEqual(table);
  });

  it('holds no formulas, and gives names back as they were', () => {
    const names = ['=1+1', '+1', '-5', '@x', "it's", 'plain'];
    const copied = textOf([names]);
    expect(copied.split('\t')).toEqual(["'=1+1", "'+1", "'-5", "'@x", "it's", 'plain']);
    expect(tableOf(copied)[0]?.map((text) => nameIn(text ?? ''))).toEqual(names);
  });
});

it('is HTML without anything that was typed as such', () => {
  expect(htmlOf([['<b>&"', 'A']])).toContain('&lt;b&gt;&amp;&quot;</td>');
});

it.each([
  ['A', 'A'], ['ra', 'AR'], ['A/R', 'AR'], ['R, A', 'AR'], [' c ', 'C'], ['', ''], ['\u00a0', ''],
  ['X', null], ['A?', null], ['AA', null], ['Accountable', null], ['1', null], ['-', null],
])('%j stands for %j', (text, letters) => {
  expect(lettersIn(text, meaningsOf({ kind: 'raci', own: [] }))).toBe(letters);
});
