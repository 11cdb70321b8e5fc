import type { Activity, Edit, Letters, Role } from '../generated';

/** The cells where some activities and some roles meet. */
export type Block = { activities: readonly Activity[]; roles: readonly Role[] };

/** As many cells as one step may fill. */
export const MOST = 20_000;

export function sizeOf({ activities, roles }: Block): number {
  return activities.length * roles.length;
}

/** How many cells there are in several blocks. Where they overlap, each counts once. */
export function totalOf(blocks: readonly Block[]): number {
  const [only, another] = blocks;
  if (only && !another) return sizeOf(only);
  return new Set(blocks.flatMap(({ activities, roles }) => activities.flatMap((row) => roles.map((role) => `${row.id} ${role.id}`)))).size;
}

/** The cells as they are, and how they get other letters. */
export type Cells = {
  letters: (activity: Activity, role: Role) => Letters;
  involving: (activity: Activity, role: Role, letters: Letters) => Edit;
};

/**
 * Gives each cell of a block what is wanted there, as one step; `null` where all of them have it
 * already.
 */
export function filled(
  block: Block,
  cells: Cells,
  wanted: (row: number, column: number) => Letters,
): Edit | null {
  return oneStep(editsIn(block, cells, wanted));
}

function oneStep(edits: Edit[]): Edit | null {
  return edits.length === 0 ? null : { edit: 'several', edits };
}

function editsIn(
  { activities, roles }: Block,
  cells: Cells,
  wanted: (row: number, column: number) => Letters,
): Edit[] {
  return activities.flatMap((activity, row) =>
    roles.flatMap((role, column): Edit[] => {
      const letters = wanted(row, column);
      return letters === cells.letters(activity, role) ? [] : [cells.involving(activity, role, letters)];
    }),
  );
}

/** Gives all cells of several blocks the same letters, as one step. */
export function allFilled(blocks: readonly Block[], cells: Cells, letters: Letters): Edit | null {
  return oneStep(blocks.flatMap((block) => editsIn(block, cells, () => letters)));
}

/** Repeats the first row of a block below it. */
export function filledDown(block: Block, cells: Cells): Edit | null {
  return filled(block, cells, (_, column) => lettersIn(cells, block.activities[0], block.roles[column]));
}

/** Repeats the first column of a block to the right. */
export function filledRight(block: Block, cells: Cells): Edit | null {
  return filled(block, cells, (row) => lettersIn(cells, block.activities[row], block.roles[0]));
}

function lettersIn(cells: Cells, activity: Activity | undefined, role: Role | undefined): Letters {
  return activity && role ? cells.letters(activity, role) : '';
}
