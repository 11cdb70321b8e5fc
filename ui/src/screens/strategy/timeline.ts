import type { Initiative } from '../../generated';
import { t } from '../../wording';

type Period = Pick<Initiative, 'from' | 'until'>;

/** A mark on the axis: where it stands, in percent, and what it says in two lines. */
export type Tick = { at: number; label: string; year: string | null };

/** The stretch of time that is drawn, from 0 to 100 percent. */
export type Axis = { ticks: readonly Tick[]; start: number; end: number; today: number | null };

/** Where an initiative is drawn, in percent; an end that nobody has set stays open. */
export type Bar = { left: number; width: number; opens: boolean; ends: boolean };

const DAY = 86_400_000;
const YEAR = 365;

/** How many months lie between two marks: months, quarters, years, and so on. */
const STEPS = [1, 3, 12, 24, 60, 120, 600, 1200, 6000, 12_000];
const MOST_TICKS = 14;

/** The axis for all these days, in whole months, quarters or years; none without a day. */
export function axisOf(days: readonly string[], today: string): Axis | null {
  const numbers = days.map(dayNumber);
  if (numbers.length === 0) return null;
  const now = dayNumber(today);
  const [first, last] = withToday(Math.min(...numbers), Math.max(...numbers), now);

  const [from, until] = [monthOf(first), monthOf(last) + 1];
  const months = (step: number) => ceilTo(until, step) - floorTo(from, step);
  const step = STEPS.find((step) => months(step) <= step * MOST_TICKS) ?? 12_000;
  const [start, end] = [floorTo(from, step), ceilTo(until, step)];

  const axis = { start: firstDay(start), end: firstDay(end) };
  const ticks: Tick[] = [];
  for (let month = start; month < end; month += step) {
    ticks.push({ at: percent(axis, firstDay(month)), ...named(month, step, month === start) });
  }
  const isShown = axis.start <= now && now < axis.end;
  return { ...axis, ticks, today: isShown ? percent(axis, now) : null };
}

/** Where on the axis a day begins. */
export function positionOf(axis: Axis, day: string): number {
  return percent(axis, dayNumber(day));
}

/** The bar of an initiative, its last day included; none while it has no dates at all. */
export function barOf(axis: Axis, { from, until }: Period): Bar | null {
  if (from === null && until === null) return null;
  const left = from === null ? 0 : positionOf(axis, from);
  const right = until === null ? 100 : percent(axis, dayNumber(until) + 1);
  return { left, width: right - left, opens: from === null, ends: until === null };
}

/** Today is shown with the plan, unless that would squeeze the plan into half of the axis. */
function withToday(first: number, last: number, now: number): [number, number] {
  const [from, until] = [Math.min(first, now), Math.max(last, now)];
  return until - from <= 2 * Math.max(last - first, YEAR) ? [from, until] : [first, last];
}

function percent({ start, end }: { start: number; end: number }, day: number): number {
  return (100 * (day - start)) / (end - start);
}

function named(month: number, step: number, isFirst: boolean): Pick<Tick, 'label' | 'year'> {
  const year = String(Math.floor(month / 12));
  const ofYear = month % 12;
  if (step >= 12) return { label: year, year: null };
  const label = step === 1 ? monthName(ofYear) : t('report-quarter', { quarter: ofYear / 3 + 1 });
  return { label, year: isFirst || ofYear === 0 ? year : null };
}

function monthName(month: number): string {
  const day = new Date(Date.UTC(2000, month));
  return new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }).format(day);
}

/** A day as the number of days since 1970. */
function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

/** The month of a day, counted from the year 0. */
function monthOf(day: number): number {
  const date = new Date(day * DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function firstDay(month: number): number {
  return new Date(0).setUTCFullYear(Math.floor(month / 12), month % 12, 1) / DAY;
}

function floorTo(month: number, step: number): number {
  return Math.floor(month / step) * step;
}

function ceilTo(month: number, step: number): number {
  return Math.ceil(month / step) * step;
}
