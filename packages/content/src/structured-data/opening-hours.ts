import { exceptionPeriods } from '../hours/exceptions.js';
import { parseTimeRange } from '../hours/time-range.js';
import { WEEKDAYS, type Weekday } from '../hours/weekdays.js';
import type { Hours } from '../schema/hours.js';

/**
 * `OpeningHoursSpecification`s: first the days of the week, grouped by range, then the exceptions, which don't overlap. As
 * search engines expect, closed all day is 00:00 to 00:00, open all day is 00:00 to 23:59, and a range that ends after
 * midnight is one entry.
 */
export function openingHours(hours: Hours): object[] {
  const days = new Map<string, Weekday[]>();
  for (const day of WEEKDAYS) {
    // A day that is not listed is left out; an empty list means closed.
    const ranges = hours[day];
    if (!ranges) continue;
    for (const range of orClosed(ranges)) days.set(range, [...(days.get(range) ?? []), day]);
  }
  const weekly = [...days].map(([range, names]) => ({
    ...specification(range),
    dayOfWeek: names.map((name) => `https://schema.org/${name[0]?.toUpperCase()}${name.slice(1)}`),
  }));
  const exceptions = exceptionPeriods(hours).flatMap(({ from, to, hours: ranges }) =>
    orClosed(ranges).map((range) => ({ ...specification(range), validFrom: from, validThrough: to })),
  );
  return [...weekly, ...exceptions];
}

const CLOSED = 'closed';

const orClosed = (ranges: readonly string[]) => (ranges.length === 0 ? [CLOSED] : ranges);

function specification(range: string): object {
  const { opens, closes } = parseTimeRange(range) ?? { opens: '00:00', closes: '00:00' };
  const midnight = closes === '24:00' ? '00:00' : closes;
  return {
    '@type': 'OpeningHoursSpecification',
    opens,
    closes: range !== CLOSED && opens === '00:00' && midnight === '00:00' ? '23:59' : midnight,
  };
}
