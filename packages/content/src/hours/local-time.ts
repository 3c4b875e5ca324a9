import { WEEKDAYS, type Weekday } from './week.js';

/** A day, in milliseconds of a wall clock. */
export const DAY = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * What the clocks of a zone show at an instant, as the milliseconds that UTC would need to show the same.
 * Whole seconds. Arithmetic on wall times is free of daylight saving; turning them back is the caller's affair.
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

/** The calendar day of a wall time, as `YYYY-MM-DD`. */
export const dateOf = (wall: number): string => new Date(wall).toISOString().slice(0, 10);

/** The day of the week of a wall time. */
export const weekdayOf = (wall: number): Weekday => WEEKDAYS[(new Date(wall).getUTCDay() + 6) % 7] as Weekday;

/**
 * The calendar day and the day of the week that it is in a time zone.
 *
 * @throws RangeError when the zone is unknown or `at` is an invalid date.
 */
export function localDay(at: Date, timeZone: string): { date: string; weekday: Weekday } {
  const wall = wallClock(at.getTime(), timeZone);
  return { date: dateOf(wall), weekday: weekdayOf(wall) };
}
