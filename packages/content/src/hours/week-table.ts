import type { Hours } from '../schema/hours.js';
import { DAY_MS, dateOf, weekdayOf } from './calendar-date.js';
import { hoursOn } from './exceptions.js';
import { timeRangeFormat } from './format-time-ranges.js';
import { parseTimeRanges, type TimeRange } from './time-range.js';
import { weekOn } from './usual-hours.js';
import { WEEKDAYS, type Weekday } from './weekdays.js';

/** The hours of one day in a {@link weekTable}. */
export interface DayHours {
  day: Weekday;
  /** The day's name in the locale. */
  name: string;
  /** Empty: closed. `text` is the range as the locale writes it. */
  ranges: (TimeRange & { text: string })[];
  /** The calendar date, `YYYY-MM-DD`, in the table of a particular week. */
  date?: string;
  /** Why the hours differ from the usual ones, in the table of a particular week. */
  reason?: string;
}

/** Which week a {@link weekTable} shows. */
export interface WeekOptions {
  /**
   * The first day, `YYYY-MM-DD`: the table shows the seven days from it, recurring hours and exceptions included.
   * Default: a usual week without them, from the locale's first day of the week (Monday if the engine does not know it).
   */
  from?: string | undefined;
  /** A day, `YYYY-MM-DD`: the usual week of its season. Default: the week that is in no season. Unused with `from`. */
  on?: string | undefined;
}

const SOME_MONDAY = Date.UTC(2024, 0, 1);

/**
 * The hours of a week as a table, with names and times as the locale writes them.
 *
 * @throws RangeError if the locale is not a language tag or `from` is not a date.
 * @example
 * ```ts
 * import { weekTable } from '@tendwell/content/hours';
 *
 * const rows = weekTable({ monday: ['09:00-12:30', '14:00-18:00'] }, 'en-US').map(
 *   ({ name, ranges }) => `${name}: ${ranges.map(({ text }) => text).join(', ') || 'closed'}`,
 * );
 * ```
 */
export function weekTable(hours: Hours, locale: string, { from, on }: WeekOptions = {}): DayHours[] {
  const names = weekdayFormat(locale);
  const format = timeRangeFormat(locale);
  const week = on === undefined ? hours : weekOn(hours, on);
  const start = from === undefined ? SOME_MONDAY + firstDay(locale) * DAY_MS : Date.parse(from);
  return WEEKDAYS.map((_, index) => {
    const wall = start + index * DAY_MS;
    const day = weekdayOf(wall);
    const date = dateOf(wall);
    const { ranges, reason } =
      from === undefined ? { ranges: parseTimeRanges(week[day]) } : hoursOn(hours, date);
    return {
      day,
      name: names.format(wall),
      ranges: ranges.map((range) => ({ ...range, text: format(range) })),
      ...(from !== undefined && { date }),
      ...(reason !== undefined && { reason }),
    };
  });
}

const formats = new Map<string, Intl.DateTimeFormat>();

function weekdayFormat(locale: string): Intl.DateTimeFormat {
  const format = formats.get(locale) ?? new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  formats.set(locale, format);
  return format;
}

/** The locale's first day of the week: 0 is Monday. */
function firstDay(locale: string): number {
  const info = new Intl.Locale(locale) as {
    getWeekInfo?(): { firstDay: number };
    weekInfo?: { firstDay: number };
  };
  return ((info.getWeekInfo?.() ?? info.weekInfo)?.firstDay ?? 1) - 1;
}
