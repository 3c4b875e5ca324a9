import { wallClock } from '@tendwell/content/hours';

/**
 * The moment at which the clocks of a time zone show a time: `2026-03-05 09:00` or `2026-03-05T09:00`. A time that is
 * skipped when clocks change is moved forward by the change; of a time that occurs twice, the first is used.
 *
 * @returns `undefined` for anything else, including a day that doesn't exist.
 */
export function parseZonedTime(text: string, timeZone: string): Date | undefined {
  const [, day = '', time = ''] = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})$/.exec(text.trim()) ?? [];
  const wanted = new Date(`${day}T${time}:00Z`);
  if (Number.isNaN(wanted.getTime()) || wanted.toISOString().slice(0, 16) !== `${day}T${time}`) {
    return undefined;
  }
  // Offsets range from UTC-12 to UTC+14, and one of them applies before a change of the clocks, the other after it.
  const moments = [-15, 15].map((hours) => {
    const near = wanted.getTime() + hours * 60 * 60_000;
    return wanted.getTime() - offsetAt(near, timeZone);
  });
  const fitting = moments.filter((moment) => moment + offsetAt(moment, timeZone) === wanted.getTime());
  return new Date(fitting.length > 0 ? Math.min(...fitting) : Math.max(...moments));
}

/** How far the clocks of a time zone are ahead of UTC, in milliseconds. */
const offsetAt = (instant: number, timeZone: string) => wallClock(instant, timeZone) - instant;

/** 2026-03-05 09:00, in a time zone. */
export function formatZonedTime(moment: Date, timeZone: string): string {
  return new Date(wallClock(moment.getTime(), timeZone)).toISOString().slice(0, 16).replace('T', ' ');
}
