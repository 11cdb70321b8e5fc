import { focusIn } from './focus';

/**
 * Shows the row that someone was sent to, and puts the focus on it. Screens mark their rows with
 * `data-place="role 0190…"`: the kind of row and its id.
 */
export function arriveAt(place: readonly string[]) {
  const row = document.querySelector(`[data-place="${CSS.escape(place.join(' '))}"]`);
  if (!row) return;
  row.scrollIntoView({ block: 'center' });
  focusIn(row);
}
