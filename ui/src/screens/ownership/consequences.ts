import type { Change, DecisionArea, Finding, Ownership, ScopeFindings } from '../../generated';
import { unwrap } from '../../plan/rows';
import type { PlanStore } from '../../plan/store.svelte';
import { t, term } from '../../wording';
import { modelName } from './models';

/** One thing that would change, in words. */
export type Line = { what: string; before: string; after: string };

/** What a change would do to the decision on ownership and to the decision areas. */
export function inWords(plan: PlanStore, change: Change): Line[] {
  return change.rows.flatMap(({ before, after }) => {
    if (before === null || after === null) return [];
    const [was, is] = [unwrap(before), unwrap(after)];
    if (was.kind === 'ownership' && is.kind === 'ownership') return decision(plan, was.row, is.row);
    if (was.kind === 'decisionArea' && is.kind === 'decisionArea') return [area(was.row, is.row)];
    return [];
  });
}

function decision(plan: PlanStore, before: Ownership, after: Ownership): Line[] {
  const role = (id: string | null) => plan.get('role', id)?.title ?? t('ownership-nobody');
  const model = ({ model, ownName }: Ownership) =>
    model === null ? t('ownership-not-decided') : modelName(model, ownName);
  const lines = [
    { what: t('ownership-model'), before: model(before), after: model(after) },
    { what: t('ownership-lead'), before: role(before.lead), after: role(after.lead) },
    { what: t('ownership-sponsor'), before: role(before.sponsor), after: role(after.sponsor) },
  ];
  return lines.filter((line) => line.before !== line.after);
}

function area(before: DecisionArea, after: DecisionArea): Line {
  return { what: after.title, before: term('locus', before.locus), after: term('locus', after.locus) };
}

/** Which questions a change would raise, and which it would settle. */
export function news(
  plan: PlanStore,
  scopes: readonly ScopeFindings[],
): { raised: Finding[]; settled: Finding[] } {
  const before = scopes.flatMap(({ scope }) => plan.questions.of(scope));
  const after = scopes.flatMap(({ findings }) => findings);
  return { raised: without(after, before), settled: without(before, after) };
}

function without(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
  const asked = new Set(others.map(nameOf));
  return findings.filter((finding) => !asked.has(nameOf(finding)));
}

/** A question is the same where it is asked about the same, also with other numbers and names in it. */
const nameOf = ({ check, scope, question }: Finding) => JSON.stringify([check, scope, question.id]);
