import type { Activity, Edit, Letters, Role } from '../generated';

/** The cells where some activities and some roles meet. */
export type Block = { activities: readonly Activity[]; roles: readonly Role[] };

/** As many cells as one step may fill. */
export const MOST = 20_000;

export function sizeOf({ activities, roles }: Block): number {
  return activities.length * roles.length;
}

type LettersAt = (activity: string, role: string) => Letters;

/**
 * Gives each cell of a block what is wanted there, as one step; `null` where all of them have it
 * already.
 */
export function filled(
  { activities, roles }: Block,
  lettersAt: LettersAt,
  wanted: (row: number, column: number) => Letters,
): Edit | null {
  const edits = activities.flatMap((activity, row) =>
    roles.flatMap((role, column): Edit[] => {
      const letters = wanted(row, column);
      if (letters === lettersAt(activity.id, role.id)) return [];
      return [{ edit: 'setInvolvement', activity: activity.id, role: role.id, letters }];
    }),
  );
  return edits.length === 0 ? null : { edit: 'several', edits };
}

/** Repeats the first row of a block below it. */
export function filledDown(block: Block, lettersAt: LettersAt): Edit | null {
  const first = block.activities[0]?.id ?? '';
  return filled(block, lettersAt, (_, column) => lettersAt(first, block.roles[column]?.id ?? ''));
}

/** Repeats the first column of a block to the right. */
export function filledRight(block: Block, lettersAt: LettersAt): Edit | null {
  const first = block.roles[0]?.id ?? '';
  return filled(block, lettersAt, (row) => lettersAt(block.activities[row]?.id ?? '', first));
}
