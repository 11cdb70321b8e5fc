const CONTROLS = 'input, button, textarea, select';

/** Puts the focus on what can be used first in a part of the page, or on the part where that is nothing. */
export function focusIn(part: Element) {
  const control = part.matches('main') ? part : (part.querySelector(CONTROLS) ?? part);
  (control as HTMLElement).focus();
}

/**
 * Remembers where the focus is while the page changes, and gives it back afterwards: a row that is
 * moved loses it, one in which a control is gone keeps it, and one that is removed leaves it to its
 * neighbour.
 */
export function holdFocus(): () => void {
  const focused = document.activeElement;
  const row = focused?.closest('[data-place]');
  const heirs = [
    row,
    ...[row?.nextElementSibling, row?.previousElementSibling].filter((element) =>
      element?.matches('[data-place]'),
    ),
    focused?.closest('section'),
    focused?.closest('main'),
  ];
  return () => {
    if (document.activeElement !== document.body) return;
    if (focused?.isConnected) (focused as HTMLElement).focus();
    else {
      const heir = heirs.find((element) => element?.isConnected);
      if (heir) focusIn(heir);
    }
  };
}
