/** Today in the calendar of whoever looks, as `2027-01-14`. */
export function today(now: Date = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A day for reading: “14 January 2027”. */
export function longDate(day: string): string {
  return spoken(day, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** A day for narrow places: “14 Jan 2027”. */
export function shortDate(day: string): string {
  return spoken(day, { day: 'numeric', month: 'short', year: 'numeric' });
}

function spoken(day: string, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(`${day}T00:00:00Z`);
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(date);
}
