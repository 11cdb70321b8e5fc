import { listen } from '@tauri-apps/api/event';

import type { Changed, Cursor, Problem } from '../generated';

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
