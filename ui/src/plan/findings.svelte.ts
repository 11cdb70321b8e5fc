import type { ActivityId, Finding, Key, Scope, ScopeFindings, Severity } from '../generated';
import { LEADERLESS } from '../generated/checks';
import { Followed } from './followed.svelte';
import { compare, groupBy, idsOf, kindOf } from './rows';

const RANK: Record<Severity, number> = { error: 0, warning: 1, question: 2 };

/** The plan's open questions, by what they are about. */
export class OpenQuestions {
  readonly #scopes = new Followed<string, readonly Finding[]>();
  #leaderless = $state(0);

  constructor(scopes: readonly ScopeFindings[]) {
    this.update(scopes);
  }

  /** All of them, worst first. There are few kinds, however many there are of each. */
  readonly all: readonly Finding[] = $derived.by(() => {
    const kinds = groupBy([...this.#scopes.all.values()].flat(), kindOfFinding);
    return [...kinds].sort(([a], [b]) => compare(a, b)).flatMap(([, findings]) => findings);
  });

  /** Those that keep the plan from being ready. */
  readonly errors: readonly Finding[] = $derived(
    this.all.filter((finding) => finding.severity === 'error'),
  );

  /** Those about one activity, role, department or the plan as a whole. */
  of(scope: Scope): readonly Finding[] {
    return this.#scopes.get(nameOfScope(scope)) ?? [];
  }

  /** How many activities don't have exactly one leader who answers for them. */
  get leaderless(): number {
    return this.#leaderless;
  }

  /** Whether it is an open question which leader answers for an activity. */
  isLeaderless(activity: ActivityId): boolean {
    return asksForLeader(this.of({ activity }));
  }

  /** Replaces what was there for each scope that is listed. */
  update(scopes: readonly ScopeFindings[]) {
    for (const { scope, findings } of scopes) {
      this.#leaderless += Number(asksForLeader(findings)) - Number(asksForLeader(this.of(scope)));
      if (findings.length > 0) this.#scopes.set(nameOfScope(scope), findings);
      else this.#scopes.delete(nameOfScope(scope));
    }
  }
}

/** Whether a finding points at the row of this key. */
export function concerns(finding: Finding, key: Key): boolean {
  return finding.places.some((place) => nameOfScope(place) === nameOfScope(key));
}

const asksForLeader = (findings: readonly Finding[]) => findings.some(({ check }) => LEADERLESS.includes(check));

const kindOfFinding = ({ severity, check }: Finding) => `${RANK[severity]} ${check}`;

/** What names a scope, or a row. */
export function nameOfScope(key: Key | Scope): string {
  return [kindOf(key as Key), ...idsOf(key as Key)].join(' ');
}
