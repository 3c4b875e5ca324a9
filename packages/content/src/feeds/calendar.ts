import { DAY_MS } from '../hours/calendar-date.js';
import { wallClock } from '../hours/local-time.js';

/** A moment and the local time in a zone at that moment, both in milliseconds. */
export interface Moment {
  readonly instant: number;
  readonly wall: number;
}

/**
 * The first moment of a day in a time zone: midnight, or the time to which the clocks are set forward at midnight. A day
 * that a zone skipped begins with the next day.
 */
export function startOfDay(date: string, timeZone: string): Moment {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  const offsets = [-1, 0, 1].map((days) => {
    const instant = midnight + days * DAY_MS;
    return wallClock(instant, timeZone) - instant;
  });
  const instants = offsets.map((offset) => midnight - offset).sort((a, b) => a - b);
  const instant = instants.find((each) => wallClock(each, timeZone) >= midnight) ?? midnight;
  return { instant, wall: wallClock(instant, timeZone) };
}

/** As in Atom and JSON Feed: `2026-03-02T00:00:00-08:00` (RFC 3339). */
export function rfc3339(moment: Moment): string {
  return new Date(moment.wall).toISOString().slice(0, 19) + offsetOf(moment, ':');
}

/** As in RSS: `Mon, 02 Mar 2026 00:00:00 -0800` (RFC 822 with a year of four digits). */
export function rfc822(moment: Moment): string {
  return new Date(moment.wall).toUTCString().replace('GMT', offsetOf(moment, ''));
}

function offsetOf({ instant, wall }: Moment, separator: string): string {
  const minutes = Math.round((wall - instant) / 60_000);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(hours)}${separator}${two(rest)}`;
}
