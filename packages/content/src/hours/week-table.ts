import type { Hours } from '../schema/hours.js';
import { DAY, dateOf, weekdayOf } from './local-time.js';
import { exceptionOn, TIME_RANGE, WEEKDAYS, type Weekday } from './week.js';

/** The hours of one day of the week. */
export interface DayHours {
  day: Weekday;
  /** The day's name in the locale. */
  name: string;
  /** Empty: closed. `opens` and `closes` are `HH:MM` as stated (`24:00` is the end of the day); `text` is for readers. */
  ranges: { opens: string; closes: string; text: string }[];
  /** The day of the calendar, in the week of a date. */
  date?: string;
  /** Why the hours of this day are not the usual ones, in the week of a date. */
  reason?: string;
}

/** Which week {@link weekTable} tells of. */
export interface WeekOptions {
  /**
   * The first day, `YYYY-MM-DD`: the table is that of the seven days from it, with their exceptions. Default: the usual
   * week, without exceptions, from the locale's first day (Monday where the engine does not know it).
   */
  from?: string | undefined;
}

const MONDAY = Date.UTC(2024, 0, 1);

/**
 * The week as a table, with names and times as the locale writes them.
 *
 * @throws RangeError when the locale is not a language tag, or `from` is not a date.
 */
export function weekTable(hours: Hours, locale: string, { from }: WeekOptions = {}): DayHours[] {
  const names = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const times = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  const start = from === undefined ? MONDAY + firstDay(locale) * DAY : Date.parse(from);
  return WEEKDAYS.map((_, index) => {
    const wall = start + index * DAY;
    const day = weekdayOf(wall);
    const date = dateOf(wall);
    const exception = from === undefined ? undefined : exceptionOn(hours, date);
    const ranges = (exception ? exception.hours : hours[day]) ?? [];
    return {
      day,
      name: names.format(wall),
      ranges: ranges.map((range) => {
        const [, opens = '', closes = ''] = TIME_RANGE.exec(range) ?? [];
        return { opens, closes, text: rangeText(times, opens, closes) };
      }),
      ...(from !== undefined && { date }),
      ...(exception?.reason !== undefined && { reason: exception.reason }),
    };
  });
}

function rangeText(times: Intl.DateTimeFormat, opens: string, closes: string): string {
  const [start, end] = [opens, closes].map((time) =>
    // 24:00 is read as the 0:00 that it is, on the same day: across days, Intl would write out the dates.
    Date.parse(`2024-01-01T${time === '24:00' ? '00:00' : time}Z`),
  ) as [number, number];
  if (start < end) return times.formatRange(start, end);
  const separator = times.formatRangeToParts(MONDAY, MONDAY + DAY / 2 + 60_000);
  const { value = ' – ' } =
    separator.find((part) => part.source === 'shared' && part.value.trim() !== '') ?? {};
  return times.format(start) + value + times.format(end);
}

function firstDay(locale: string): number {
  const info = new Intl.Locale(locale) as {
    getWeekInfo?(): { firstDay: number };
    weekInfo?: { firstDay: number };
  };
  return (info.getWeekInfo?.() ?? info.weekInfo ?? { firstDay: 1 }).firstDay - 1;
}
