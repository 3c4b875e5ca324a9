import { TIME_RANGE, WEEKDAYS, type Weekday } from '../hours/week.js';
import type { Hours } from '../schema/hours.js';

/**
 * `OpeningHoursSpecification`s: days with the same stretch together, then the exceptions. Closed all day is written
 * as 00:00 to 00:00, and open all day as 00:00 to 23:59, as search engines read them; past midnight stays one entry.
 */
export function openingHours(hours: Hours): object[] {
  const days = new Map<string, Weekday[]>();
  for (const day of WEEKDAYS) {
    for (const range of stated(hours[day])) days.set(range, [...(days.get(range) ?? []), day]);
  }
  const weekly = [...days].map(([range, names]) => ({
    ...specification(range),
    dayOfWeek: names.map((name) => `https://schema.org/${name[0]?.toUpperCase()}${name.slice(1)}`),
  }));
  const exceptions = (hours.exceptions ?? []).flatMap(({ from, to = from, hours: ranges = [] }) =>
    stated(ranges).map((range) => ({ ...specification(range), validFrom: from, validThrough: to })),
  );
  return [...weekly, ...exceptions];
}

const CLOSED = 'closed';

/** A day with an empty list is stated to be closed; a day without a list states nothing. */
const stated = (ranges: readonly string[] | undefined) => (ranges?.length === 0 ? [CLOSED] : (ranges ?? []));

function specification(range: string): object {
  const [, opens = '00:00', closes = '00:00'] = TIME_RANGE.exec(range) ?? [];
  const midnight = closes === '24:00' ? '00:00' : closes;
  return {
    '@type': 'OpeningHoursSpecification',
    opens,
    closes: range !== CLOSED && opens === '00:00' && midnight === '00:00' ? '23:59' : midnight,
  };
}
