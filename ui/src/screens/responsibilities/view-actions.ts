import type { Action } from '../../actions/actions.svelte';
import type { Matrix } from './matrix.svelte';
import type { View } from './view.svelte';

/** By how much a key makes the names wider or narrower. */
const STEP = 30;

/** What changes how the grid lies in the window, and nothing in the plan. */
export function viewActions(matrix: Matrix, { rowSizes }: View): Action[] {
  const { lens } = matrix;
  const role = () => ('role' in matrix.current ? matrix.current.role.id : null);
  const isPinned = () => lens.pinned.has(role() ?? '');
  const pin = (pinned: boolean) => lens.pin(role() ?? '', pinned);
  const onNames = () => matrix.cursor.column === 0;

  return [
    { id: 'matrix-pin', label: 'action-pin', group: 'matrix', local: true, keys: ['Mod+Shift+P'], enabled: () => role() !== null && !isPinned(), run: () => pin(true) },
    { id: 'matrix-unpin', label: 'action-unpin', group: 'matrix', local: true, keys: ['Mod+Shift+P'], enabled: isPinned, run: () => pin(false) },
    { id: 'matrix-wider', label: 'action-wider', group: 'matrix', local: true, keys: ['Alt+Shift+ArrowRight'], enabled: onNames, run: () => rowSizes.widen(rowSizes.names + STEP) },
    { id: 'matrix-narrower', label: 'action-narrower', group: 'matrix', local: true, keys: ['Alt+Shift+ArrowLeft'], enabled: onNames, run: () => rowSizes.widen(rowSizes.names - STEP) },
    { id: 'matrix-suit', label: 'action-suit', group: 'matrix', local: true, enabled: () => onNames() && lens.names !== null, run: () => rowSizes.suit() },
  ];
}
