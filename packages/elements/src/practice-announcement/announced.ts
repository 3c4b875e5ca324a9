import type { Announcement, Practice } from '@tendwell/content';
import { addDays } from '@tendwell/content/calendar';
import { type ExceptionPeriod, exceptionPeriods } from '@tendwell/content/hours';
import { formatDateRange } from '../internal/dates.js';
import { format } from '../internal/format.js';
import { practiceMessages } from '../internal/practice-messages.js';
import { ifPossible, textsIn } from '../internal/shown.js';
import { timeTexts } from '../internal/time-texts.js';

/** Something to announce, from its first day to its last, and where these days begin and end. */
export interface Announced extends Announcement {
  timeZone: string;
  /** Whether the text contains its dates. */
  isDated?: boolean;
}

type Closure = Announced & { starts: string };

/** The announcement of a practice, then its announced closures and special hours in the order of the calendar. */
export function announced(practice: Practice, locale: string): Announced[] {
  const { announcement, timeZone } = practice;
  const news = typeof announcement?.text === 'string' && { ...announcement, timeZone };
  return [
    ...(news ? [news] : []),
    ...(ifPossible(() => closures(practice, locale)) ?? []).sort((a, b) => a.starts.localeCompare(b.starts)),
  ];
}

/** Each closure once, with the names of the locations if it does not apply to all of them. */
function closures({ locations, timeZone: zone }: Practice, locale: string): Closure[] {
  const words = practiceMessages(locale);
  const found = new Map<string, { closure: Closure; names: string[] }>();
  for (const { hours, name = '', timeZone = zone } of locations) {
    for (const period of ifPossible(() => exceptionPeriods(hours ?? {})) ?? []) {
      const closure = ifPossible(() => closureOf(period, timeZone, locale));
      if (!closure) continue;
      const key = JSON.stringify(closure);
      const { names } = found.get(key) ?? { names: [] };
      found.set(key, { closure, names: [...names, name] });
    }
  }
  return [...found.values()].map(({ closure, names }) => {
    const place = names.length < locations.length && textsIn(names).filter(Boolean).join(words.comma);
    return place ? { ...closure, text: format(words.atPlace, { place, text: closure.text }) } : closure;
  });
}

/** @throws {RangeError} if the number of days is not one. */
function closureOf(period: ExceptionPeriod, timeZone: string, locale: string): Closure | undefined {
  const { announceDays, from, to } = period;
  if (announceDays === undefined) return undefined;
  const first = addDays(from, -announceDays);
  return { text: closureText(period, locale), from: first, until: to, timeZone, isDated: true, starts: from };
}

/** "Closed Dec 24, 2026 – Jan 2, 2027 (Winter break)". */
function closureText({ from, to, hours, reason }: ExceptionPeriod, locale: string): string {
  const words = practiceMessages(locale);
  const dates = formatDateRange(from, to, locale);
  const status =
    hours.length > 0
      ? format(words.specialHours, { dates, hours: timeTexts(hours, locale).join(words.comma) })
      : format(words.closedDates, { dates });
  return reason && typeof reason === 'string' ? format(words.because, { status, reason }) : status;
}
