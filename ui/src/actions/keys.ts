import type { System } from '../platform';

/**
 * A key as it is written in the table of actions: `Mod+Shift+Z`, `Alt+ArrowUp`, `F8`, `?`,
 * `Mod+Plus`. `Mod` is Ctrl, or Command on a Mac; `Ctrl` is Ctrl everywhere.
 */
export type Keys = string;

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Whether a key press is this key. */
export function matches(keys: Keys, press: Press, system: System): boolean {
  const { key, mod, ctrl, shift, alt } = parse(keys);
  const mac = system === 'mac';
  return (
    (press.key === ' ' ? 'space' : press.key.toLowerCase()) === key.toLowerCase() &&
    press.ctrlKey === (ctrl || (mod && !mac)) &&
    press.metaKey === (mod && mac) &&
    press.altKey === alt &&
    (press.shiftKey === shift || isSymbol(key))
  );
}

/** Whether a key writes a character when it is pressed in a text field. */
export function writes(keys: Keys): boolean {
  const { key, mod, ctrl, alt } = parse(keys);
  return !mod && !ctrl && !alt && key.length === 1;
}

const SHOWN: Record<string, string> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' };

/** A key as people on a system know it: `⇧⌘Z`, `Ctrl+Shift+Z`, `Alt+↑`. */
export function shown(keys: Keys, system: System): string {
  const { key, mod, ctrl, shift, alt } = parse(keys);
  const name = SHOWN[key] ?? key;
  if (system === 'mac') {
    return (ctrl ? '⌃' : '') + (alt ? '⌥' : '') + (shift ? '⇧' : '') + (mod ? '⌘' : '') + name;
  }
  return [(mod || ctrl) && 'Ctrl', alt && 'Alt', shift && 'Shift', name].filter(Boolean).join('+');
}

/** A key as native menus want it. */
export function accelerator(keys: Keys): string | null {
  return writes(keys) ? null : keys.replace('Mod', 'CmdOrCtrl');
}

function parse(keys: Keys): { key: string } & Record<'mod' | 'ctrl' | 'shift' | 'alt', boolean> {
  const parts = keys.split('+');
  return {
    key: parts.at(-1)?.replace('Plus', '+') ?? '',
    mod: parts.includes('Mod'),
    ctrl: parts.includes('Ctrl'),
    shift: parts.includes('Shift'),
    alt: parts.includes('Alt'),
  };
}

/** Characters such as `?` sit on Shift on one keyboard and not on another. */
function isSymbol(key: string): boolean {
  return key.length === 1 && !/[a-z0-9]/i.test(key);
}
