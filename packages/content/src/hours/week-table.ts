import type { Hours } from '../schema/hours.js';
import { DAY } from './local-time.js';
import { TIME_RANGE, WEEKDAYS, type Weekday } from './week.js';

/** The usual hours of one day of the week. */
export interface DayHours {
  day: Weekday;
  /** The day's name in the locale. */
  name: string;
  /** Empty: closed. `opens` and `closes` are `HH:MM` as stated (`24:00` is the end of the day); `text` is for readers. */
  ranges: { opens: string; closes: string; text: string }[];
}

const MONDAY = Date.UTC(2024, 0, 1);

/**
 * The week as a table, beginning with the locale's first day (Monday where the engine does not know it).
 * Exceptions are left out.
 *
 * @throws RangeError when the locale is not a language tag.
 */
export function weekTable(hours: Hours, locale: string): DayHours[] {
  const names = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const times = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  const first = firstDay(locale);
  return WEEKDAYS.map((_, index) => {
    const number = (first + index) % 7;
    const day = WEEKDAYS[number] as Weekday;
    return {
      day,
      name: names.format(MONDAY + number * DAY),
      ranges: (hours[day] ?? []).map((range) => {
        const [, opens = '', closes = ''] = TIME_RANGE.exec(range) ?? [];
        return { opens, closes, text: rangeText(times, opens, closes) };
      }),
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
