import type { Change, Comparison, Counsel, Drafted, DraftId, Edit, Message, ScopeFindings } from '../generated';
import type { Changed, Opened, Preview } from '../platform';
import { inOne, inverse, lastOfEach } from './changes';
import { PlanStore, type Asked, type Door } from './store.svelte';

/** The way to the document, from where drafts are worked on. */
export interface DraftDoor extends Door {
  /** The plan as it is now, as a whole. */
  current(): Promise<Opened | null>;
  /** What a draft of the ownership decision does to the plan as it is now; `null` where it is gone. */
  drafted(draft: DraftId): Promise<Drafted | null>;
}

/**
 * The plan as it would be with a draft of the ownership decision. It is a plan like any other: what is
 * asked of it becomes a step of the draft, and it follows what the draft makes of the plan as it is.
 */
export class DraftedPlan implements Door {
  readonly asItIs: PlanStore;
  readonly draft: DraftId;
  readonly #door: DraftDoor;
  /** `null` until it is there. */
  plan = $state.raw<PlanStore | null>(null);
  /** Which step can't be done any more, and why, where that is so. */
  stuck = $state.raw<Message | null>(null);
  /** What the draft does to the plan as it is. */
  change = $state.raw<Change>({ rows: [] });
  /** What it does to the questions. */
  #findings: readonly ScopeFindings[] = [];
  /** What has happened to the plan, and is still to be followed. */
  #news: Changed[] = [];
  /** The change to the plan up to which was asked last, and the end of the queue of answers. */
  #asked = -1;
  #answered: Promise<void> = Promise.resolve();

  constructor(asItIs: PlanStore, draft: DraftId, door: DraftDoor) {
    this.asItIs = asItIs;
    this.draft = draft;
    this.#door = door;
  }

  /** Follows the plan from now on; gives what ends that. */
  follow(): () => void {
    const stop = this.asItIs.listen((changed) => {
      this.#news.push(changed);
      void this.caughtUp();
    });
    void this.caughtUp();
    return stop;
  }

  /** When it has followed all that has happened to the plan by now. */
  caughtUp(): Promise<void> {
    const { seq } = this.asItIs;
    if (this.#asked !== seq) {
      this.#asked = seq;
      this.#answered = this.#answered.then(() => this.#catchUp());
    }
    return this.#answered;
  }

  async #catchUp(): Promise<void> {
    const plan = this.plan ?? (await this.#copy());
    const drafted = plan && (await this.#door.drafted(this.draft));
    if (!drafted) return;
    const news = this.#news.filter(({ seq }) => seq <= drafted.seq);
    this.#news = this.#news.filter(({ seq }) => seq > drafted.seq);
    plan.follow({
      seq: plan.seq + 1,
      change: inOne([inverse(this.change), ...news.map(({ change }) => change), drafted.change]),
      findings: this.#findingsAfter(news, drafted, plan),
      undo: this.asItIs.undo,
      redo: this.asItIs.redo,
    });
    this.change = drafted.change;
    this.#findings = drafted.findings;
    this.stuck = drafted.stuck;
    this.plan = plan;
  }

  async #copy(): Promise<PlanStore | null> {
    const opened = await this.#door.current();
    if (!opened) return null;
    this.#news = this.#news.filter(({ seq }) => seq > opened.seq);
    return new PlanStore(opened, this);
  }

  /** The questions that are others now: those of the draft, elsewhere those of the plan as it is. */
  #findingsAfter(news: readonly Changed[], drafted: Drafted, plan: PlanStore): ScopeFindings[] {
    const before = [...this.#findings, ...news.flatMap(({ findings }) => findings)];
    const asItIs = before.map(({ scope }) => ({ scope, findings: [...this.asItIs.questions.of(scope)] }));
    return lastOfEach([...asItIs, ...drafted.findings]).filter(
      ({ scope, findings }) => JSON.stringify(findings) !== JSON.stringify(plan.questions.of(scope)),
    );
  }

  async edit(edit: Asked): Promise<boolean> {
    const done = await this.#door.edit(async () => {
      await this.caughtUp();
      const step = typeof edit === 'function' ? await edit() : edit;
      return step && this.#within(step);
    });
    await this.caughtUp();
    return done;
  }

  preview(edit: Edit): Promise<Preview | null> {
    return this.#door.preview(this.#within(edit));
  }

  advise(): Promise<Counsel | null> {
    return this.#door.advise();
  }

  compare(): Promise<Comparison | null> {
    return this.#door.compare();
  }

  #within(step: Edit): Edit {
    return { edit: 'inDraft', draft: this.draft, step };
  }
}
