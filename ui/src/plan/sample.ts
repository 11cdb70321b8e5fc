import type { Plan } from '../generated';
import type { Opened } from '../platform';
import { PlanStore, type Door } from './store.svelte';

const EMPTY: Plan = {
  about: {
    title: 'CX plan', organisation: 'Meridian', centre: 'Group', summary: '', promise: '', nextReview: null,
  },
  thresholds: {
    responsiblePerActivity: 3, consultedPerActivity: 3, informedShare: 50, responsiblePerRole: 8,
    accountablePerRole: 5, accountableShare: 40, departmentShare: 60, activitiesPerSection: 20, roles: 13,
    checkVerbs: true,
  },
  ownership: {
    model: null, ownName: null, lead: null, sponsor: null, reason: '', decidedBy: null, decidedOn: null,
    scope: '', reportsTo: null, escalation: null,
  },
  scheme: { kind: 'raci', own: [] },
  fit: { answers: {}, weights: {} },
  council: { charter: '', chair: null, decides: null, rhythm: '', tieBreak: '' },
  units: [], departments: [], roles: [], leaders: [], appointments: [], areas: [], sections: [],
  activities: [], involvements: [], cellNotes: [], adaptations: [], unitInvolvements: [], commitments: [],
  considered: [], councilMembers: [], buyIns: [], drafts: [], values: [], goals: [], objectives: [], initiatives: [],
  obstacles: [],
};

/** A door behind which nothing happens. */
const CLOSED: Door = {
  edit: async () => true, preview: async () => null, advise: async () => null, compare: async () => null,
};

/** A document for tests: empty, but for these rows. */
export function documentOf(rows: Partial<Plan>, opened: Partial<Opened> = {}): Opened {
  return {
    name: 'plan', folder: '/', plan: { ...EMPTY, ...rows }, findings: [], undo: null, redo: null,
    readOnly: null, cursor: { section: null, activity: null }, seq: 0, ...opened,
  };
}

/** The plan in such a document. */
export function openPlan(rows: Partial<Plan>, opened: Partial<Opened> = {}, door = CLOSED): PlanStore {
  return new PlanStore(documentOf(rows, opened), door);
}
