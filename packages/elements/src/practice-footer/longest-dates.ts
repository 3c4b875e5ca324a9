import { dateFormat } from '../internal/intl.js';
import { textWidth } from './text-width.js';

const DAY_MS = 86_400_000;
const days = new Map<string, string>();
const months = new Map<string, number>();

/** A date (`YYYY-MM-DD`) on the weekday with the longest name in a language. */
export function longestDay(locale: string): string {
  let day = days.get(locale);
  if (day === undefined) {
    const week = Array.from({ length: 7 }, (_, index) => Date.UTC(2024, 0, 1 + index));
    const longest = longestOf(week, dateFormat(locale, { timeZone: 'UTC', weekday: 'long' })) ?? 0;
    day = new Date(longest).toISOString().slice(0, 10);
    days.set(locale, day);
  }
  return day;
}

/** A date in the month with the longest name in a language, on a {@link longestDay} with a number of two digits. */
export function longestMonth(locale: string): number {
  let date = months.get(locale);
  if (date === undefined) {
    const year = Array.from({ length: 12 }, (_, index) => Date.UTC(2024, index, 20));
    date = longestOf(year, dateFormat(locale, { timeZone: 'UTC', month: 'long' })) ?? 0;
    while ((date - Date.parse(longestDay(locale))) % (7 * DAY_MS) !== 0) date += DAY_MS;
    months.set(locale, date);
  }
  return date;
}

/** The moment that takes the most space in a format. */
export function longestOf(moments: readonly number[], format: Intl.DateTimeFormat): number | undefined {
  const widths = moments.map((moment) => textWidth(format.format(moment)));
  return moments[widths.indexOf(Math.max(...widths))];
}
