import { listen } from '@tauri-apps/api/event';

import type { Change, Message, ScopeFindings } from '../generated';
import type { Cursor } from './commands';
import type { Problem } from './failure';

/** What an edit, an undo or a redo did, told to every window once it is on disk. */
export type Changed = {
  seq: number;
  change: Change;
  findings: ScopeFindings[];
  undo: Message | null;
  redo: Message | null;
};

type Events = {
  changed: Changed;
  /** Another document is open now: ask for it. */
  opened: null;
  closed: null;
  cursor: Cursor;
  /** A file that came from outside could not be opened. */
  problem: Problem;
};

/** Listens until the window closes. */
export async function on<Name extends keyof Events>(
  name: Name,
  hear: (payload: Events[Name]) => void,
): Promise<void> {
  await listen<Events[Name]>(name, (event) => hear(event.payload));
}
