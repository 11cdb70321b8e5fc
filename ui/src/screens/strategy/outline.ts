import type { Goal, Initiative, Objective } from '../../generated';
import { groupBy } from '../../plan/rows';

/** An objective with the work that gets there. */
export type ObjectiveBranch = { objective: Objective; initiatives: readonly Initiative[] };

/** A business goal with what CX must achieve for it. */
export type GoalBranch = { goal: Goal; objectives: readonly ObjectiveBranch[] };

/** The strategy from what the business wants down to who does what. */
export type Outline = {
  goals: readonly GoalBranch[];
  /** Objectives that serve no goal. */
  objectives: readonly ObjectiveBranch[];
  /** Initiatives that serve no objective. */
  initiatives: readonly Initiative[];
};

/** The rows of a strategy, each list in its order. */
export type StrategyRows = {
  goals: readonly Goal[];
  objectives: readonly Objective[];
  initiatives: readonly Initiative[];
};

export function outlineOf({ goals, objectives, initiatives }: StrategyRows): Outline {
  const work = groupBy(initiatives, ({ objective }) => objective);
  const branches = groupBy(
    objectives.map((objective) => ({ objective, initiatives: work.get(objective.id) ?? [] })),
    ({ objective }) => objective.goal,
  );
  return {
    goals: goals.map((goal) => ({ goal, objectives: branches.get(goal.id) ?? [] })),
    objectives: branches.get(null) ?? [],
    initiatives: work.get(null) ?? [],
  };
}

/** Every objective in the order of the outline; those without a goal come last. */
export function branchesOf(outline: Outline): ObjectiveBranch[] {
  return [...outline.goals.flatMap(({ objectives }) => objectives), ...outline.objectives];
}
