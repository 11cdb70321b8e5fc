import type { PlanStore } from '../../plan/store.svelte';
import { fitting, type Fit, type Space } from './fitting';
import { inPixels, LARGEST, sizeFor } from './legibility';
import { remember, rememberedRoom, type Room } from './room';
import { Stage } from './stage.svelte';
import { Timer, type Clock } from './timer.svelte';

/** What can lie over the rows. */
export type Panel = 'keys' | 'room' | 'jump';

const THEME = 'present-theme';
const ZOOM_STEP = 1.15;

/** Everything that the window on the projector shows, and how. */
export class Projection {
  readonly stage: Stage;
  readonly timer: Timer;
  readonly #window: () => Space;
  #room = $state.raw<Room>(rememberedRoom());
  #zoom = $state(1);
  #dark = $state(localStorage.getItem(THEME) === 'dark');
  blank = $state(false);
  panel = $state<Panel | null>(null);
  /** What was typed before the field for it opened. */
  jumpingTo = $state('');
  /** The space that is left for the rows, as it was measured. */
  space = $state.raw<Space>({ width: 0, height: 0 });

  constructor(plan: PlanStore, clock: Clock, window: () => Space) {
    this.#window = window;
    this.stage = new Stage(plan, () => this.fit);
    this.timer = new Timer(clock);
  }

  /** The size of the smallest type, in percent of the window's height. */
  readonly size: number = $derived(sizeFor(this.#room, this.#zoom));
  /** The same in pixels. */
  readonly unit: number = $derived.by(() => inPixels(this.size, this.#window().height));
  readonly fit: Fit = $derived.by(() => fitting(this.space, this.unit));
  /** The width within the margins, in percent of the window's height. */
  readonly width: number = $derived.by(() => {
    const { width, height } = this.#window();
    return (100 * width) / height - 9;
  });

  get room(): Room {
    return this.#room;
  }

  get dark(): boolean {
    return this.#dark;
  }

  /** The room is another; remembered on this computer. */
  enter(room: Partial<Room>) {
    this.#room = { ...this.#room, ...room };
    remember(this.#room);
  }

  /** Larger, for as long as more is gained than the screen can hold. */
  zoomIn() {
    if (this.size < LARGEST) this.#zoom *= ZOOM_STEP;
  }

  /** Smaller, but never smaller than the last row can read. */
  zoomOut() {
    this.#zoom = Math.max(1, this.#zoom / ZOOM_STEP);
  }

  zoomReset() {
    this.#zoom = 1;
  }

  toggleDark() {
    this.#dark = !this.#dark;
    localStorage.setItem(THEME, this.#dark ? 'dark' : 'light');
  }

  /** Opens the field for a row's number or title; what was typed already stands in it. */
  jump(typed: string) {
    this.jumpingTo = typed;
    this.panel = 'jump';
  }
}
