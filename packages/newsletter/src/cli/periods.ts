import { day } from './words.js';

/** A day or a week. */
export interface Period {
  /** Its first day: 2026-03-02. */
  readonly day: string;
  readonly from: Date;
  /** Where the next one begins. */
  readonly to: Date;
}

/** The last days or weeks up to now, the oldest first, by the calendar of a time zone. Weeks begin on Monday. */
export function periods(
  now: Date,
  { by, last, timeZone }: { by: 'day' | 'week'; last: number; timeZone: string },
): Period[] {
  const today = calendar(day(now, timeZone));
  const length = by === 'day' ? 1 : 7;
  const sinceMonday = (today.getUTCDay() + 6) % 7;
  const first = plus(today, -(by === 'week' ? sinceMonday : 0) - (last - 1) * length);
  return Array.from({ length: last }, (_, index) => {
    const begin = plus(first, index * length);
    return {
      day: begin.toISOString().slice(0, 10),
      from: midnight(begin, timeZone),
      to: midnight(plus(begin, length), timeZone),
    };
  });
}

/** A date of the calendar, as the midnight of UTC that counts as it. */
const calendar = (date: string) => new Date(`${date}T00:00:00Z`);

const plus = (date: Date, days: number) => new Date(date.getTime() + days * 24 * 60 * 60_000);

/** When a day begins somewhere: where clocks are put forward at midnight, that may be one o'clock. */
function midnight(date: Date, timeZone: string): Date {
  const wanted = date.toISOString().slice(0, 10);
  // Zones are up to 14 hours ahead of UTC and 12 behind; quarters of hours are as fine as they come.
  let [before, after] = [date.getTime() - 15 * 60 * 60_000, date.getTime() + 13 * 60 * 60_000];
  const quarter = 15 * 60_000;
  while (after - before > quarter) {
    const middle = before + Math.round((after - before) / 2 / quarter) * quarter;
    if (day(new Date(middle), timeZone) < wanted) before = middle;
    else after = middle;
  }
  return new Date(after);
}
