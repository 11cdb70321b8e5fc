import { describe, expect, it } from 'vitest';

import { accelerator, matches, shown, writes } from './keys';

const press = (key: string, held: string[] = []) => ({
  key,
  ctrlKey: held.includes('Ctrl'),
  metaKey: held.includes('Meta'),
  shiftKey: held.includes('Shift'),
  altKey: held.includes('Alt'),
});

describe('which press is which key', () => {
  it.each([
    ['F8', press('F8'), true],
    ['F8', press('F8', ['Shift']), false],
    ['Shift+F8', press('F8', ['Shift']), true],
    ['Shift+F8', press('F8'), false],
    ['Mod+Z', press('z', ['Ctrl']), true],
    ['Mod+Z', press('Z', ['Ctrl', 'Shift']), false],
    ['Mod+Shift+Z', press('Z', ['Ctrl', 'Shift']), true],
    ['Alt+ArrowUp', press('ArrowUp', ['Alt']), true],
    ['Alt+ArrowUp', press('ArrowUp'), false],
    ['A', press('a'), true],
    ['A', press('a', ['Alt']), false],
    ['Space', press(' '), true],
    ['?', press('?', ['Shift']), true],
    ['Mod+Plus', press('+', ['Ctrl', 'Shift']), true],
  ])('%s', (keys, pressed, expected) => {
    expect(matches(keys, pressed, 'linux')).toBe(expected);
  });

  it('takes Command for Ctrl on a Mac, and never both', () => {
    expect(matches('Mod+K', press('k', ['Meta']), 'mac')).toBe(true);
    expect(matches('Mod+K', press('k', ['Ctrl']), 'mac')).toBe(false);
    expect(matches('Mod+K', press('k', ['Ctrl', 'Meta']), 'linux')).toBe(false);
  });

  it('takes Ctrl for Ctrl where it says so, on a Mac too', () => {
    expect(matches('Ctrl+Space', press(' ', ['Ctrl']), 'mac')).toBe(true);
    expect(matches('Ctrl+Space', press(' ', ['Meta']), 'mac')).toBe(false);
    expect(matches('Ctrl+Space', press(' ', ['Ctrl']), 'linux')).toBe(true);
    expect(shown('Ctrl+Space', 'mac')).toBe('⌃Space');
  });
});

it('names keys as each system does', () => {
  expect(shown('Mod+Shift+Z', 'linux')).toBe('Ctrl+Shift+Z');
  expect(shown('Mod+Shift+Z', 'mac')).toBe('⇧⌘Z');
  expect(shown('Alt+ArrowUp', 'windows')).toBe('Alt+↑');
});

it('keeps keys that write from the native menus', () => {
  expect([writes('?'), writes('A'), writes('Mod+A'), writes('F8')]).toEqual([true, true, false, false]);
  expect(accelerator('?')).toBeNull();
  expect(accelerator('Mod+S')).toBe('CmdOrCtrl+S');
});
