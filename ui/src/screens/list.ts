import type { Key } from '../generated';
import { kindOf, type Kind } from '../plan/rows';

/**
 * The screens of the main window in the order of the job: of the rail, and of Ctrl/Cmd 1 to 9.
 * A new one gets a line here and its component in `index.ts`.
 */
export const screens = [
  { id: 'overview', label: 'screen-overview' },
  { id: 'leaders', label: 'screen-leaders' },
] as const;

export type ScreenId = (typeof screens)[number]['id'];

/** Where a row is at home: a question about one leads there. Everything else is on the overview. */
const HOMES: Partial<Record<Kind, ScreenId>> = {
  unit: 'leaders',
  department: 'leaders',
  role: 'leaders',
  leader: 'leaders',
  appointment: 'leaders',
};

/** The screen on which a row is at home. */
export function screenOf(key: Key): ScreenId {
  return HOMES[kindOf(key)] ?? 'overview';
}
