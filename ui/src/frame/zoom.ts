import { setZoom } from '../platform';

const KEY = 'zoom';
const STEPS = [0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2];

/** The size of everything in the window; remembered on this computer. */
export class Zoom {
  #factor = Number(localStorage.getItem(KEY)) || 1;

  constructor() {
    if (this.#factor !== 1) void setZoom(this.#factor);
  }

  in() {
    this.#set(STEPS.find((step) => step > this.#factor));
  }

  out() {
    this.#set(STEPS.findLast((step) => step < this.#factor));
  }

  reset() {
    this.#set(1);
  }

  #set(factor: number | undefined) {
    if (factor === undefined) return;
    this.#factor = factor;
    localStorage.setItem(KEY, String(factor));
    void setZoom(factor);
  }
}
