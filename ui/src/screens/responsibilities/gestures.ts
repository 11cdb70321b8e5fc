import { isEnabled, isText, type Actions } from '../../actions/actions.svelte';
import { matches } from '../../actions/keys';
import { composing } from '../../elements/draft.svelte';
import { moved, type Position } from '../../grid/navigation';
import { includes } from '../../grid/selection';
import { system } from '../../platform';
import type { Dragging } from './dragging.svelte';
import type { Matrix } from './matrix.svelte';
import type { View } from './view.svelte';

/** What keys and the mouse do in the grid. */
export function gesturesOf(matrix: Matrix, view: View, dragging: Dragging, actions: Actions) {
  const { cursor } = matrix;

  function onkeydown(event: KeyboardEvent) {
    if (composing(event) || isText(event.target)) return;
    if (opensMenu(event)) matrix.menu = true;
    else if (event.key === 'Escape' && cursor.ranging) cursor.collapse();
    else if (event.key === 'Enter' && matrix.current.kind === 'end') matrix.adding.here();
    else if (!move(event) && !act(event)) return;
    event.preventDefault();
  }

  function move(event: KeyboardEvent): boolean {
    if (event.altKey) return false;
    if (fold(event)) return true;
    const to = moved(event, cursor.position, cursor.shape);
    if (to && event.shiftKey) matrix.chosen.extend(to);
    else if (to) cursor.go(to);
    return to !== null;
  }

  /** On the name of a section, the arrows fold its activities away and bring them back. */
  function fold({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
    const { current, lens } = matrix;
    const folds = key === 'ArrowLeft' || key === 'ArrowRight';
    if (current.kind !== 'section' || !folds || ctrlKey || metaKey || shiftKey) return false;
    lens.collapse(current.section.id, key === 'ArrowLeft');
    return true;
  }

  function act(event: KeyboardEvent): boolean {
    const action = actions.all.find(
      (one) => one.local && !one.heard && isEnabled(one) && one.keys?.some((keys) => matches(keys, event, system)),
    );
    action?.run();
    return action !== undefined;
  }

  /** Where in the matrix an element is. */
  function positionOf(target: EventTarget | null): Position | null {
    if (!(target instanceof Element) || isText(target)) return null;
    const cell = target.closest('[aria-colindex][tabindex]');
    const row = cell?.closest('[aria-rowindex]');
    if (!cell || !row) return null;
    return {
      row: Number(row.getAttribute('aria-rowindex')) - view.headerRows,
      column: Number(cell.getAttribute('aria-colindex')) - 1,
    };
  }

  /** The cursor goes where the focus goes; where it is already, it stays with what it stood on. */
  function onfocusin({ target }: FocusEvent) {
    const to = positionOf(target);
    if (to && (to.row !== cursor.row || to.column !== cursor.column)) cursor.go(to);
  }

  /** Rows and columns are dragged by their names. */
  function onpointerdown(press: PointerEvent & { currentTarget: HTMLElement }) {
    const position = positionOf(press.target);
    const plain = press.button === 0 && !press.shiftKey && !press.ctrlKey && !press.metaKey;
    const scroller = press.currentTarget.parentElement;
    if (!position || !plain || !scroller || (press.target as Element).closest('button')) return;
    dragging.begin(press, position, scroller);
  }

  /** Where a drag over cells has come to, while there is one. */
  let dragged: Position | null = null;

  function onmousedown(event: MouseEvent) {
    const position = positionOf(event.target);
    if (!position) return;
    if (event.button === 0) choose(event, position);
    const within = cursor.range !== null && includes(cursor.range, position);
    if (event.button !== 0 && within) event.preventDefault();
    dragged = event.button === 0 && !dragging.takes(position) ? position : null;
  }

  /** Shift chooses as far as there; Ctrl/Cmd keeps what is chosen, and chooses more. */
  function choose(event: MouseEvent, position: Position) {
    if (event.shiftKey) {
      event.preventDefault();
      matrix.chosen.extend(position);
    } else if (system === 'mac' ? event.metaKey : event.ctrlKey) {
      matrix.chosen.keep();
    } else {
      cursor.collapse();
    }
  }

  function onmousemove({ target, buttons }: MouseEvent) {
    if (dragged === null || (buttons & 1) === 0) return;
    const position = positionOf(target);
    if (!position || (position.row === dragged.row && position.column === dragged.column)) return;
    dragged = position;
    matrix.chosen.extend(position);
  }

  function onclick({ target }: MouseEvent) {
    const position = positionOf(target);
    if (!position || !(target as Element).closest('[data-adds]')) return;
    cursor.go(position);
    matrix.adding.here();
  }

  function ondblclick({ target }: MouseEvent) {
    const onName = positionOf(target) && matrix.current.kind !== 'cell';
    if (!onName || (target as Element).closest('[data-adds]')) return;
    if (matrix.editable && matrix.thing) matrix.rename();
  }

  function oncontextmenu(event: MouseEvent) {
    if (!positionOf(event.target)) return;
    event.preventDefault();
    matrix.menu = true;
  }

  return { onkeydown, onfocusin, onpointerdown, onmousedown, onmousemove, onclick, ondblclick, oncontextmenu };
}

function opensMenu({ key, shiftKey }: KeyboardEvent): boolean {
  return key === 'ContextMenu' || (key === 'F10' && shiftKey);
}
