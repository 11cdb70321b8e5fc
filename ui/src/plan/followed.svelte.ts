import { SvelteMap } from 'svelte/reactivity';

/**
 * A map whose readers follow one entry, or all of them at the cost of one. A `SvelteMap` alone
 * would make whoever reads all of it follow thousands of entries one by one.
 */
export class Followed<K, V> {
  readonly #entries: SvelteMap<K, V>;
  readonly #all: Map<K, V>;
  #version = $state(0);

  constructor(entries: Iterable<[K, V]> = []) {
    // Signals are what the other map and the version are for.
    // eslint-disable-next-line svelte/prefer-svelte-reactivity
    this.#all = new Map(entries);
    this.#entries = new SvelteMap(this.#all);
  }

  get(key: K): V | undefined {
    return this.#entries.get(key);
  }

  /** Everything that there is, to be read at once. */
  get all(): ReadonlyMap<K, V> {
    void this.#version;
    return this.#all;
  }

  set(key: K, value: V) {
    this.#all.set(key, value);
    this.#entries.set(key, value);
    this.#version += 1;
  }

  delete(key: K) {
    this.#all.delete(key);
    this.#entries.delete(key);
    this.#version += 1;
  }
}
