/**
 * What someone types into a field before they leave it. The field shows the draft while there is
 * one; leaving or Enter hands it over once, Escape forgets it.
 */
export class Draft {
  #typed = $state<string | null>(null);
  readonly #value: () => string;
  readonly #commit: (text: string) => void;

  constructor(value: () => string, commit: (text: string) => void) {
    this.#value = value;
    this.#commit = commit;
  }

  get text(): string {
    return this.#typed ?? this.#value();
  }

  /** Whether nothing was typed since the field was entered, left or restored. */
  get settled(): boolean {
    return this.#typed === null;
  }

  type(text: string) {
    this.#typed = text;
  }

  leave() {
    const typed = this.#typed;
    this.#typed = null;
    if (typed !== null && typed.trim() !== this.#value()) this.#commit(typed.trim());
  }

  restore() {
    this.#typed = null;
  }
}

/** Whether a key belongs to an input method that is still composing a character. */
export function composing(event: KeyboardEvent): boolean {
  return event.isComposing || event.key === 'Process';
}
