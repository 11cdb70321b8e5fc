/** What follows the pointer from a press until it is let go. */
export type Drag = {
  /** The pointer has come to there. */
  move: (to: { x: number; y: number }) => void;
  /** It was let go there. */
  drop?: () => void;
  /** It is over, by letting go, Escape, or because the system took the pointer away. */
  end?: () => void;
  /** It was called off: what `move` has done is to be taken back. */
  cancel?: () => void;
};

/** A press that moves less than this is a click. */
export const CLICK = 4;

/** Drags on from a press, once the pointer really moves. */
export function drag(press: PointerEvent, { move, drop, cancel, end }: Drag) {
  const held = press.target as Element;
  const listening = new AbortController();
  const { signal } = listening;
  let begun = false;

  function follow({ clientX, clientY }: PointerEvent) {
    const far = Math.hypot(clientX - press.clientX, clientY - press.clientY) >= CLICK;
    if (!begun && far) held.setPointerCapture(press.pointerId);
    begun ||= far;
    if (begun) move({ x: clientX, y: clientY });
  }

  function stop(then?: () => void) {
    listening.abort();
    if (!begun) return;
    then?.();
    end?.();
  }

  function escape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !begun) return;
    event.preventDefault();
    event.stopPropagation();
    held.releasePointerCapture(press.pointerId);
    stop(cancel);
  }

  addEventListener('pointermove', follow, { signal });
  addEventListener('pointerup', () => stop(drop), { signal });
  addEventListener('pointercancel', () => stop(cancel), { signal });
  addEventListener('keydown', escape, { signal, capture: true });
}
