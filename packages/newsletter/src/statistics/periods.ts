import { addDays, startOfDay } from '@tendwell/content/calendar';
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
  const today = localDay(now, timeZone).date;
  return Array.from({ length: last }, (_, index) => {
    const day = firstDay(today, by, index + 1 - last);
    return {
      day,
      from: startOfDay(day, timeZone),
      to: startOfDay(firstDay(today, by, index + 2 - last), timeZone),
    };
  });
}

/** The first day of the period that contains a day, or of a period `later` periods after it. */
function firstDay(day: string, by: PeriodLength, later: number): string {
  const date = new Date(day);
  if (by === 'month') {
    return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + later, 1))
      .toISOString()
      .slice(0, 10);
  }
  const daysSinceMonday = (date.getUTCDay() + 6) % 7;
  return addDays(day, by === 'day' ? later : 7 * later - daysSinceMonday);
}
