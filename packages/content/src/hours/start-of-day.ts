import { DAY_MS } from './calendar-date.js';
import { wallClock } from './local-time.js';

/**
 * The first moment of a day in a time zone: midnight, or the time to which the clocks are set forward at midnight. A day
 * that a zone skipped begins with the next day.
 *
 * @param date `YYYY-MM-DD`
 * @param timeZone an IANA name, such as `America/Los_Angeles`
 * @throws RangeError if the time zone is unknown or `date` is not a date.
 * @example
 * ```ts
 * import { startOfDay } from '@tendwell/content/calendar';
 *
 * startOfDay('2026-03-02', 'America/Los_Angeles'); // 2026-03-02T08:00:00.000Z
 * ```
 */
export function startOfDay(date: string, timeZone: string): Date {
  const midnight = Date.parse(`${date}T00:00Z`);
  const instants = [-1, 0, 1].map((days) => {
    const near = midnight + days * DAY_MS;
    return midnight - (wallClock(near, timeZone) - near);
  });
  const first = instants.sort((a, b) => a - b).find((instant) => wallClock(instant, timeZone) >= midnight);
  return new Date(first ?? midnight);
}
