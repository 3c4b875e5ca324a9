import { localDay } from '@tendwell/content/hours';

/** A day, a week, or a month. */
export interface Period {
  /** Its first day: 2026-03-02. */
  readonly day: string;
  readonly from: Date;
  /** The start of the next period. */
  readonly to: Date;
}

/** How long a period is. */
export type PeriodLength = 'day' | 'week' | 'month';

/** The last periods up to now, oldest first, by the calendar of a time zone. Weeks start on Monday. */
export function periods(
  now: Date,
  { by, last, timeZone }: { by: PeriodLength; last: number; timeZone: string },
): Period[] {
  const today = calendarDate(localDay(now, timeZone).date);
  return Array.from({ length: last }, (_, index) => {
    const start = startOf(today, by, index + 1 - last);
    return {
      day: start.toISOString().slice(0, 10),
      from: startOfDay(start, timeZone),
      to: startOfDay(startOf(today, by, index + 2 - last), timeZone),
    };
  });
}

/** The first day of the period with a day in it, or of one that is some periods later. */
function startOf(day: Date, by: PeriodLength, later: number): Date {
  if (by === 'month') return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + later, 1));
  const daysSinceMonday = (day.getUTCDay() + 6) % 7;
  return by === 'day' ? addDays(day, later) : addDays(day, 7 * later - daysSinceMonday);
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
    if (localDay(new Date(middle), timeZone).date < wanted) before = middle;
    else after = middle;
  }
  return new Date(after);
}
