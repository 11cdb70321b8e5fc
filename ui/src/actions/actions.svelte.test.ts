import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';

import { Actions, type Action, type Typing } from './actions.svelte';

const press = (key: string, ...held: ('ctrl' | 'meta' | 'shift' | 'alt')[]) => ({
  key,
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  shiftKey: held.includes('shift'),
  altKey: held.includes('alt'),
  isComposing: false,
});

describe('a key press', () => {
  const action = (id: string, part: Partial<Action>): Action => ({
    id, label: id, group: 'edit', run: () => undefined, ...part,
  });
  const actions = new Actions([
    action('undo', { keys: ['Mod+Z'], leavesTextAlone: true }),
    action('help', { keys: ['F1', '?'] }),
    action('off', { keys: ['F9'], enabled: () => false }),
  ]);
  const pressed = (event: ReturnType<typeof press>, typing: Typing = 'nothing') =>
    actions.pressed(event, typing, 'linux')?.id;

  it('finds its action by any of the keys', () => {
    expect(pressed(press('F1'))).toBe('help');
    expect(pressed(press('?', 'shift'))).toBe('help');
    expect(pressed(press('F2'))).toBeUndefined();
  });

  it('leaves text fields their characters, and a draft its undo', () => {
    expect(pressed(press('?', 'shift'), 'text')).toBeUndefined();
    expect(pressed(press('z', 'ctrl'), 'text')).toBe('undo');
    expect(pressed(press('z', 'ctrl'), 'draft')).toBeUndefined();
    expect(pressed(press('F1'), 'draft')).toBe('help');
  });

  it('leaves to a part of the window what that part answers itself', () => {
    const leave = actions.add([action('letter', { keys: ['A'], local: true })]);
    expect(pressed(press('a'))).toBeUndefined();
    leave();
  });

  it('does nothing while a character is being composed, or where it makes no sense', () => {
    expect(pressed({ ...press('F1'), isComposing: true })).toBeUndefined();
    expect(pressed(press('F9'))).toBeUndefined();
  });

  it('follows several parts of the screen that change at once', () => {
    let held = $state('F2');
    const leave = $effect.root(() => {
      $effect(() => actions.add([action(`first ${held}`, { keys: [held] })]));
      $effect(() => actions.add([action(`second ${held}`, { keys: [`Alt+${held}`] })]));
    });
    flushSync();
    held = 'F4';
    flushSync();
    expect([pressed(press('F4')), pressed(press('F4', 'alt')), pressed(press('F2'))]).toEqual(['first F4', 'second F4', undefined]);
    leave();
    expect(pressed(press('F4'))).toBeUndefined();
  });

  it('asks the screen first, for as long as it is there', () => {
    const leave = $effect.root(() => {
      $effect(() => actions.add([action('mark', { keys: ['F1'] })]));
    });
    flushSync();
    expect(pressed(press('F1'))).toBe('mark');
    leave();
    expect(pressed(press('F1'))).toBe('help');
  });

  it('lists an action of the screen in place of the one of the same name', () => {
    const leave = actions.add([action('help', { keys: ['F1'] })]);
    expect(actions.all.map(({ id }) => id)).toEqual(['help', 'undo', 'off']);
    leave();
    expect(actions.all.map(({ id }) => id)).toEqual(['undo', 'help', 'off']);
  });
});
