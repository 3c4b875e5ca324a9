import { WEEKDAYS, type Weekday } from './weekdays.js';

/** The length of a day in milliseconds, on a clock without daylight saving time. */
export const DAY_MS = 86_400_000;

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * True if the value is a date that exists in the calendar, written as `YYYY-MM-DD`.
 *
 * @example
 * ```ts
 * import { isCalendarDate } from '@tendwell/content/calendar';
 *
 * isCalendarDate('2028-02-29'); // true
 * isCalendarDate('2026-02-29'); // false
 * ```
 */
export function isCalendarDate(value: string): boolean {
  const wall = DATE.test(value) ? Date.parse(value) : Number.NaN;
  // For some engines, February 30 is a day in March, and for others no date.
  return !Number.isNaN(wall) && dateOf(wall) === value;
}

/** The calendar date (`YYYY-MM-DD`) of a wall-clock time. */
export const dateOf = (wall: number): string => new Date(wall).toISOString().slice(0, 10);

/** The day of the week of a wall-clock time. */
export const weekdayOf = (wall: number): Weekday => WEEKDAYS[(new Date(wall).getUTCDay() + 6) % 7] as Weekday;

/**
 * The calendar date a number of days later, or earlier if `days` is negative.
 *
 * @param date `YYYY-MM-DD`
 * @throws RangeError if `date` is not a date.
 * @example
 * ```ts
 * import { addDays } from '@tendwell/content/calendar';
 *
 * addDays('2026-12-31', 1); // 2027-01-01
 * addDays('2026-03-01', -1); // 2026-02-28
 * ```
 */
export const addDays = (date: string, days: number): string => dateOf(Date.parse(date) + days * DAY_MS);
