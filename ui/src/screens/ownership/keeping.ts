import type { Edit, OwnershipDraft } from '../../generated';
import { newId } from '../../plan/id';

/** As many options can be kept at once. */
export const MOST = 3;

/** Keeps edits as an option of their own. */
export function keeping(name: string, kept: readonly OwnershipDraft[], steps: Edit[]): Edit & { edit: 'addDraft' } {
  return { edit: 'addDraft', id: newId(), title: nameApart(name, kept), steps };
}

/** Puts edits at the end of an option that is kept already. */
export function addingTo({ id }: OwnershipDraft, edits: Edit[]): Edit {
  return { edit: 'inDraft', draft: id, step: { edit: 'several', edits } };
}

/** A second option of the same name gets a number. */
function nameApart(name: string, kept: readonly OwnershipDraft[]): string {
  const taken = new Set(kept.map(({ title }) => title));
  const names = [name, ...kept.map((_, at) => `${name} ${at + 2}`)];
  return names.find((free) => !taken.has(free)) ?? name;
}
