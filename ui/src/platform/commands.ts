import { invoke } from '@tauri-apps/api/core';

import type {
  Comparison, Counsel, Drafted, Edit, Entry, Exported, ExportKind, LetterMove, Opened, Preview, Receipt, Scheme, Start, Understood,
} from '../generated';
import { asFailure } from './failure';

export type ExportWhat = 'plan' | 'matrix';

async function ask<T>(command: string, args?: Record<string, unknown>): Promise<T> {
  try {
    return await invoke<T>(command, args);
  } catch (error) {
    throw asFailure(error);
  }
}

/** Everything the window can ask of the application. `null` stands for a dialog that was left. */
export const application = {
  start: () => ask<Start>('start'),
  currentPlan: () => ask<Opened | null>('current_plan'),
  newPlan: (title: string, organisation: string) =>
    ask<Opened | null>('new_plan', { title, organisation }),
  openPlan: (path: string | null) => ask<Opened | null>('open_plan', { path }),
  openExample: () => ask<Opened | null>('open_example'),
  closePlan: () => ask<null>('close_plan'),
  edit: (edit: Edit) => ask<Receipt>('edit', { edit }),
  undo: () => ask<Receipt>('undo'),
  redo: () => ask<Receipt>('redo'),
  /** What an edit would do, without doing it. */
  preview: (edit: Edit) => ask<Preview>('preview', { edit }),
  /** What to do about ownership, by what the plan says of its organisation. */
  advice: () => ask<Counsel>('advice'),
  /** The plan as it is, beside what each draft of the ownership decision would make of it. */
  compare: () => ask<Comparison>('compare'),
  /** What a draft of the ownership decision does to the plan as it is now; `null` where it is gone. */
  drafted: (draft: string) => ask<Drafted | null>('drafted', { draft }),
  /** What another scheme would best make of each letter in use. */
  schemeChange: (to: Scheme) => ask<LetterMove[]>('scheme_change', { to }),
  /** Lets the application end, which waits for the page to hand in what it still has. */
  leave: () => ask<null>('leave'),
  history: () => ask<Entry[]>('history'),
  exportPlan: (kind: ExportKind, what: ExportWhat) =>
    ask<Exported | null>('export_plan', { kind, what }),
  chooseMatrix: () => ask<string | null>('choose_matrix'),
  /** Somebody else's matrix as it is understood, and what it would do to the plan. */
  understandMatrix: (path: string, answers: Readonly<Record<string, string>>) =>
    ask<Understood>('understand_matrix', { path, answers }),
  importMatrix: (path: string, answers: Readonly<Record<string, string>>) =>
    ask<Receipt>('import_matrix', { path, answers }),
  saveCopy: () => ask<Exported | null>('save_copy'),
  /** Shows a file in the system's file manager. */
  reveal: (path: string) => ask<null>('reveal', { path }),
  /** Opens the window for the projector. */
  present: () => ask<null>('present'),
  /** Tells that window which row the room is talking about. */
  presentCursor: (section: string | null, activity: string | null) =>
    ask<null>('present_cursor', { section, activity }),
};
