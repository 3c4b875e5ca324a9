import type { Hours } from '@tendwell/content';
import {
  type ExceptionPeriod,
  exceptionPeriods,
  formatTimeRanges,
  type RecurringHours,
  WEEKDAYS,
  weekOn,
} from '@tendwell/content/hours';
import { formatDate, formatDateRange } from './dates.js';
import { capitalized, format, formatCount } from './format.js';
import { dateFormat } from './intl.js';
import { practiceMessages } from './practice-messages.js';
import { ifPossible } from './shown.js';

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
/** How far ahead exceptions are listed: 90 days. A list of years would bury the next one. */
const LISTED_AHEAD_MS = 90 * DAY_MS;
const SOME_MONDAY = Date.UTC(2024, 0, 1);

/** How hours are put into words. */
export interface HoursTextOptions {
  locale: string;
  /** `YYYY-MM-DD`: nothing that is over on this day is listed. Default: everything is listed. */
  today?: string | undefined;
  /** For days without hours. Default: "closed". */
  closed?: string;
}

/** The exceptions to list: those that are not over and begin within 90 days. */
export function listedExceptions(hours: Hours, today = ''): ExceptionPeriod[] {
  // Without `today`, the difference is NaN and nothing is left out.
  return exceptionPeriods(hours).filter(
    ({ from, to }) => to >= today && !(Date.parse(from) - Date.parse(today) > LISTED_AHEAD_MS),
  );
}

/** "Dec 24, 2026 – Jan 2, 2027: closed", without the reason. */
export function exceptionText({ from, to, hours }: ExceptionPeriod, options: HoursTextOptions): string {
  const days = formatDateRange(from, to, options.locale);
  return daysText(days, hours, options);
}

/** The recurring days of today's season: "1st and 3rd Saturday of each month: 9:00 AM – 12:00 PM". */
export function recurringTexts(hours: Hours, options: HoursTextOptions): string[] {
  const { recurring = [] } = options.today ? weekOn(hours, options.today) : hours;
  return recurring.flatMap((each) => {
    const days = ifPossible(() => recurringDays(each, options));
    return days ? [capitalized(daysText(days, each.hours, options), options.locale)] : [];
  });
}

/** "Monday, Friday: 9:00 AM – 5:00 PM". */
export function daysText(
  days: string,
  ranges: readonly string[],
  { locale, closed }: HoursTextOptions,
): string {
  const words = practiceMessages(locale);
  const times = formatTimeRanges(ranges, locale).join(words.comma);
  return format(words.daysHours, {
    days,
    hours: times || (closed ?? words.closed.toLocaleLowerCase(locale)),
  });
}

function recurringDays(
  { day, nth, everyWeeks, from }: RecurringHours,
  { locale, today }: HoursTextOptions,
): string | undefined {
  const words = practiceMessages(locale);
  const monday = SOME_MONDAY + WEEKDAYS.indexOf(day) * DAY_MS;
  const name = dateFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(monday);
  if (nth) {
    const ordinals: Readonly<Record<string, string>> = words.ordinals;
    const list = new Intl.ListFormat(locale).format(nth.flatMap((number) => ordinals[number] ?? []));
    return list && format(words.nthDays, { ordinals: list, day: name });
  }
  if (!everyWeeks || from === undefined) return undefined;
  const date = formatDate(nextDate(from, everyWeeks, today), locale);
  return format(formatCount(words.everyWeeks, everyWeeks, locale), { day: name, date });
}

/** The first of the days that is not before `today`. */
function nextDate(from: string, everyWeeks: number, today = from): string {
  const step = everyWeeks * WEEK_MS;
  const steps = Math.max(0, Math.ceil((Date.parse(today) - Date.parse(from)) / step));
  return new Date(Date.parse(from) + steps * step).toISOString().slice(0, 10);
}
