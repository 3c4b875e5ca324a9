import { dateOf, weekdayOf } from './calendar-date.js';
import type { Weekday } from './weekdays.js';

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * What the clocks of a time zone show at an instant, as the milliseconds at which UTC would show the same. Precise to
 * the second. Arithmetic on wall-clock times is free of daylight saving time; converting them back is up to the caller.
 *
 * @param instant milliseconds since 1970, in UTC
 * @param timeZone an IANA name, such as `America/Los_Angeles`
 * @throws RangeError if the time zone is unknown or the instant is invalid.
 * @example
 * ```ts
 * import { wallClock } from '@tendwell/content/hours';
 *
 * const instant = Date.parse('2026-03-02T05:30:00Z');
 * wallClock(instant, 'America/Los_Angeles'); // Date.parse('2026-03-01T21:30:00Z')
 * ```
 */
export function wallClock(instant: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, format);
  }
  const [month = 0, day, year = 0, hour, minute, second] = (format.format(instant).match(/\d+/g) ?? []).map(
    Number,
  );
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/**
 * The calendar date (`YYYY-MM-DD`) and the day of the week in a time zone at a moment.
 *
 * @throws RangeError if the time zone is unknown or `at` is an invalid date.
 * @example
 * ```ts
 * import { localDay } from '@tendwell/content/hours';
 *
 * localDay(new Date('2026-03-02T05:30:00Z'), 'America/Los_Angeles'); // { date: '2026-03-01', weekday: 'sunday' }
 * ```
 */
export function localDay(at: Date, timeZone: string): { date: string; weekday: Weekday } {
  const wall = wallClock(at.getTime(), timeZone);
  return { date: dateOf(wall), weekday: weekdayOf(wall) };
}
