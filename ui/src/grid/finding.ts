/** Something that can be found by its names. */
export type Named = { id: string; names: readonly string[] };

/** Everything with a name that contains a text, whatever its case and accents. */
export function found<T extends Named>(text: string, among: readonly T[]): T[] {
  const wanted = plain(text);
  if (wanted === '') return [];
  return among.filter(({ names }) => names.some((name) => plain(name).includes(wanted)));
}

/** The one after another in a list, or before it; from the last to the first. */
export function neighbour<T extends { id: string }>(list: readonly T[], id: string, step: 1 | -1): T | undefined {
  const at = list.findIndex((thing) => thing.id === id);
  if (at < 0) return list.at(step === 1 ? 0 : -1);
  return list[(at + step + list.length) % list.length];
}

function plain(text: string): string {
  return text.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
