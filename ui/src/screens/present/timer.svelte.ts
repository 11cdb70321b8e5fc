import type { Message } from '../../generated';

/** Milliseconds of a clock that never goes back. */
export type Clock = () => number;

/** How long the row in question has been in question. */
export class Timer {
  readonly #clock: Clock;
  #since = $state(0);
  #now = $state(0);
  /** How long it had been when it was stopped. */
  #stoppedAt = $state<number | null>(null);

  constructor(clock: Clock) {
    this.#clock = clock;
    this.restart();
  }

  readonly elapsed: number = $derived(this.#stoppedAt ?? this.#now - this.#since);
  readonly paused: boolean = $derived(this.#stoppedAt !== null);

  /** Another row is in question. */
  restart() {
    const now = this.#clock();
    this.#since = now;
    this.#now = now;
    this.#stoppedAt = null;
  }

  /** Reads the clock again. */
  tick() {
    this.#now = this.#clock();
  }

  /** Stops, or goes on from where it was stopped. */
  pause() {
    this.tick();
    if (this.#stoppedAt === null) {
      this.#stoppedAt = this.#now - this.#since;
    } else {
      this.#since = this.#now - this.#stoppedAt;
      this.#stoppedAt = null;
    }
  }
}

/** What the timer says, and whether the time for the row is over. */
export function reading({ elapsed, paused }: Pick<Timer, 'elapsed' | 'paused'>, minutes: number | null) {
  const box = minutes === null ? null : minutes * 60_000;
  const over = box !== null && elapsed >= box + SECOND;
  const running = says(elapsed, box, over);
  return { says: paused ? { id: 'present-timer-paused', args: { reading: running } } : running, over };
}

const SECOND = 1000;

function says(elapsed: number, box: number | null, over: boolean): Message {
  if (box === null) return { id: 'present-timer', args: { time: written(elapsed) } };
  if (over) return { id: 'present-timer-over', args: { time: written(elapsed - box) } };
  return { id: 'present-timer-boxed', args: { time: written(elapsed), box: written(box) } };
}

/** Minutes and seconds: `3:07`. */
function written(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / SECOND);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
