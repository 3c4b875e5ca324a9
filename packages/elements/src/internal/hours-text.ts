import type { Hours } from '@tendwell/content';
import { addDays } from '@tendwell/content/calendar';
import {
  type ExceptionPeriod,
  exceptionPeriods,
  type RecurringHours,
  type Season,
  WEEKDAYS,
  type WeekHours,
  weekOn,
  weekPeriods,
  weekTable,
} from '@tendwell/content/hours';
import { formatDate, formatDateRange, unbroken } from './dates.js';
import { capitalized, format, formatCount } from './format.js';
import { dateFormat } from './intl.js';
import { practiceMessages } from './practice-messages.js';
import { ifPossible } from './shown.js';
import { timeTexts } from './time-texts.js';

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
/** How far ahead exceptions and seasons are listed. A list of years would bury the next one. */
const LISTED_DAYS = 90;
const LISTED_AHEAD_MS = LISTED_DAYS * DAY_MS;
/** A period that begins on the last listed day, and all of it. */
const SEASON_DAYS = LISTED_DAYS + 366;
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

/** What today's season is called: "Jun 15 – Aug 31 (Summer hours)". Undefined if the usual week applies. */
export function seasonText(hours: Hours, { locale, today }: HoursTextOptions): string | undefined {
  const week = today ? weekOn(hours, today) : hours;
  return isSeason(week) ? seasonName(week, locale) : undefined;
}

/**
 * The weeks that begin within 90 days, except that of `today`, each as lines: its dates and its name, and then its hours.
 * Without `today`, every season.
 */
export function comingWeeks(hours: Hours, options: HoursTextOptions): string[][] {
  const { locale, today } = options;
  if (!hours.seasons?.length) return [];
  const lines = (name: string, week: WeekHours, on?: string): string[] => {
    const texts = weekTexts(week, { ...options, today: on });
    return [name, ...(texts.length > 0 ? texts : [options.closed ?? practiceMessages(locale).closed])];
  };
  if (!today) return hours.seasons.map((week) => lines(seasonName(week, locale), week));
  const last = Date.parse(today) + LISTED_AHEAD_MS;
  const shown = weekOn(hours, today);
  return weekPeriods(hours, today, addDays(today, SEASON_DAYS))
    .filter(({ week, from }) => week !== shown && Date.parse(from) <= last)
    .map(({ week, from, to }) =>
      lines(
        isSeason(week) ? seasonName(week, locale) : daysOfYear(from.slice(5), to.slice(5), locale),
        week,
        from,
      ),
    );
}

/** A week in words, one line for the days with the same hours, then recurring days. Days without hours are left out. */
export function weekTexts(week: WeekHours, options: HoursTextOptions): string[] {
  const { comma } = practiceMessages(options.locale);
  const days = new Map<string, string[]>();
  for (const { name, ranges } of weekTable({ ...week, seasons: [] }, options.locale)) {
    const times = ranges.map(({ opens, closes }) => `${opens}-${closes}`).join();
    if (times) days.set(times, [...(days.get(times) ?? []), name]);
  }
  return [
    ...[...days].map(([times, names]) =>
      capitalized(daysText(names.join(comma), times.split(','), options), options.locale),
    ),
    ...recurringTexts({ ...week, seasons: [] }, options),
  ];
}

const isSeason = (week: WeekHours): week is Season => 'from' in week;

function seasonName({ from, to, name }: Season, locale: string): string {
  const status = daysOfYear(from, to, locale);
  return name ? format(practiceMessages(locale).because, { status, reason: name }) : status;
}

/**
 * "Dec 20 – Jan 6", whose lines break only after the dash. A range of Intl has years if its ends are in two of them, and
 * these days are in every year.
 */
function daysOfYear(from: string, to: string, locale: string): string {
  const days = dateFormat(locale, { month: 'short', day: 'numeric', timeZone: 'UTC' });
  return unbroken(
    [...new Set([from, to])].map((day) => days.format(Date.parse(`2024-${day}`))).join('\u2009–\u2009'),
  );
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
  const times = timeTexts(ranges, locale).join(words.comma);
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
  return addDays(from, steps * everyWeeks * 7);
}
