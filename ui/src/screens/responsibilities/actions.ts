import type { Action } from '../../actions/actions.svelte';
import type { Keys } from '../../actions/keys';
import { meaningsOf } from '../../plan/scheme';
import type { Matrix } from './matrix.svelte';

/** How many ways to settle a question have a key of their own; the menu on `MORE` has all. */
const WAYS = 9;
const MORE: Keys = 'Alt+0';

/** The key of a way to settle a question, counted from zero. */
export function keyOf(way: number): Keys {
  return way < WAYS ? `Alt+${way + 1}` : MORE;
}

/** What can be done in the matrix, by key, palette or the menu of a row or column. */
export function matrixActions(matrix: Matrix): Action[] {
  const { view } = matrix.layout;
  return [
    ...(view === 'grid' ? gridActions(matrix) : []),
    ...(view === 'list' ? listActions(matrix) : []),
    ...anyActions(matrix),
  ];
}

/** What only the grid can do. */
function gridActions(matrix: Matrix): Action[] {
  const { plan, editable, chosen, lens, layout } = matrix;
  const role = () => ('role' in matrix.current ? matrix.current.role.id : '');
  const at = (...kinds: string[]) => kinds.includes(matrix.current.kind);
  const on = (...kinds: string[]) => editable && at(...kinds);
  const canFill = () => editable && matrix.cursor.range !== null;
  const inOnePlace = () => canFill() && matrix.cursor.ranges.length === 1;

  return [
    ...meaningsOf(plan.scheme).map(({ letter, name, means }): Action => ({
      id: `matrix-letter-${letter}`, label: 'action-letter', args: { name, means }, group: 'matrix', local: true, keys: [letter], enabled: canFill, run: () => matrix.type(letter),
    })),
    { id: 'matrix-clear', label: 'action-clear', group: 'matrix', local: true, keys: ['Space', 'Delete', 'Backspace'], enabled: canFill, run: () => matrix.clear() },
    { id: 'matrix-fill-down', label: 'action-fill-down', group: 'matrix', local: true, keys: ['Mod+D'], enabled: inOnePlace, run: () => void chosen.fillDown() },
    { id: 'matrix-fill-right', label: 'action-fill-right', group: 'matrix', local: true, keys: ['Mod+R'], enabled: inOnePlace, run: () => void chosen.fillRight() },
    { id: 'matrix-choose-row', label: 'action-choose-row', group: 'matrix', local: true, keys: ['Shift+Space'], enabled: () => at('cell', 'activity'), run: () => chosen.choose('rows') },
    { id: 'matrix-choose-column', label: 'action-choose-column', group: 'matrix', local: true, keys: ['Ctrl+Space'], enabled: () => at('cell', 'role'), run: () => chosen.choose('columns') },
    { id: 'matrix-keep', label: 'action-keep', group: 'matrix', local: true, keys: ['Mod+Shift+A'], enabled: () => matrix.cursor.range !== null, run: () => chosen.keep() },
    { id: 'matrix-choose-all', label: 'action-choose-all', group: 'matrix', local: true, keys: ['Mod+A'], run: () => chosen.choose('all') },
    { id: 'matrix-moves-on', label: 'action-moves-on', group: 'matrix', local: true, keys: ['F9'], enabled: () => editable, run: () => (matrix.movesOn = !matrix.movesOn) },
    { id: 'matrix-next-row', label: 'action-next-row', group: 'matrix', local: true, keys: ['Enter'], enabled: () => matrix.movesOn && at('cell'), run: () => matrix.nextRow() },
    { id: 'matrix-inspect', label: 'action-inspect', group: 'matrix', local: true, keys: ['Enter'], enabled: () => !matrix.movesOn && at('cell'), run: () => (matrix.calls = 'inspector') },
    { id: 'matrix-rename', label: 'action-rename', group: 'matrix', local: true, keys: ['F2', 'Enter'], enabled: () => editable && matrix.thing !== null, run: () => matrix.rename() },

    { id: 'matrix-add-activity', label: 'action-add-activity', group: 'matrix', local: true, keys: ['Mod+Enter', 'Insert'], enabled: () => editable && matrix.current.kind !== 'role', run: () => matrix.adding.activity() },
    { id: 'matrix-add-section', label: 'action-add-section', group: 'matrix', local: true, keys: ['Mod+Shift+Enter'], enabled: () => editable, run: () => matrix.adding.section() },
    { id: 'matrix-add-role', label: 'action-add-role', group: 'matrix', local: true, keys: ['Mod+Alt+Enter', 'Mod+Enter', 'Insert'], enabled: () => editable, run: () => matrix.adding.role() },

    { id: 'matrix-up', label: 'action-move-up', group: 'matrix', local: true, keys: ['Alt+ArrowUp'], enabled: () => on('cell', 'activity', 'section') && !lens.sorted, run: () => matrix.arranging.row(-1) },
    { id: 'matrix-down', label: 'action-move-down', group: 'matrix', local: true, keys: ['Alt+ArrowDown'], enabled: () => on('cell', 'activity', 'section') && !lens.sorted, run: () => matrix.arranging.row(1) },
    { id: 'matrix-left', label: 'action-move-left', group: 'matrix', local: true, keys: ['Alt+ArrowLeft'], enabled: () => on('cell', 'role'), run: () => matrix.arranging.role(-1) },
    { id: 'matrix-right', label: 'action-move-right', group: 'matrix', local: true, keys: ['Alt+ArrowRight'], enabled: () => on('cell', 'role'), run: () => matrix.arranging.role(1) },
    { id: 'matrix-remove', label: 'action-remove', group: 'matrix', local: true, keys: ['Mod+Delete', 'Mod+Backspace'], enabled: () => editable && matrix.thing !== null, run: () => void matrix.arranging.remove() },

    { id: 'matrix-side', label: 'action-side', group: 'matrix', keys: ['F6'], enabled: () => at('cell'), run: () => (layout.side = layout.side === 'role' ? 'row' : 'role') },
    { id: 'matrix-appoint', label: 'action-appoint', group: 'matrix', local: true, keys: ['Mod+Shift+N'], enabled: () => on('cell', 'role'), run: () => matrix.appoint() },
    { id: 'matrix-hide-role', label: 'action-hide-role', group: 'matrix', local: true, keys: ['Mod+Shift+H'], enabled: () => role() !== '', run: () => lens.hide(role()) },
    { id: 'matrix-fold-all', label: 'action-fold-all', group: 'matrix', run: () => lens.collapseAll(true) },
    { id: 'matrix-unfold-all', label: 'action-unfold-all', group: 'matrix', run: () => lens.collapseAll(false) },
  ];
}

/** What only the list can do. */
function listActions(matrix: Matrix): Action[] {
  const { pages, editable } = matrix;
  return [
    { id: 'matrix-page-next', label: 'action-page-next', group: 'matrix', keys: ['Mod+PageDown'], enabled: () => pages.next(1) !== undefined, run: () => pages.turn(1) },
    { id: 'matrix-page-previous', label: 'action-page-previous', group: 'matrix', keys: ['Mod+PageUp'], enabled: () => pages.next(-1) !== undefined, run: () => pages.turn(-1) },
    { id: 'matrix-add-activity', label: 'action-add-activity', group: 'matrix', keys: ['Mod+Enter'], enabled: () => editable, run: () => matrix.adding.activity() },
    { id: 'matrix-add-section', label: 'action-add-section', group: 'matrix', keys: ['Mod+Shift+Enter'], enabled: () => editable, run: () => matrix.adding.section() },
    { id: 'matrix-add-role', label: 'action-add-role', group: 'matrix', keys: ['Mod+Alt+Enter'], enabled: () => editable, run: () => matrix.adding.role() },
  ];
}

/** What can be done however the matrix is shown. */
function anyActions(matrix: Matrix): Action[] {
  const { plan, editable, lens, layout } = matrix;
  const open = () => plan.questions.all.length > 0;

  return [
    { id: 'matrix-load', label: 'action-load', group: 'matrix', keys: ['F7'], enabled: () => layout.view !== 'load', run: () => matrix.showAs('load') },
    { id: 'matrix-home', label: 'action-load-leave', group: 'matrix', keys: ['F7'], enabled: () => layout.view === 'load', run: () => matrix.goHome() },
    { id: 'matrix-view', label: layout.view === 'list' ? 'action-as-grid' : 'action-as-list', group: 'matrix', keys: ['Mod+Shift+L'], run: () => matrix.showAs(layout.view === 'list' ? 'grid' : 'list') },
    { id: 'matrix-letters', label: 'action-letters', group: 'matrix', keys: ['Mod+L'], run: () => (matrix.legend = true) },
    { id: 'matrix-find', label: 'action-find', group: 'matrix', keys: ['Mod+F'], run: () => matrix.find() },
    { id: 'matrix-show-all', label: 'action-show-all', group: 'matrix', enabled: () => lens.narrows, run: () => lens.showAll() },

    { id: 'next-question', label: 'action-next-question', group: 'go', keys: ['F8'], enabled: open, run: () => matrix.nextOpen(1) },
    { id: 'previous-question', label: 'action-previous-question', group: 'go', keys: ['Shift+F8'], enabled: open, run: () => matrix.nextOpen(-1) },
    { id: 'matrix-ways', label: 'action-ways', group: 'matrix', keys: [MORE], leavesTextAlone: true, enabled: () => editable && matrix.fixes.length > 0, run: () => (matrix.ways = true) },
  ];
}

/** The ways to settle the questions about what the cursor stands on. */
export function settlingActions(matrix: Matrix): Action[] {
  if (!matrix.editable) return [];
  return matrix.fixes.slice(0, WAYS).map((fix, way): Action => ({
    id: `matrix-settle-${way + 1}`, label: 'action-settle', args: { way: fix.label }, group: 'matrix', keys: [keyOf(way)], leavesTextAlone: true, run: () => void matrix.settle(fix),
  }));
}
