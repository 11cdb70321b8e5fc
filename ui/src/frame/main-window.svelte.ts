import { createContext } from 'svelte';

import { Actions } from '../actions/actions.svelte';
import { windowActions } from '../actions/window';
import type { Finding, Fix } from '../generated';
import { editOf } from '../plan/fixes';
import { application, type ExportKind, type ExportWhat } from '../platform';
import { homeOf } from '../screens/list';
import { Session } from '../session.svelte';
import { say, t } from '../wording';
import { MatrixImport } from './matrix-import.svelte';
import { Route } from './route.svelte';
import { Theme } from './theme.svelte';
import { Zoom } from './zoom';

/** The main window: what it has open, where in it someone is, and what they can do. */
export class MainWindow {
  readonly session = new Session();
  readonly route = new Route(() => this.session.notices.forgetFailures());
  readonly theme = new Theme();
  readonly zoom = new Zoom();
  readonly matrixImport = new MatrixImport(this.session);
  readonly actions = new Actions(windowActions(this));

  /** Which of the dialogs is open. */
  creating = $state(false);
  palette = $state(false);
  help = $state(false);

  /** The name of what is open, as the bar on top and the system's list of windows show it. */
  readonly title: string = $derived.by(() => {
    const { plan } = this.session;
    if (!plan) return t('product');
    const { organisation, title } = plan.about;
    return t('plan-name', { organisation, title });
  });

  #visited: Finding | undefined;

  /** Goes to where a question can be settled. */
  visit(finding: Finding) {
    this.#visited = finding;
    this.route.go(homeOf(finding), finding.places[0]);
  }

  /** Goes to the question after the one visited last, worst first, and from the last to the first. */
  nextQuestion() {
    const questions = this.session.plan?.questions.all ?? [];
    const last = questions.findIndex((question) => question === this.#visited);
    const next = questions[(last + 1) % questions.length];
    if (next) this.visit(next);
  }

  /** Takes one of the ways to settle a question, and says how to take it back. */
  async settle(fix: Fix): Promise<boolean> {
    if (!(await this.session.edit(editOf(fix)))) return false;
    this.session.offerUndo(say(fix.label));
    return true;
  }

  async export(kind: ExportKind, what: ExportWhat): Promise<void> {
    const done = await this.session.try(() => application.exportPlan(kind, what));
    if (!done) return;
    this.#wrote('notice-exported', done.path);
    if (done.notices.length > 0) {
      const hints = done.notices.map(say);
      this.session.notices.failed({ message: t('notice-export-remarks'), hints });
    }
  }

  /** Brings the matrix that was chosen into the plan, and shows it there. */
  async importMatrix(): Promise<void> {
    const file = this.matrixImport.understood?.file ?? '';
    if (!(await this.matrixImport.bring())) return;
    this.route.go('responsibilities');
    this.session.offerUndo(t('import-done', { file }));
  }

  async saveCopy(): Promise<void> {
    const done = await this.session.try(() => application.saveCopy());
    if (done) this.#wrote('notice-copied', done.path);
  }

  #wrote(sentence: string, path: string) {
    this.session.notices.done(t(sentence, { path }), {
      label: t('reveal'),
      run: () => void this.session.try(() => application.reveal(path)),
    });
  }
}

/** The window that the components around this one are in. */
export const [getWindow, setWindow] = createContext<MainWindow>();
