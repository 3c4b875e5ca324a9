import { unbroken } from '../../src/internal/dates.js';
import { longestDay, longestMonth } from '../../src/practice-footer/longest-dates.js';

/*
 * How a locale writes dates and times, found by asking Intl, so that languages without Intl can write the same. `{…}` stand
 * for the parts of a date.
 */

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const MONTHS = Array.from({ length: 12 }, (_, month) => month);
const MORNING = HOURS.filter((hour) => hour < 12);

const part = (type: string, prefix = '') => `{${prefix}${type}}`;
const VARIABLE = new Set(['year', 'month', 'day', 'minute']);

/** The name of a part that varies, or what is written for others. Days of one digit tell whether they are padded. */
const named = ({ type, value }: Intl.DateTimeFormatPart, prefix = '') =>
  VARIABLE.has(type) ? part(/^0\d/.test(value) && type === 'day' ? 'padded-day' : type, prefix) : value;

const formatOf = (locale: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });

const partOf = (parts: readonly Intl.DateTimeFormatPart[], type: string) =>
  parts.find((each) => each.type === type)?.value ?? '';

/** A date alone: its pattern, and the months as they are written in it. */
function dates(format: Intl.DateTimeFormat, spaces = (pattern: string) => pattern) {
  const parts = format.formatToParts(Date.UTC(2026, 0, 5));
  return {
    pattern: spaces(parts.map((each) => named(each)).join('')),
    months: MONTHS.map((month) => partOf(format.formatToParts(Date.UTC(2026, month, 15)), 'month')),
  };
}

/** Ranges of dates, by the largest part in which both ends differ. */
function dateRanges(format: Intl.DateTimeFormat) {
  const start = Date.UTC(2026, 2, 5);
  const ends = { day: Date.UTC(2026, 2, 7), month: Date.UTC(2026, 4, 7), year: Date.UTC(2027, 4, 7) };
  const write = (end: number) => {
    const parts = format.formatRangeToParts(start, end);
    return unbroken(
      parts.map((each) => named(each, each.source === 'startRange' ? 'start-' : 'end-')).join(''),
    );
  };
  return {
    ...Object.fromEntries(Object.entries(ends).map(([largest, end]) => [largest, write(end)])),
    months: MONTHS.map((month) =>
      partOf(format.formatRangeToParts(Date.UTC(2026, month, 15), Date.UTC(2026, month, 17)), 'month'),
    ),
  };
}

/** For each hour, the time with `{minute}`. The whole text, because the spaces in the parts are others in V8. */
const clock = (format: Intl.DateTimeFormat, day: number) =>
  HOURS.map((hour) => format.format(day + hour * HOUR_MS + 44 * MINUTE_MS).replace('44', part('minute')));

/** Ranges of times: for each hour how a range from it begins, what is between, and for each hour how a range to it ends. */
function timeRange(
  format: Intl.DateTimeFormat,
  endOf: (hour: number) => number,
  startOf: (hour: number) => number,
) {
  const parts = (from: number, to: number) => {
    const all = format.formatRangeToParts(from * HOUR_MS + 10 * MINUTE_MS, to * HOUR_MS + 20 * MINUTE_MS);
    const texts: [start: string, between: string, end: string] = ['', '', ''];
    let place = 0;
    const last = all.findLastIndex(({ source }) => source === 'endRange');
    for (const [index, { type, value, source }] of all.entries()) {
      if (source === 'endRange' || index > last) place = 2;
      else if (source === 'shared' && all.slice(0, index).some((each) => each.source === 'startRange'))
        place = 1;
      texts[place] += type === 'minute' ? part(type) : value;
    }
    return texts;
  };
  return {
    start: HOURS.map((hour) => parts(hour, endOf(hour))[0]),
    between: parts(9, endOf(9))[1],
    end: HOURS.map((hour) => parts(startOf(hour), hour)[2]),
  };
}

/** What {@link Intl.DateTimeFormat} writes for a locale, where renderers use it. */
export function dateData(locale: string) {
  const time = formatOf(locale, { hour: 'numeric', minute: '2-digit' });
  const weekday = formatOf(locale, { weekday: 'long' });
  const separator = time
    .formatRangeToParts(0, 12 * HOUR_MS + MINUTE_MS)
    .find(({ source, value }) => source === 'shared' && value.trim());
  // Node 20 has the property, later versions the method.
  const names = new Intl.Locale(locale) as {
    getWeekInfo?(): { firstDay: number };
    weekInfo?: { firstDay: number };
  };
  const week = names.getWeekInfo?.() ?? names.weekInfo ?? { firstDay: 1 };
  return {
    /** "January 15, 2026". */
    date: dates(formatOf(locale, { dateStyle: 'long' })),
    /** "Jan 15, 2026", a line without a break. */
    shortDate: dates(formatOf(locale, { month: 'short', day: 'numeric', year: 'numeric' }), unbroken),
    dateRange: dateRanges(formatOf(locale, { month: 'short', day: 'numeric', year: 'numeric' })),
    /** "Jan 15". */
    dayOfYear: dates(formatOf(locale, { month: 'short', day: 'numeric' }), unbroken),
    /** From Monday. */
    weekdays: HOURS.slice(0, 7).map((day) => weekday.format(Date.UTC(2024, 0, 1 + day))),
    /** The first day of the week: 0 is Monday. */
    firstDay: week.firstDay - 1,
    clock: clock(time, 0),
    /** Ranges of times that begin and end in the same half of the day, and others. */
    timeRange: {
      within: timeRange(
        time,
        (hour) => hour,
        (hour) => hour,
      ),
      across: timeRange(
        time,
        (hour) => (MORNING.includes(hour) ? 23 : hour),
        (hour) => (MORNING.includes(hour) ? hour : 0),
      ),
    },
    /** Between the times of a range that ends on the next day. */
    separator: separator?.value,
    /** The weekday with the longest name with each hour, and the longest date. */
    longest: {
      clock: clock(
        formatOf(locale, { weekday: 'long', hour: 'numeric', minute: '2-digit' }),
        Date.parse(longestDay(locale)),
      ),
      date: formatOf(locale, { weekday: 'long', month: 'long', day: 'numeric' }).format(longestMonth(locale)),
    },
  };
}
