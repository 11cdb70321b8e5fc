import { describe, expect, it } from 'vitest';

import type { Activity, Plan, Role } from '../../generated';
import { SCHEMES } from '../../generated/schemes';
import { openPlan } from '../../plan/sample';
import { meaningsOf } from '../../plan/scheme';
import { say } from '../../wording';
import { answerTo, shortly, unbroken } from './answer';
import { Stage } from './stage.svelte';

const role = (id: string): Role => ({
  id, department: null, title: id, short: null, held: 'centre', kind: 'position', reportsTo: null, order: id,
});
const activity = (id: string, section: string): Activity => ({
  id, section, area: null, title: id, outcome: '', note: '', unit: null, order: id,
});
const section = (id: string) => ({ id, title: id, order: id });

const rows: Partial<Plan> = {
  roles: ['ceo', 'sales', 'support'].map(role),
  sections: ['1 buy', '2 empty', '3 use'].map(section),
  activities: [activity('a', '1 buy'), activity('b', '1 buy'), activity('c', '3 use')],
  leaders: [{ id: 'nguyen', name: 'T. Nguyen' }],
  appointments: [{
    id: 'appointment', leader: 'nguyen', role: 'support', unit: null, kind: 'permanent',
    from: null, until: null, acceptance: 'accepted', note: '',
  }],
  involvements: [
    { activity: 'a', role: 'support', letters: 'A' },
    { activity: 'c', role: 'sales', letters: 'A' },
  ],
};

const stage = (more: Partial<Plan> = {}, fit = { rows: 6, columns: 9 }) =>
  new Stage(openPlan({ ...rows, ...more }), () => fit);
const at = (shown: Stage) => shown.activity?.id;

describe('the row in question', () => {
  it('is the first, until someone leads elsewhere', () => {
    const shown = stage();
    expect(at(shown)).toBe('a');
    shown.follow({ section: '3 use', activity: 'c' });
    expect(at(shown)).toBe('c');
    shown.follow({ section: '1 buy', activity: null });
    expect(at(shown)).toBe('a');
  });

  it('stays when whoever leads is nowhere', () => {
    const shown = stage();
    shown.follow({ section: '3 use', activity: 'c' });
    shown.follow({ section: null, activity: null });
    expect(at(shown)).toBe('c');
  });

  it('goes from section to section, over those without rows, and not beyond the last', () => {
    const shown = stage();
    const seen = [1, 1, 1, -1].map((by) => {
      shown.moveRow(by as 1 | -1);
      return at(shown);
    });
    expect(seen).toEqual(['b', 'c', 'c', 'b']);
    shown.moveSection(1);
    expect(at(shown)).toBe('c');
    shown.moveSection(-1);
    expect(at(shown)).toBe('a');
  });

  it('goes to the next that is open, round to the first', () => {
    const shown = stage();
    const seen = [1, 2, 3].map(() => {
      shown.nextOpen();
      return at(shown);
    });
    expect(seen).toEqual(['b', 'c', 'b']);
  });

  it('gives way to the first of its section when it is removed', () => {
    const shown = stage();
    shown.follow({ section: '1 buy', activity: 'b' });
    const gone = { activity: activity('b', '1 buy') };
    shown.plan.apply({ rows: [{ before: gone, after: null }] });
    expect(at(shown)).toBe('a');
  });
});

describe('whoever leads', () => {
  const elsewhere = { section: '3 use', activity: 'c' };

  it('is not followed by a stage that stays put, until it is asked to', () => {
    const shown = stage();
    shown.toggleFollowing();
    shown.follow(elsewhere);
    expect([at(shown), shown.following]).toEqual(['a', false]);
    shown.toggleFollowing();
    expect([at(shown), shown.following]).toEqual(['c', true]);
  });

  it('is nowhere yet, and the stage stays where it was taken', () => {
    const shown = stage();
    shown.moveRow(1);
    shown.toggleFollowing();
    shown.toggleFollowing();
    expect(at(shown)).toBe('b');
  });
});

it.each([
  ['its number in the section', '2', 'b'],
  ['words of its title, in any section', ' REFUND ', 'c'],
  ['words, the next row that has them first', 'handle', 'b'],
  ['a number that the section does not have', '3', undefined],
  ['nothing', ' ', undefined],
])('finds the row that is meant by %s', (_, words, expected) => {
  const titled = (id: string, title: string, within: string) => ({ ...activity(id, within), title });
  const activities = [
    titled('a', 'Handle complaints', '1 buy'),
    titled('b', 'Handle praise', '1 buy'),
    titled('c', 'Approve refunds', '3 use'),
  ];
  expect(stage({ activities }).meant(words)?.id).toBe(expected);
});

it('counts how far the section is', () => {
  const shown = stage();
  shown.moveRow(1);
  expect(shown.progress).toEqual({ row: 2, total: 2, open: 1 });
});

it('pages the rows that do not fit', () => {
  const shown = stage({}, { rows: 1, columns: 9 });
  expect(shown.rows.map(({ id }) => id)).toEqual(['a']);
  shown.moveRow(1);
  expect(shown.rows.map(({ id }) => id)).toEqual(['b']);
});

it('pages the columns that do not fit', () => {
  const shown = stage({}, { rows: 6, columns: 2 });
  const titles = () => shown.columns.map(({ id }) => id);
  expect(titles()).toEqual(['ceo', 'sales']);
  shown.movePage(1);
  expect(titles()).toEqual(['support']);
  shown.movePage(1);
  expect(titles()).toEqual(['support']);
  shown.movePage(-1);
  expect(titles()).toEqual(['ceo', 'sales']);
});

it('tells of those who are involved but not on this page', () => {
  const shown = stage({}, { rows: 6, columns: 2 });
  expect(shown.elsewhere.map(({ role, letters }) => [role.id, letters])).toEqual([['support', 'A']]);
  shown.movePage(1);
  expect(shown.elsewhere).toEqual([]);
});

it('says beforehand how many pages the sections take', () => {
  const extent = stage({}, { rows: 1, columns: 2 }).extent;
  expect(extent.map(({ section, ...pages }) => [section.id, pages])).toEqual([
    ['1 buy', { rows: 2, down: 2, across: 2 }],
    ['3 use', { rows: 1, down: 1, across: 2 }],
  ]);
});

describe('the answer', () => {
  const told = (involvements: Plan['involvements'], kind: Role['kind'] = 'position') => {
    const plan = openPlan({ ...rows, roles: ['ceo', 'sales', 'support'].map((id) => ({ ...role(id), kind })), involvements });
    const { sentence, settled } = answerTo(plan, activity('a', '1 buy'));
    return [say(sentence), settled];
  };
  const a = (id: string) => ({ activity: 'a', role: id, letters: 'A' });

  it.each([
    ['a leader', [a('support')], ['T. Nguyen, support.', true]],
    ['nobody', [{ activity: 'a', role: 'support', letters: 'R' }], ['Nobody yet.', false]],
    ['an empty seat', [a('ceo')], ['ceo, and the seat is vacant.', false]],
    ['several', [a('ceo'), a('support')], ['ceo and support. Only one of them can.', false]],
  ])('is %s', (_, involvements, expected) => {
    expect(told(involvements)).toEqual(expected);
  });

  it('goes by the letter that answers in the scheme of the plan', () => {
    const involvements = [a('ceo'), { activity: 'a', role: 'support', letters: 'D' }];
    const plan = openPlan({ ...rows, involvements, scheme: { kind: 'rapid', own: [] } });
    expect(say(answerTo(plan, activity('a', '1 buy')).sentence)).toBe('T. Nguyen, support.');
  });

  it('is no answer while a group gives it', () => {
    expect(told([a('ceo')], 'group')).toEqual(['ceo, which is a group.', false]);
  });
});

it('keeps initials with their names', () => {
  expect(unbroken('L. Haddad and M. J. Okafor, Head. Nobody else.')).toBe(
    'L.\u00a0Haddad and M.\u00a0J.\u00a0Okafor, Head. Nobody else.',
  );
});

it('has few words for the letters of every scheme', () => {
  const kinds = Object.keys(SCHEMES) as (keyof typeof SCHEMES)[];
  const words = kinds.flatMap((kind) => meaningsOf({ kind, own: [] }).map((meaning) => say(shortly(meaning))));
  expect(words.filter((sentence) => sentence.startsWith('['))).toEqual([]);
  const own = { letter: 'L', name: 'Lead', definition: 'leads', perActivity: 'any' } as const;
  expect(meaningsOf({ kind: 'own', own: [own] }).map((meaning) => say(shortly(meaning)))).toEqual(['Lead']);
});
