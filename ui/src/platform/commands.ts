import { invoke } from '@tauri-apps/api/core';

import type { Change, Edit, Message, Plan, ScopeFindings } from '../generated';
import { asFailure, type Problem } from './failure';

/** A document that was open lately. */
export type RecentFile = { path: string; name: string; folder: string };

/** The open document, as a window gets to know it. */
export type Opened = {
  name: string;
  folder: string;
  plan: Plan;
  findings: ScopeFindings[];
  /** What undo would take back, and redo bring again. */
  undo: Message | null;
  redo: Message | null;
  /** Why nothing can be changed, where that is so. */
  readOnly: Message | null;
  /** What the room is looking at. */
  cursor: Cursor;
  seq: number;
};

/** The row that the room is talking about. */
export type Cursor = { section: string | null; activity: string | null };

export type Start = {
  recent: RecentFile[];
  open: Opened | null;
  /** Why the plan that the application was started with could not be opened. */
  problem: Problem | null;
  theme: string | null;
  locale: string;
};

export type Receipt = { changed: boolean };
export type ExportKind = 'pdf' | 'json' | 'csv' | 'md';
export type ExportWhat = 'plan' | 'matrix';
export type Exported = { path: string; notices: Message[] };

/** What an edit would do, and the findings of the scopes in which they would be others. */
export type Preview = { change: Change; findings: ScopeFindings[] };

/** One line of the document's history. */
export type Entry = { seq: number; at: string; author: string; kind: string; asked: Message };

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
  history: () => ask<Entry[]>('history'),
  exportPlan: (kind: ExportKind, what: ExportWhat) =>
    ask<Exported | null>('export_plan', { kind, what }),
  saveCopy: () => ask<Exported | null>('save_copy'),
  /** Shows a file in the system's file manager. */
  reveal: (path: string) => ask<null>('reveal', { path }),
  /** Opens the window for the projector. */
  present: () => ask<null>('present'),
  /** Tells that window which row the room is talking about. */
  presentCursor: (section: string | null, activity: string | null) =>
    ask<null>('present_cursor', { section, activity }),
};
