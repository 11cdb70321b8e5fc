/** Something to be told without getting in the way. */
export type Notice = {
  id: number;
  tone: 'done' | 'failed';
  /** What happened. */
  text: string;
  /** What to do now. */
  hints: readonly string[];
  action?: { label: string; run: () => void };
};

/**
 * The notices on show, newest last. Those that report success leave by themselves, those that report
 * a failure when something has succeeded since, or with the screen that it was about.
 */
export class Notices {
  shown = $state.raw<readonly Notice[]>([]);
  #last = 0;

  done(text: string, action?: Notice['action']): number {
    const id = this.#show({ tone: 'done', text, hints: [], action });
    setTimeout(() => this.dismiss(id), 8000);
    return id;
  }

  failed({ message, hints }: { message: string; hints: readonly string[] }) {
    this.#show({ tone: 'failed', text: message, hints });
  }

  /** What failed before is past. */
  forgetFailures() {
    this.shown = this.shown.filter(({ tone }) => tone !== 'failed');
  }

  dismiss(id: number) {
    this.shown = this.shown.filter((notice) => notice.id !== id);
  }

  #show(notice: Omit<Notice, 'id'>): number {
    const id = ++this.#last;
    const others = this.shown.filter((other) => other.text !== notice.text);
    this.shown = [...others, { ...notice, id }].slice(-3);
    return id;
  }
}
