import { describe, expect, it } from 'vitest';

import drawn from '../../elements/Letters.svelte?raw';
import everywhere from '../../styles/tokens.css?raw';
import onProjector from './present.css?raw';
import { CONTRASTS, washedOut, type Contrast } from './seen';

type Theme = 'light' | 'dark';

/** What the tokens say where a selector begins, for a theme. */
function tokensOf(css: string, selector: string, theme: Theme): Record<string, string> {
  const block = css.split(`${selector} {`)[1]?.split('}')[0] ?? '';
  const declared = [...block.matchAll(/(--[\w-]+): (?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}));/g)];
  return Object.fromEntries(
    declared.map(([, name = '', light, dark, both]) => [name, both ?? (theme === 'light' ? light : dark) ?? '']),
  );
}

/** The colours that are used on the projector: the row in question, and those that wait. */
function coloursIn(theme: Theme) {
  const current = { ...tokensOf(everywhere, ':root', theme), ...tokensOf(onProjector, '.stage', theme) };
  return { current, waiting: { ...current, ...tokensOf(onProjector, '.stage .waiting', theme) } };
}

/** The token that a weight takes for something. */
function tokenFor(weight: string, property: string): string {
  const rule = drawn.split(`.letters .${weight} {`)[1]?.split('}')[0] ?? '';
  return new RegExp(`(?:^|\\s)${property}:[^;]*var\\((--[\\w-]+)\\);`).exec(rule)?.[1] ?? '';
}

/** The colours of the four weights, and of the page that they are on. */
function lettersIn(tokens: Record<string, string>, page: string) {
  const colour = (name: string) => {
    const found = tokens[name];
    expect(found, `the colour ${name}`).toMatch(/^#\w{6}$/);
    return found ?? '';
  };
  const of = (weight: string, property: string) => colour(tokenFor(weight, property));
  return {
    page: colour(page),
    solid: { ground: of('solid', 'background'), ink: of('solid', 'color') },
    tint: { ground: of('tint', 'background'), ink: of('tint', 'color') },
    outline: { line: of('outline', 'border'), ink: of('outline', 'color') },
    bare: { ink: of('bare', 'color') },
  };
}

const THEMES: Theme[] = ['light', 'dark'];
const ROWS = THEMES.flatMap((theme) => {
  const { current, waiting } = coloursIn(theme);
  return [
    { name: `${theme}, the row in question`, letters: lettersIn(current, '--accountable-tint'), legible: 4.5 },
    { name: `${theme}, the legend`, letters: lettersIn(current, '--paper'), legible: 4.5 },
    // Letters there are large, for which WCAG asks for 3.
    { name: `${theme}, a row that waits`, letters: lettersIn(waiting, '--paper'), legible: 3 },
  ];
});

type Letters = ReturnType<typeof lettersIn>;

/** What makes each letter legible, and what makes it another than the others. */
function contrasts({ page, solid, tint, outline, bare }: Letters, contrast: Contrast) {
  return {
    legible: Math.min(
      contrast(solid.ink, solid.ground),
      contrast(tint.ink, tint.ground),
      contrast(outline.ink, page),
      contrast(bare.ink, page),
    ),
    solid: contrast(solid.ground, page),
    tint: contrast(tint.ground, page),
    solidFromTint: contrast(solid.ground, tint.ground),
    outline: contrast(outline.line, page),
  };
}

describe.each(ROWS)('letters on the projector: $name', ({ letters, legible }) => {
  it.each(Object.keys(CONTRASTS))('can be told apart %s', (name) => {
    const seen = contrasts(letters, CONTRASTS[name] ?? washedOut);
    expect(seen.legible).toBeGreaterThanOrEqual(legible);
    expect(seen.solid).toBeGreaterThanOrEqual(3);
    expect(seen.outline).toBeGreaterThanOrEqual(3);
    expect(seen.tint).toBeGreaterThanOrEqual(1.3);
    expect(seen.solidFromTint).toBeGreaterThanOrEqual(2);
  });

  it('can be told apart where black is a tenth of white', () => {
    const seen = contrasts(letters, washedOut);
    expect(seen.legible).toBeGreaterThanOrEqual(3);
    expect(seen.solid).toBeGreaterThanOrEqual(2.5);
    expect(seen.outline).toBeGreaterThanOrEqual(2.5);
    expect(seen.tint).toBeGreaterThanOrEqual(1.2);
    expect(seen.solidFromTint).toBeGreaterThanOrEqual(1.7);
  });
});

it('reckons as is known', () => {
  const grey = CONTRASTS['in grey'] ?? washedOut;
  expect(grey('#000000', '#ffffff')).toBeCloseTo(21);
  expect(grey('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(washedOut('#000000', '#ffffff')).toBeCloseTo(10);
});
