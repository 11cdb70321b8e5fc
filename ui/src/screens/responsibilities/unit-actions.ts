import type { Action } from '../../actions/actions.svelte';
import type { Keys } from '../../actions/keys';
import type { Matrix } from './matrix.svelte';

/** The key that makes an activity in a unit what it is everywhere. */
export const LIFT: Keys = 'Alt+Delete';
/** The key that asks for the unit whose matrix is to be shown. */
export const CHOOSE: Keys = 'Mod+U';

/** What can be done with the matrices of units. */
export function unitActions(matrix: Matrix): Action[] {
  const { plan, lens, layout, editable } = matrix;
  const some = () => plan.units.length > 0;
  const shown = () => some() && layout.view !== 'differences';
  const liftable = () => editable && matrix.activity !== null && matrix.effective.lifting(matrix.activity) !== null;

  return [
    { id: 'matrix-unit', label: 'action-unit', group: 'matrix', keys: [CHOOSE], enabled: some, run: () => matrix.chooseUnit() },
    { id: 'matrix-unit-next', label: 'action-unit-next', group: 'matrix', keys: ['Alt+PageDown'], enabled: shown, run: () => matrix.turnUnit(1) },
    { id: 'matrix-unit-previous', label: 'action-unit-previous', group: 'matrix', keys: ['Alt+PageUp'], enabled: shown, run: () => matrix.turnUnit(-1) },
    { id: 'matrix-everywhere', label: 'action-everywhere', group: 'matrix', enabled: () => lens.unit !== null, run: () => matrix.showUnit(null) },
    { id: 'matrix-lift', label: 'action-lift', group: 'matrix', local: layout.view === 'grid', keys: [LIFT], enabled: liftable, run: () => void matrix.lift() },
    { id: 'matrix-differences', label: 'action-differences', group: 'matrix', keys: ['Shift+F7'], enabled: () => some() && layout.view !== 'differences', run: () => matrix.showAs('differences') },
    { id: 'matrix-differences-leave', label: 'action-load-leave', group: 'matrix', keys: ['Shift+F7'], enabled: () => layout.view === 'differences', run: () => matrix.goHome() },
  ];
}
