import type { System } from '../platform';

/**
 * A key as it is written in the table of actions: `Mod+Shift+Z`, `F8`, `?`, `Mod+Plus`. `Mod` is
 * Ctrl, or Command on a Mac.
 */
export type Keys = string;

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Whether a key press is this key. */
export function matches(keys: Keys, press: Press, system: System): boolean {
  const { key, mod, shift } = parse(keys);
  const wantsShift = shift || isSymbol(key);
  const [pressedMod, otherMod] =
    system === 'mac' ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey];
  return (
    press.key.toLowerCase() === key.toLowerCase() &&
    pressedMod === mod &&
    !otherMod &&
    !press.altKey &&
    (press.shiftKey === shift || wantsShift)
  );
}

/** Whether a key writes a character when it is pressed in a text field. */
export function writes(keys: Keys): boolean {
  const { key, mod } = parse(keys);
  return !mod && key.length === 1;
}

/** A key as people on a system know it: `⇧⌘Z`, `Ctrl+Shift+Z`. */
export function shown(keys: Keys, system: System): string {
  const { key, mod, shift } = parse(keys);
  if (system === 'mac') return (shift ? '⇧' : '') + (mod ? '⌘' : '') + key;
  return [mod && 'Ctrl', shift && 'Shift', key].filter(Boolean).join('+');
}

/** A key as native menus want it. */
export function accelerator(keys: Keys): string | null {
  return writes(keys) ? null : keys.replace('Mod', 'CmdOrCtrl');
}

function parse(keys: Keys): { key: string; mod: boolean; shift: boolean } {
  const parts = keys.split('+');
  return {
    key: parts.at(-1)?.replace('Plus', '+') ?? '',
    mod: parts.includes('Mod'),
    shift: parts.includes('Shift'),
  };
}

/** Characters such as `?` sit on Shift on one keyboard and not on another. */
function isSymbol(key: string): boolean {
  return key.length === 1 && !/[a-z0-9]/i.test(key);
}
