import { listen } from '@tauri-apps/api/event';

import type { Change, Message, ScopeFindings } from '../generated';

/** What an edit, an undo or a redo did, told to every window once it is on disk. */
export type Changed = {
  seq: number;
  change: Change;
  findings: ScopeFindings[];
  undo: Message | null;
  redo: Message | null;
};

/** The row that the facilitator is at. */
export type Cursor = { section: string | null; activity: string | null };

type Events = {
  changed: Changed;
  /** Another document is open now: ask for it. */
  opened: null;
  closed: null;
  cursor: Cursor;
  /** An item of the native menu was chosen: the id of its action. */
  menu: string;
};

/** Listens until the window closes. */
export async function on<Name extends keyof Events>(
  name: Name,
  hear: (payload: Events[Name]) => void,
): Promise<void> {
  await listen<Events[Name]>(name, (event) => hear(event.payload));
}
