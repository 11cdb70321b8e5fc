import { Notices } from './elements/notices.svelte';
import { painted } from './elements/painted';
import type { Comparison, Counsel, Drafted, DraftId, Edit } from './generated';
import type { DraftDoor } from './plan/drafted.svelte';
import { PlanStore, type Asked } from './plan/store.svelte';
import {
  application, asFailure, on, type Changed, type Opened, type Preview, type Receipt, type RecentFile,
  type Start,
} from './platform';
import { t } from './wording';

/** What one window has open: at most one plan, kept in step with the document. */
export class Session implements DraftDoor {
  plan = $state.raw<PlanStore | null>(null);
  recent = $state.raw<readonly RecentFile[]>([]);
  /** Edits on their way to the disk. */
  #underWay = $state(0);
  /** The end of the queue in which they wait. */
  #last: Promise<unknown> = Promise.resolve();
  /** The end of the queue of changes that the plan is to follow. */
  #followed: Promise<void> = Promise.resolve();
  #heard: (() => void) | undefined;
  /** The notice that offers to undo the last step. */
  #undoOffer: number | undefined;
  readonly notices = new Notices();

  /** Whether everything asked for is on disk. */
  readonly saved: boolean = $derived(this.#underWay === 0);

  /** Shows what is open, and what happens to it from now on. */
  async watch(): Promise<void> {
    await this.#listen();
    await this.#reload();
  }

  /** Does the same for the window in which a plan is made: it can open others. */
  async start(): Promise<void> {
    addEventListener('leave', () => void this.#leave());
    await Promise.all([this.#listen(), on('problem', (problem) => this.notices.failed(problem))]);
    const start = await this.#refresh();
    if (start?.problem) this.notices.failed(start.problem);
  }

  /** Opens another document; the one that is open stays when the dialog is left. */
  async open(ask: () => Promise<Opened | null>): Promise<void> {
    const opened = await this.try(ask);
    if (opened) this.#show(opened);
  }

  async close(): Promise<void> {
    await this.try(() => application.closePlan());
    await this.#refresh();
  }

  async edit(edit: Asked): Promise<boolean> {
    const ask = async (): Promise<Receipt> => {
      const wanted = typeof edit === 'function' ? await edit() : edit;
      return wanted ? application.edit(wanted) : { changed: false };
    };
    return (await this.#write(ask)) !== null;
  }

  /** Brings somebody else's matrix into the plan. */
  async importMatrix(path: string, answers: Readonly<Record<string, string>>): Promise<boolean> {
    return (await this.#write(() => application.importMatrix(path, answers))) !== null;
  }

  async undo(): Promise<void> {
    await this.#write(() => application.undo());
  }

  async redo(): Promise<void> {
    await this.#write(() => application.redo());
  }

  /** Says what was done, and offers to undo it for as long as it is the last step. */
  offerUndo(done: string) {
    this.#undoOffer = this.notices.done(done, { label: t('undo'), run: () => void this.undo() });
  }

  preview(edit: Edit): Promise<Preview | null> {
    return this.try(() => application.preview(edit));
  }

  advise(): Promise<Counsel | null> {
    return this.try(() => application.advice());
  }

  compare(): Promise<Comparison | null> {
    return this.try(() => application.compare());
  }

  current(): Promise<Opened | null> {
    return this.try(() => application.currentPlan());
  }

  drafted(draft: DraftId): Promise<Drafted | null> {
    return this.try(() => application.drafted(draft));
  }

  /** Does what is asked; where that fails, says why and gives `null`. */
  async try<T>(ask: () => Promise<T>): Promise<T | null> {
    try {
      return await ask();
    } catch (error) {
      this.notices.failed(asFailure(error).problem);
      return null;
    }
  }

  /** Edits are made in the order in which they were asked for, each on what the last one left. */
  async #write(ask: () => Promise<Receipt>): Promise<Receipt | null> {
    this.#underWay += 1;
    const turn = this.#last.then(() => this.#step(ask));
    this.#last = turn;
    try {
      return await turn;
    } finally {
      this.#underWay -= 1;
    }
  }

  /** One edit, until the plan that is shown has it too: its news may come after its receipt. */
  async #step(ask: () => Promise<Receipt>): Promise<Receipt | null> {
    const { plan } = this;
    const before = plan?.seq;
    const heard = new Promise<void>((resolve) => (this.#heard = resolve));
    const receipt = await this.try(ask);
    if (receipt?.changed) this.notices.forgetFailures();
    if (receipt?.changed && this.plan === plan && plan?.seq === before) await heard;
    return receipt;
  }

  /** Asked to leave, does so when everything that was asked for is on disk. */
  async #leave(): Promise<void> {
    while (!this.saved) await this.#last;
    await this.try(() => application.leave());
  }

  /**
   * Letters are painted by themselves first: what follows from them changes all over the window,
   * and takes much longer to paint. Who types faster than that doesn't wait for it.
   */
  async #follow(changed: Changed): Promise<void> {
    if (this.#underWay <= 1 && this.plan?.showAhead(changed)) await painted();
    if (this.#undoOffer !== undefined) this.notices.dismiss(this.#undoOffer);
    if (this.plan && !this.plan.follow(changed)) await this.#reload();
    this.#heard?.();
  }

  async #reload(): Promise<void> {
    this.#show(await this.current());
  }

  async #listen(): Promise<void> {
    await Promise.all([
      on('changed', (changed) => {
        const follow = () => this.#follow(changed);
        this.#followed = this.#followed.then(follow, follow);
      }),
      on('opened', () => void this.#reload()),
      on('closed', () => this.#show(null)),
    ]);
  }

  /** Asks anew what is open and what was open lately. */
  async #refresh(): Promise<Start | null> {
    const start = await this.try(() => application.start());
    if (start) {
      this.recent = start.recent;
      this.#show(start.open);
    }
    return start;
  }

  /** A document that is on show already, as far as it has got, stays as it is. */
  #show(opened: Opened | null) {
    const { plan } = this;
    const same = plan && opened && plan.folder === opened.folder && plan.name === opened.name;
    if (same && plan.seq === opened.seq) return;
    this.plan = opened && new PlanStore(opened, this);
    this.#heard?.();
  }
}
