import { formatDay } from './format.js';

/** A day or a week. */
export interface Period {
  /** Its first day: 2026-03-02. */
  readonly day: string;
  readonly from: Date;
  /** The start of the next period. */
  readonly to: Date;
}

/** The last days or weeks up to now, oldest first, by the calendar of a time zone. Weeks start on Monday. */
export function periods(
  now: Date,
  { by, last, timeZone }: { by: 'day' | 'week'; last: number; timeZone: string },
): Period[] {
  const today = calendarDate(formatDay(now, timeZone));
  const length = by === 'day' ? 1 : 7;
  const daysSinceMonday = (today.getUTCDay() + 6) % 7;
  const first = addDays(today, -(by === 'week' ? daysSinceMonday : 0) - (last - 1) * length);
  return Array.from({ length: last }, (_, index) => {
    const start = addDays(first, index * length);
    return {
      day: start.toISOString().slice(0, 10),
      from: startOfDay(start, timeZone),
      to: startOfDay(addDays(start, length), timeZone),
    };
  });
}

/** A calendar date, represented by its midnight in UTC. */
const calendarDate = (date: string) => new Date(`${date}T00:00:00Z`);

const addDays = (date: Date, days: number) => new Date(date.getTime() + days * 24 * 60 * 60_000);

/** When a day starts in a time zone: not always at midnight, because some zones skip that hour when clocks change. */
export function startOfDay(date: Date, timeZone: string): Date {
  const wanted = date.toISOString().slice(0, 10);
  // Offsets range from UTC-12 to UTC+14 in steps of a quarter of an hour.
  let [before, after] = [date.getTime() - 15 * 60 * 60_000, date.getTime() + 13 * 60 * 60_000];
  const quarter = 15 * 60_000;
  while (after - before > quarter) {
    const middle = before + Math.round((after - before) / 2 / quarter) * quarter;
    if (formatDay(new Date(middle), timeZone) < wanted) before = middle;
    else after = middle;
  }
  return new Date(after);
}
