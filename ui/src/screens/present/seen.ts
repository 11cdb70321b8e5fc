/**
 * How colours are seen by other eyes and through a weak projector; for tests. The matrices for
 * missing cones are those of Machado, Oliveira and Fernandes (2009) at full severity, on linear RGB.
 */
type Rgb = readonly [number, number, number];
type Matrix = readonly [Rgb, Rgb, Rgb];

const CONES = {
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
} as const satisfies Record<string, Matrix>;

/** Ambient light that leaves white ten times as bright as black. */
const WASHED_BLACK = 0.1;
/** The stray light that WCAG reckons with. */
const FLARE = 0.05;

/** How many times as bright the lighter of two colours is, to those who see them so. */
export type Contrast = (one: string, other: string) => number;

/** Contrasts as WCAG reckons them go by brightness alone: they are those of a picture in grey. */
export const CONTRASTS: Record<string, Contrast> = {
  'in grey': contrastOf((rgb) => rgb, FLARE),
  ...Object.fromEntries(
    Object.entries(CONES).map(([name, matrix]) => [
      `with ${name}`,
      contrastOf((rgb) => through(matrix, rgb), FLARE),
    ]),
  ),
};

export const washedOut: Contrast = contrastOf((rgb) => rgb, WASHED_BLACK / (1 - WASHED_BLACK));

function contrastOf(seen: (rgb: Rgb) => Rgb, stray: number): Contrast {
  return (one, other) => {
    const [darker = 0, lighter = 0] = [one, other]
      .map((colour) => brightness(seen(linear(colour))) + stray)
      .sort((a, b) => a - b);
    return lighter / darker;
  };
}

function linear(colour: string): Rgb {
  const channel = (at: number) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function brightness([red, green, blue]: Rgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function through(matrix: Matrix, rgb: Rgb): Rgb {
  const row = ([r, g, b]: Rgb) => Math.min(1, Math.max(0, r * rgb[0] + g * rgb[1] + b * rgb[2]));
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}
