import type { Action } from '../../actions/actions.svelte';
import { matches } from '../../actions/keys';
import type { System } from '../../platform';
import type { Projection } from './projection.svelte';

/** The window's way to cover the screen, and back. */
export type FullScreen = { toggle: () => void; leave: () => void };

/**
 * What can be done on the projector, all of it by keys. The remote controls of presenters send
 * PageDown, PageUp and a point.
 */
export function projectorActions(projection: Projection, fullScreen: FullScreen): Action[] {
  const { stage, timer } = projection;
  return [
    { id: 'next-row', label: 'present-key-next-row', group: 'go', keys: ['ArrowDown', 'Space', 'PageDown'], run: () => stage.moveRow(1) },
    { id: 'previous-row', label: 'present-key-previous-row', group: 'go', keys: ['ArrowUp', 'PageUp'], run: () => stage.moveRow(-1) },
    { id: 'next-open', label: 'present-key-next-open', group: 'go', keys: ['N'], run: () => stage.nextOpen() },
    { id: 'next-section', label: 'present-key-next-section', group: 'go', keys: ['Shift+ArrowDown'], run: () => stage.moveSection(1) },
    { id: 'previous-section', label: 'present-key-previous-section', group: 'go', keys: ['Shift+ArrowUp'], run: () => stage.moveSection(-1) },
    { id: 'next-roles', label: 'present-key-next-roles', group: 'go', keys: ['ArrowRight'], run: () => stage.movePage(1) },
    { id: 'previous-roles', label: 'present-key-previous-roles', group: 'go', keys: ['ArrowLeft'], run: () => stage.movePage(-1) },
    { id: 'jump', label: 'present-key-jump', group: 'go', keys: ['Mod+G'], run: () => projection.jump('') },
    { id: 'follow', label: 'present-key-follow', group: 'go', keys: ['S'], run: () => stage.toggleFollowing() },

    { id: 'pause', label: 'present-key-pause', group: 'view', keys: ['P'], run: () => timer.pause() },
    { id: 'zoom-in', label: 'action-zoom-in', group: 'view', keys: ['Plus', '='], run: () => projection.zoomIn() },
    { id: 'zoom-out', label: 'action-zoom-out', group: 'view', keys: ['-'], run: () => projection.zoomOut() },
    { id: 'zoom-reset', label: 'present-key-zoom-reset', group: 'view', keys: ['0'], run: () => projection.zoomReset() },
    { id: 'blank', label: 'present-key-blank', group: 'view', keys: ['B', '.'], run: () => (projection.blank = !projection.blank) },
    { id: 'dark', label: 'present-key-dark', group: 'view', keys: ['D'], run: () => projection.toggleDark() },
    { id: 'full-screen', label: 'action-full-screen', group: 'view', keys: ['F', 'F11'], run: fullScreen.toggle },
    { id: 'leave', label: 'present-key-leave', group: 'view', keys: ['Escape'], run: fullScreen.leave },
    { id: 'room', label: 'present-key-room', group: 'view', keys: ['R'], run: () => (projection.panel = 'room') },
    { id: 'help', label: 'present-key-help', group: 'view', keys: ['?', 'F1'], run: () => (projection.panel = 'keys') },
  ];
}

type Press = Parameters<typeof matches>[1];

/** Does what a key press asks for. `false` where it asks for nothing here. */
export function press(projection: Projection, actions: readonly Action[], key: Press, system: System): boolean {
  const action = actions.find(({ keys }) => keys?.some((keys) => matches(keys, key, system)));
  if (projection.panel) return action?.id === 'help' && closeKeys(projection);
  if (projection.blank) return action !== undefined && bringBack(projection, action);
  if (action) action.run();
  else if (isDigit(key)) projection.jump(key.key);
  else return false;
  return true;
}

/** What opened the keys closes them; other panels have fields, in which it is a letter. */
function closeKeys(projection: Projection): boolean {
  if (projection.panel !== 'keys') return false;
  projection.panel = null;
  return true;
}

/** On a blank screen nothing moves unseen. */
function bringBack(projection: Projection, { id }: Action): boolean {
  if (id === 'blank' || id === 'leave') projection.blank = false;
  return true;
}

function isDigit({ key, ctrlKey, metaKey, altKey }: Press): boolean {
  return /^[1-9]$/.test(key) && !ctrlKey && !metaKey && !altKey;
}
