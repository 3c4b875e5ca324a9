import { wallClock } from '../hours/local-time.js';
import { startOfDay } from '../hours/start-of-day.js';

/** A moment and the local time in a zone at that moment, both in milliseconds. */
export interface Moment {
  readonly instant: number;
  readonly wall: number;
}

/** When a day begins in a time zone. */
export function dayMoment(date: string, timeZone: string): Moment {
  const instant = startOfDay(date, timeZone).getTime();
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
