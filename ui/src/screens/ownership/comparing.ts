import type { Edit, Handed, Load, Outlook } from '../../generated';
import { t, term } from '../../wording';
import { LOCI } from './loci';
import { modelName } from './models';

/** What stands in one row under the plan as it is, or under an option. */
export type Cell = {
  text: string;
  /** Said more quietly: by how much it differs, and what goes with it. */
  by?: string;
  more?: string;
  /** Whether it is something else than in the plan as it is. */
  differs: boolean;
};

export type Line = {
  id: string;
  label: string;
  /** The plan as it is, then the options; `null` for one that can't be done any more. */
  cells: (Cell | null)[];
};

/** The plan as it is and what each option would make of it, in the order of the columns. */
export type Columns = (Outlook | null)[];

export function decisionLines(columns: Columns): Line[] {
  return [
    inWords('model', t('ownership-model'), columns, modelOf),
    inWords('lead', t('ownership-lead'), columns, ({ lead }) => lead ?? t('ownership-nobody')),
    inWords('configuration', t('compare-configuration'), columns, ({ configuration }) =>
      configuration === null ? t('compare-no-areas') : term('configuration', configuration),
    ),
    areasLine(columns),
  ];
}

export function openLines(columns: Columns): Line[] {
  return [
    counted('errors', t('severity-error'), columns, ({ open }) => open.errors),
    counted('warnings', t('severity-warning'), columns, ({ open }) => open.warnings),
    counted('questions', t('severity-question'), columns, ({ open }) => open.questions),
    counted('unanswered', t('compare-unanswered'), columns, ({ open }) => open.unanswered),
    counted('hand-offs', t('compare-hand-offs'), columns, ({ handOffs }) => handOffs),
  ];
}

/** A line for each leader, and for each role that nobody holds: those who differ or carry most first. */
export function leaderLines(columns: Columns): Line[] {
  const loads = columns.map((outlook) => outlook && byWho(outlook.loads));
  const everyone = new Map(loads.flatMap((column) => [...(column ?? [])]));
  const lines = [...everyone].map(([who, load]) => ({
    line: leaderLine(who, load, loads.map((column) => column && (column.get(who) ?? NOTHING))),
    most: Math.max(...loads.map((column) => column?.get(who)?.decisions ?? 0)),
  }));
  const differs = ({ cells }: Line) => Number(cells.some((cell) => cell?.differs));
  return lines
    .sort((a, b) =>
      differs(b.line) - differs(a.line) || b.most - a.most || a.line.label.localeCompare(b.line.label))
    .map(({ line }) => line);
}

/** The areas that an option has decided elsewhere, in words. */
export function movedAreas(asItIs: Outlook, { areas }: Outlook): string[] {
  const before = new Map(asItIs.areas.map(({ area, locus }) => [area, locus]));
  return areas.flatMap(({ area, title, locus }) => {
    const was = before.get(area);
    if (was === locus) return [];
    return [becomes(title, was ? term('locus', was) : t('compare-not-there'), term('locus', locus))];
  });
}

/** Steps that decide who leads and what is decided where, and by themselves leave the matrix as it is. */
const OF_THE_DECISION: readonly Edit['edit'][] = [
  'chooseModel', 'explainModel', 'consider', 'disregard', 'setLocus', 'setSteering', 'setLimits', 'applyConfiguration',
  'setMandate', 'describeCouncil', 'addMember', 'removeMember', 'setBuyIn', 'answerFactor', 'setWeight',
];

/** Whether a step of an option may change the matrix. */
export function changesMatrix(step: Edit): boolean {
  return step.edit === 'several' ? step.edits.some(changesMatrix) : !OF_THE_DECISION.includes(step.edit);
}

/** Who would answer for an activity instead of whom, in words. */
export function handedOver({ title, before, after }: Handed): string {
  const named = (roles: readonly string[] | null) => {
    if (roles === null) return t('compare-not-there');
    return roles.length > 0 ? roles.join(', ') : t('compare-nobody');
  };
  return becomes(title, named(before), named(after));
}

const becomes = (what: string, before: string, after: string) => t('compare-becomes', { what, before, after });

function modelOf({ model, ownName }: Outlook): string {
  return model === null ? t('ownership-not-decided') : modelName(model, ownName);
}

function areasLine(columns: Columns): Line {
  const line = inWords('areas', t('compare-areas'), columns, ({ areas }) => {
    if (areas.length === 0) return t('compare-no-areas');
    const count = LOCI.map((locus) => [locus, areas.filter((area) => area.locus === locus).length]);
    return t('ownership-counts', Object.fromEntries(count) as Record<string, number>);
  });
  // As many may be central and yet be others.
  const loci = columns.map((outlook) => outlook && JSON.stringify(outlook.areas));
  const cells = line.cells.map((cell, at) => cell && { ...cell, differs: loci[at] !== loci[0] });
  return { ...line, cells };
}

function inWords(id: string, label: string, columns: Columns, say: (outlook: Outlook) => string): Line {
  const texts = columns.map((outlook) => outlook && say(outlook));
  const cells = texts.map((text) => (text === null ? null : { text, differs: text !== texts[0] }));
  return { id, label, cells };
}

function counted(id: string, label: string, columns: Columns, count: (outlook: Outlook) => number): Line {
  const counts = columns.map((outlook) => outlook && count(outlook));
  return { id, label, cells: counts.map((count) => number(count, counts[0] ?? 0)) };
}

function number(count: number | null, before: number): Cell | null {
  if (count === null) return null;
  const by = Math.abs(count - before);
  const cell = { text: String(count), differs: by > 0 };
  return by > 0 ? { ...cell, by: t(count > before ? 'compare-by-more' : 'compare-by-fewer', { by }) } : cell;
}

type Carried = Pick<Load, 'decisions' | 'work' | 'talks'>;

const NOTHING: Carried = { decisions: 0, work: 0, talks: 0 };

const byWho = (loads: readonly Load[]) => new Map(loads.map((load) => [JSON.stringify(load.who), load]));

function leaderLine(id: string, { who, name }: Load, loads: (Carried | null)[]): Line {
  const more = ({ work, talks }: Carried) => t('compare-load', { work, talks });
  const [asItIs] = loads;
  const cells = loads.map((load): Cell | null => {
    const cell = load && number(load.decisions, asItIs?.decisions ?? 0);
    if (!cell) return null;
    const differs = cell.differs || (asItIs !== null && asItIs !== undefined && more(load) !== more(asItIs));
    return { ...cell, more: more(load), differs };
  });
  const vacant = 'role' in who;
  return { id, label: vacant ? t('compare-vacant', { role: name }) : name, cells };
}
