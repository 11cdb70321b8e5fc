import { createSubscriber } from 'svelte/reactivity';

import type { WidthOf } from '../../grid/fitting';

/** Measures text in a weight and a size. */
export type Measure = (weight: number, size: number) => WidthOf;

const fonts = new Map<string, Map<string, number>>();

/** What was measured before its letters were there is measured anew. */
const follow = createSubscriber((update) => {
  const again = () => {
    fonts.clear();
    update();
  };
  document.fonts.addEventListener('loadingdone', again);
  return () => document.fonts.removeEventListener('loadingdone', again);
});

/** A canvas knows nothing of the letter shapes that base.css chooses; some are a little wider. */
const SHAPES = 1.02;

/** Measures text in the sans, each word once. */
export const widthsIn: Measure = (weight, size) => {
  follow();
  const sans = getComputedStyle(document.documentElement).getPropertyValue('--sans');
  const font = `${weight} ${size}px ${sans}`;
  const widths = fonts.get(font) ?? new Map<string, number>();
  fonts.set(font, widths);
  const canvas = document.createElement('canvas').getContext('2d');
  if (canvas) canvas.font = font;
  return (text) => {
    const width = widths.get(text) ?? (canvas?.measureText(text).width ?? 0) * SHAPES;
    widths.set(text, width);
    return width;
  };
};
