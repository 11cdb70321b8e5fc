import { describe, expect, it } from 'vitest';

import { axisOf, barOf, positionOf, type Axis } from './timeline';

function axis(...days: string[]): Axis {
  const found = axisOf(days, '2027-03-01');
  if (!found) throw new Error('no axis');
  return found;
}

const labels = ({ ticks }: Axis) => ticks.map(({ label, year }) => (year ? `${label} ${year}` : label));

describe('the axis', () => {
  it('is none without a date', () => {
    expect(axisOf([], '2027-03-01')).toBeNull();
  });

  it('counts months for a year, quarters for three, and years beyond', () => {
    expect(labels(axis('2026-11-20', '2027-02-11'))).toEqual([
      'Nov 2026', 'Dec', 'Jan 2027', 'Feb', 'Mar',
    ]);
    expect(labels(axis('2026-11-20', '2028-02-11'))).toEqual([
      'Q4 2026', 'Q1 2027', 'Q2', 'Q3', 'Q4', 'Q1 2028',
    ]);
    expect(labels(axis('2026-11-20', '2032-02-11'))).toEqual([
      '2026', '2027', '2028', '2029', '2030', '2031', '2032',
    ]);
  });

  it('has few marks, however far apart the dates are', () => {
    for (const last of ['2030-01-01', '2050-01-01', '2400-01-01', '9999-12-31']) {
      expect(axis('0027-01-14', last).ticks.length).toBeLessThanOrEqual(14);
    }
  });

  it('ends with the last day in it', () => {
    expect(positionOf(axis('2027-01-01', '2027-12-31'), '2027-12-31')).toBeLessThan(100);
    expect(axis('2027-01-01', '2027-12-31').ticks).toHaveLength(12);
  });

  it('shows today when it is near, and not when that would squeeze the plan', () => {
    expect(axis('2027-02-01', '2027-03-31').today).toBeCloseTo((100 * 28) / 59);
    expect(labels(axis('2027-05-01'))).toEqual(['Mar 2027', 'Apr', 'May']);
    expect(axis('2031-05-01').today).toBeNull();
    expect(labels(axis('2031-05-01'))).toEqual(['May 2031']);
  });
});

describe('a bar', () => {
  const march = axis('2027-03-01', '2027-03-31');

  it('reaches from the first day to the end of the last', () => {
    expect(barOf(march, { from: '2027-03-01', until: '2027-03-31' })).toEqual({
      left: 0, width: 100, opens: false, ends: false,
    });
    expect(barOf(march, { from: '2027-03-31', until: '2027-03-31' })?.width).toBeCloseTo(100 / 31);
  });

  it('is open where a day is missing, and none without any', () => {
    const begun = barOf(march, { from: '2027-03-11', until: null });
    expect(begun).toMatchObject({ opens: false, ends: true });
    expect((begun?.left ?? 0) + (begun?.width ?? 0)).toBe(100);
    expect(barOf(march, { from: null, until: '2027-03-10' })).toMatchObject({ left: 0, opens: true });
    expect(barOf(march, { from: null, until: null })).toBeNull();
  });
});
