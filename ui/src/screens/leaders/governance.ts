import type { Council, Edit, Message, Ownership, RoleId } from '../../generated';
import type { PlanStore } from '../../plan/store.svelte';
import { modelName } from '../ownership/models';

/** What of the leading of CX can be left unsaid. */
export type Gap = 'lead' | 'sponsor' | 'scope' | 'reports' | 'escalation' | 'charter' | 'members' | 'chair' | 'decides' | 'tieBreak';

/** Whether a council leads, rather than a role with a mandate. */
export function councilLeads({ model }: Ownership): boolean {
  return model === 'crossFunctional';
}

/** The roles with a seat in the council, in the order of the matrix's columns. */
export function membersOf(plan: PlanStore) {
  return plan.columns.filter(({ id }) => plan.get('councilMember', id));
}

/** What the chosen model needs and nobody has said yet. */
export function gapsIn(plan: PlanStore): Gap[] {
  const { ownership, council } = plan;
  const needed: [Gap, unknown][] = [
    ['lead', ownership.lead],
    ['sponsor', ownership.sponsor],
    ['escalation', ownership.escalation],
    ...(councilLeads(ownership) ? ofCouncil(plan, council) : ofMandate(ownership)),
  ];
  return needed.filter(([, said]) => !said).map(([gap]) => gap);
}

function ofMandate({ scope, reportsTo }: Ownership): [Gap, unknown][] {
  return [['scope', scope], ['reports', reportsTo]];
}

function ofCouncil(plan: PlanStore, { charter, chair, decides, tieBreak }: Council): [Gap, unknown][] {
  return [
    ['charter', charter],
    ['members', membersOf(plan).length],
    ['chair', chair],
    ['decides', decides],
    ['tieBreak', tieBreak],
  ];
}

/** What the leading of CX comes down to. */
export function governanceIn(plan: PlanStore): Message {
  const { model, ownName } = plan.ownership;
  if (!model) return { id: 'governance-title-open' };
  const count = gapsIn(plan).length;
  const args = { model: modelName(model, ownName), count };
  return { id: count === 0 ? 'governance-title-clear' : 'governance-title-gaps', args };
}

/** Makes a role the chair, and a member where it is none. */
export function seatChair(plan: PlanStore, chair: RoleId | null): Edit {
  const describe: Edit = { edit: 'describeCouncil', ...plan.council, chair };
  if (chair === null || plan.get('councilMember', chair)) return describe;
  return { edit: 'several', edits: [{ edit: 'addMember', role: chair }, describe] };
}

/** Takes a role off the council, and off its chair. */
export function unseat(plan: PlanStore, role: RoleId): Edit {
  const leave: Edit = { edit: 'removeMember', role };
  if (plan.council.chair !== role) return leave;
  return { edit: 'several', edits: [leave, { edit: 'describeCouncil', ...plan.council, chair: null }] };
}
