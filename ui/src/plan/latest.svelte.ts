/** The latest answer to a question that is asked again whenever the plan changes. */
export class Latest<T> {
  /** `null` until it was asked for the first time. */
  answer = $state.raw<T | null>(null);
  #asked = 0;
  readonly #ask: () => Promise<T | null>;

  constructor(ask: () => Promise<T | null>) {
    this.#ask = ask;
  }

  /** Asks anew. An answer that a later question has overtaken is dropped. */
  async ask(): Promise<void> {
    const mine = (this.#asked += 1);
    const answer = await this.#ask();
    if (answer !== null && mine === this.#asked) this.answer = answer;
  }
}
