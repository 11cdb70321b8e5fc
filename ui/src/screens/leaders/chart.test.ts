import { describe, expect, it } from 'vitest';

import type { Role } from '../../generated';
import { chartOf, gather, isStack, moveByKey, walk, type Branch } from './chart';

const role = (id: string, reportsTo: string | null = null): Role => ({
  id, reportsTo, department: null, title: id, short: null, held: 'centre', kind: 'position', order: '80',
});

const CHART = chartOf([
  role('chief'),
  role('customer', 'chief'), role('finance', 'chief'),
  role('support', 'customer'), role('stores', 'customer'), role('service', 'customer'),
  role('region'), role('brand'),
]);

const drawn = (branches: readonly Branch[]): string =>
  branches.map(({ role, branches }) => (branches.length > 0 ? `${role.id}(${drawn(branches)})` : role.id)).join(' ');

describe('the chart', () => {
  it('is drawn from who reports to whom, and has the others beside it', () => {
    expect(drawn(CHART.drawn)).toBe('chief(customer(support stores service) finance)');
    expect(drawn(CHART.apart)).toBe('region brand');
  });

  it('stacks those to whom nobody reports, if there are several', () => {
    const [chief] = CHART.drawn;
    expect(isStack(chief?.branches ?? [])).toBe(false);
    expect(isStack(chief?.branches[0]?.branches ?? [])).toBe(true);
    expect(isStack(CHART.apart.slice(1))).toBe(false);
  });

  it('is walked as it is drawn', () => {
    const path = (from: string, ...keys: string[]) =>
      keys.map((key) => (from = walk(CHART, from, `Arrow${key}`) ?? `no ${key} of ${from}`));
    expect(path('chief', 'Down', 'Right', 'Left', 'Up')).toEqual(['customer', 'finance', 'customer', 'chief']);
    expect(path('customer', 'Down', 'Down', 'Down')).toEqual(['support', 'stores', 'service']);
    expect(path('stores', 'Up', 'Up')).toEqual(['support', 'customer']);
    expect(path('service', 'Left')).toEqual(['customer']);
    expect(path('chief', 'Right', 'Right')).toEqual(['region', 'brand']);
    expect(walk(CHART, 'brand', 'ArrowRight')).toBe(null);
    expect(walk(CHART, 'stores', 'Home')).toBe('chief');
    expect(walk(CHART, 'stores', 'End')).toBe('brand');
  });
});

describe('a role', () => {
  const to = (role: string, key: string) => {
    const edit = moveByKey(CHART, role, key);
    return edit?.edit === 'setReportsTo' ? edit.to : undefined;
  };

  it('moves one level up', () => {
    expect(to('stores', 'ArrowUp')).toBe('chief');
    expect(to('finance', 'ArrowUp')).toBe(null);
    expect(to('chief', 'ArrowUp')).toBe(undefined);
  });

  it('moves under the role before it', () => {
    expect(to('stores', 'ArrowDown')).toBe('support');
    expect(to('region', 'ArrowDown')).toBe('chief');
    expect(to('support', 'ArrowDown')).toBe(undefined);
  });

  it('comes below another with all that stand apart', () => {
    expect(gather(CHART, 'brand')).toEqual({
      edit: 'several', edits: [{ edit: 'setReportsTo', role: 'region', to: 'brand' }],
    });
  });
});
