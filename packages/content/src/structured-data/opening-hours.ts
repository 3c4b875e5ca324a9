import { addDays, weekdayOf } from '../hours/calendar-date.js';
import { exceptionPeriods, hoursOn } from '../hours/exceptions.js';
import { isAllDay, parseTimeRange } from '../hours/time-range.js';
import { usualRanges, type WeekHours, weekOn, weekPeriods } from '../hours/usual-hours.js';
import { WEEKDAYS, type Weekday } from '../hours/weekdays.js';
import type { Hours } from '../schema/hours.js';

/** How many days of seasons are listed: a year, so that each season is there once. */
const SEASON_DAYS = 365;
/** How many days of recurring hours are listed. schema.org has no words for "every second week". */
const RECURRING_DAYS = 90;

/**
 * `OpeningHoursSpecification`s: first the days of the week, grouped by range, in each season; then recurring hours and
 * exceptions, which don't overlap. What is over before `today` is left out. As search engines expect, closed all day is
 * 00:00 to 00:00, open all day is 00:00 to 23:59, and a range that ends after midnight is one entry.
 *
 * @param today `YYYY-MM-DD` in the time zone of the location.
 */
export function openingHours(hours: Hours, today: string): object[] {
  const weekly = periods(hours, today).flatMap(({ week, ...period }) =>
    daysByRange(week).map(([range, names]) => ({
      ...specification(range),
      dayOfWeek: names.map((name) => `https://schema.org/${name[0]?.toUpperCase()}${name.slice(1)}`),
      ...period,
    })),
  );
  const exceptions = exceptionPeriods(hours).filter(({ to }) => to >= today);
  const dated = [...recurringDays(hours, today), ...exceptions].flatMap(({ from, to, hours: ranges }) =>
    orClosed(ranges).map((range) => ({ ...specification(range), validFrom: from, validThrough: to })),
  );
  return [...weekly, ...dated];
}

/** The week of each season in the coming year, with its dates; without seasons, the one week, without dates. */
function periods(hours: Hours, today: string) {
  if (!hours.seasons?.length) return [{ week: hours }];
  return weekPeriods(hours, today, addDays(today, SEASON_DAYS - 1)).map(({ week, from, to }) => ({
    week,
    validFrom: from,
    validThrough: to,
  }));
}

/** The days whose hours differ from those of their week, except for exceptions. */
function recurringDays(hours: Hours, today: string) {
  return daysFrom(today, RECURRING_DAYS).flatMap((date) => {
    const ranges = usualRanges(hours, date);
    const isUsual = ranges === weekOn(hours, date)[weekdayOf(Date.parse(date))];
    return isUsual || hoursOn(hours, date).isException ? [] : [{ from: date, to: date, hours: ranges ?? [] }];
  });
}

const daysFrom = (date: string, count: number) =>
  Array.from({ length: count }, (_, day) => addDays(date, day));

/** The days of a week that have the same time range. A day that is not listed is left out; an empty list means closed. */
function daysByRange(week: WeekHours) {
  const days = new Map<string, Weekday[]>();
  for (const day of WEEKDAYS) {
    const ranges = week[day];
    for (const range of ranges ? orClosed(ranges) : []) days.set(range, [...(days.get(range) ?? []), day]);
  }
  return [...days];
}

const CLOSED = 'closed';

const orClosed = (ranges: readonly string[]) => (ranges.length === 0 ? [CLOSED] : ranges);

function specification(range: string): object {
  const read = parseTimeRange(range);
  const { opens, closes } = read ?? { opens: '00:00', closes: '00:00' };
  const midnight = closes === '24:00' ? '00:00' : closes;
  return {
    '@type': 'OpeningHoursSpecification',
    opens,
    closes: read && isAllDay(read) ? '23:59' : midnight,
  };
}
