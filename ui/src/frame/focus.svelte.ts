import { holdFocus } from './focus';

/** Holds the focus through what every next step of a plan changes on the page. Made for components. */
export function keepFocus(seq: () => number) {
  let giveFocusBack: (() => void) | undefined;
  $effect.pre(() => {
    seq();
    giveFocusBack = holdFocus();
  });
  $effect(() => {
    seq();
    giveFocusBack?.();
  });
}
