import type { Hours } from '@tendwell/content';
import { exceptionPeriods, WEEKDAYS } from '@tendwell/content/hours';
import { format } from '../internal/format.js';
import { dateFormat } from '../internal/intl.js';
import { practiceMessages } from '../internal/practice-messages.js';
import { longestDay, longestMonth, longestOf } from './longest-dates.js';
import { withoutShorter } from './text-width.js';
import { zoneName } from './zone-name.js';

/**
 * The longest texts that the status line can show for these hours. The page reserves the space for each of them, so
 * that nothing moves when the status appears or changes. There can be more than one, because the width of the line
 * decides which of them wraps to the most lines.
 *
 * @param from `YYYY-MM-DD`: exceptions that end before it are left out.
 */
export function longestStatusTexts(hours: Hours, timeZone: string, locale: string, from = ''): string[] {
  // Every page of a site has the same footer, and this is the slow part of it.
  const key = `${timeZone} ${locale} ${from}`;
  const known = cache.get(hours) ?? new Map<string, string[]>();
  const texts = known.get(key) ?? longestTexts(hours, timeZone, locale, from);
  cache.set(hours, known.set(key, texts));
  return texts;
}

const cache = new WeakMap<Hours, Map<string, string[]>>();

function longestTexts(hours: Hours, timeZone: string, locale: string, from: string): string[] {
  const words = practiceMessages(locale);
  const zone = zoneName(timeZone, locale);
  const times = longestTimes(hours, locale);
  const statuses = withoutShorter([
    words.openNow,
    words.closedNow,
    ...[words.closedUntil, words.openUntil].flatMap((text) => times.map((time) => format(text, { time }))),
  ]);
  const reasons = withoutShorter(
    exceptionPeriods(hours).flatMap(({ to, reason }) => (reason && to >= from ? [reason] : [])),
  );
  const explained = reasons.flatMap((reason) =>
    statuses.map((status) => format(words.because, { status, reason })),
  );
  const said = (reasons.length > 0 ? explained : statuses).map((status) =>
    format(words.inZone, { status, zone }),
  );
  // The sentence that the status replaces needs space too: without it, the line could become shorter.
  return withoutShorter([...said, format(words.zone, { zone })]);
}

const CLOCK = /\b(?:[01]\d|2[0-3]):[0-5]\d|24:00/g;

/** The longest time with a weekday, such as `Wednesday 12:30 PM`, and the longest date. */
function longestTimes({ exceptions = [], ...week }: Hours, locale: string): string[] {
  const ranges = [
    ...WEEKDAYS.flatMap((day) => week[day] ?? []),
    ...exceptions.flatMap(({ hours = [] }) => hours),
  ];
  const clocks = [...new Set(ranges.flatMap((range) => range.match(CLOCK) ?? []))];
  const day = longestDay(locale);
  const clockFormat = dateFormat(locale, { timeZone: 'UTC', hour: 'numeric', minute: '2-digit' });
  const time = longestOf(
    clocks.map((clock) => Date.parse(`${day}T${clock === '24:00' ? '00:00' : clock}Z`)),
    clockFormat,
  );
  const write = (at: number, options: Intl.DateTimeFormatOptions) =>
    dateFormat(locale, { timeZone: 'UTC', weekday: 'long', ...options }).format(at);
  return [
    ...(time === undefined ? [] : [write(time, { hour: 'numeric', minute: '2-digit' })]),
    write(longestMonth(locale), { month: 'long', day: 'numeric' }),
  ];
}
