import type { Edit, Fix } from '../generated';
import { say } from '../wording';

/** The most characters that a title may have. */
const LONGEST = 300;

/** The edit that a fix asks for, with the titles that our words propose in place of its own. */
export function editOf({ edit, titles = [] }: Fix): Edit {
  if (edit.edit !== 'splitActivity') return edit;
  const proposed = titles.map((title) => withoutMarks(say(title)));
  return {
    ...edit,
    parts: edit.parts.map(({ title, accountable }, i) => ({ title: fitting(proposed[i]) ?? title, accountable })),
  };
}

/** The titles of the activities that a fix splits another into. */
export function partsOf(fix: Fix): readonly string[] {
  const edit = editOf(fix);
  return edit.edit === 'splitActivity' ? edit.parts.map(({ title }) => title) : [];
}

/** Whether a way to settle a question changes the matrix for all units, and not only in some of them. */
export function isEverywhere({ edit }: Fix): boolean {
  return changesEverywhere(edit);
}

function changesEverywhere(edit: Edit): boolean {
  if (edit.edit === 'several') return edit.edits.some(changesEverywhere);
  return edit.edit === 'setInvolvement' || edit.edit === 'makeAccountable' || edit.edit === 'splitActivity';
}

/** A name in a sentence may be marked for its direction; the plan keeps names as they are. */
function withoutMarks(sentence: string): string {
  return sentence.replace(/[\u2068\u2069]/g, '');
}

/** Words in front of a long title may make it too long for a plan. */
function fitting(title: string | undefined): string | undefined {
  return title !== undefined && [...title].length <= LONGEST ? title : undefined;
}
