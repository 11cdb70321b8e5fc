import type { Finding, Key } from '../generated';
import { kindOf, type Kind } from '../plan/rows';

/**
 * The screens of the main window in the order of the job: of the rail, and of Ctrl/Cmd 1 to 9.
 * A new one gets a line here and its component in `index.ts`.
 */
export const screens = [
  { id: 'overview', label: 'screen-overview' },
  { id: 'strategy', label: 'screen-strategy' },
  { id: 'ownership', label: 'screen-ownership' },
  { id: 'leaders', label: 'screen-leaders' },
  { id: 'responsibilities', label: 'screen-responsibilities' },
] as const;

export type ScreenId = (typeof screens)[number]['id'];

/** Where a row is at home: a question about one leads there. Everything else is on the overview. */
const HOMES: Partial<Record<Kind, ScreenId>> = {
  about: 'strategy',
  value: 'strategy',
  goal: 'strategy',
  objective: 'strategy',
  initiative: 'strategy',
  obstacle: 'strategy',
  ownership: 'ownership',
  considered: 'ownership',
  fit: 'ownership',
  ownershipDraft: 'ownership',
  decisionArea: 'ownership',
  unit: 'leaders',
  department: 'leaders',
  role: 'leaders',
  leader: 'leaders',
  appointment: 'leaders',
  commitment: 'leaders',
  council: 'leaders',
  councilMember: 'leaders',
  buyIn: 'leaders',
  section: 'responsibilities',
  activity: 'responsibilities',
  involvement: 'responsibilities',
  scheme: 'responsibilities',
};

/** The screen on which a row is at home. */
function screenOf(key: Key): ScreenId {
  return HOMES[kindOf(key)] ?? 'overview';
}

/** Checks of what contradicts the decision on ownership, whatever they point at. */
const CONTRADICTIONS = ['R42', 'R43'];

/** Where a question is settled. */
export function homeOf({ check, places: [place] }: Finding): ScreenId {
  if (CONTRADICTIONS.includes(check)) return 'ownership';
  return place === undefined ? 'overview' : screenOf(place);
}
