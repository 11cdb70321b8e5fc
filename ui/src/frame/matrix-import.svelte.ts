import type { Understood } from '../generated';
import { application } from '../platform';
import type { Session } from '../session.svelte';

/** Somebody else's matrix on its way into the plan: chosen, understood, agreed to. */
export class MatrixImport {
  readonly #session: Session;
  /** The file as it is understood with the answers so far; `null` while none is chosen. */
  understood = $state.raw<Understood | null>(null);
  #answers: Readonly<Record<string, string>> = {};

  constructor(session: Session) {
    this.#session = session;
  }

  async choose(): Promise<void> {
    const path = await this.#session.try(() => application.chooseMatrix());
    if (path === null) return;
    this.#answers = {};
    await this.#understand(path);
  }

  /** Reads the file anew with this answer to one of its questions. */
  async answer(question: string, choice: string): Promise<void> {
    if (!this.understood) return;
    this.#answers = { ...this.#answers, [question]: choice };
    await this.#understand(this.understood.path);
  }

  async #understand(path: string): Promise<void> {
    const answers = this.#answers;
    const understood = await this.#session.try(() => application.understandMatrix(path, answers));
    if (answers === this.#answers) this.understood = understood;
  }

  /** Brings it into the plan as one step. */
  async bring(): Promise<boolean> {
    const { understood } = this;
    if (!understood) return false;
    this.leave();
    return this.#session.importMatrix(understood.path, this.#answers);
  }

  leave() {
    this.understood = null;
  }
}
