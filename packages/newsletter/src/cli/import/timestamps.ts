import { startOfDay } from '@tendwell/content/calendar';

const DAY_MS = 24 * 60 * 60_000;

/**
 * Parses a timestamp in the formats that exports use: 2018-10-11 09:55:14, 2024-01-10T00:00:00Z, 2024-01-10, and
 * 2024-01-10 16:42:13 +0530 IST, as programs in Go print it. Without a time zone it is in UTC. A day without a time
 * means its noon in `timeZone`. Returns `undefined` for anything else, including ambiguous dates such as 03/04/2024 and
 * times that cannot be right: before 1990, or more than a day after `now`.
 */
export function parseTimestamp(value: string | undefined, now: Date, timeZone?: string): Date | undefined {
  const match =
    /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s*(Z|UTC|[+-]\d{2}:?\d{2}(?= [A-Z]+$|$))?(?: [A-Z]+)?)?$/i.exec(
      value?.trim() ?? '',
    );
  if (!match) return undefined;
  const [, date = '', time = '12:00', zone = 'Z'] = match;
  if (match[2] === undefined && timeZone !== undefined) return noonOf(date, timeZone, now);
  const offset = /^(Z|UTC)$/i.test(zone) ? 'Z' : zone.replace(/^(...)(\d\d)$/, '$1:$2');
  // A Date holds milliseconds at most.
  const timestamp = new Date(`${date}T${time.replace(/(\.\d{3})\d+$/, '$1')}${offset}`);
  return isPlausible(timestamp, now) ? timestamp : undefined;
}

/** Noon, so that the day is the same in the practice's time zone and, nearly always, in others. */
function noonOf(date: string, timeZone: string, now: Date): Date | undefined {
  if (!isPlausible(new Date(date), now)) return undefined;
  return new Date(startOfDay(date, timeZone).getTime() + DAY_MS / 2);
}

function isPlausible(timestamp: Date, now: Date): boolean {
  return timestamp.getTime() > Date.UTC(1990, 0) && timestamp.getTime() < now.getTime() + DAY_MS;
}
