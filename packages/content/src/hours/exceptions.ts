import type { Hours } from '../schema/hours.js';
import { addDays, isCalendarDate } from './calendar-date.js';
import { parseTimeRanges, type TimeRange } from './time-range.js';
import { usualRanges } from './usual-hours.js';

/** The hours of one calendar day. */
export interface HoursOfDay {
  /** Empty: closed. */
  ranges: TimeRange[];
  /** True if an exception replaces the usual hours of the day. */
  isException: boolean;
  /** Why the hours differ from the usual ones, where the practice says so. */
  reason?: string;
}

/** Consecutive days with the same exceptional hours. */
export interface ExceptionPeriod {
  /** First day, `YYYY-MM-DD`. */
  from: string;
  /** Last day, included. */
  to: string;
  /** Time ranges as stated, such as `09:00-12:30`. Empty: closed. */
  hours: readonly string[];
  /** Why the hours differ from the usual ones, where the practice says so. */
  reason?: string | undefined;
  /** How many days before the first one it is announced, where the practice says so. */
  announceDays?: number | undefined;
}

/**
 * The hours of a calendar day: those of an exception that covers it, or else recurring ones, or else those of its day
 * of the week, in the week that {@link weekOn} returns. If several of them apply, the last one in the list does.
 *
 * @param date `YYYY-MM-DD` in the time zone of the location.
 * @throws RangeError if `date` is not a date.
 * @example
 * ```ts
 * import { hoursOn } from '@tendwell/content/hours';
 *
 * const hours = {
 *   thursday: ['12:00-20:00'],
 *   exceptions: [{ from: '2026-11-26', reason: 'Thanksgiving' }],
 * };
 * hoursOn(hours, '2026-11-19'); // { ranges: [{ opens: '12:00', closes: '20:00' }], isException: false }
 * hoursOn(hours, '2026-11-26'); // { ranges: [], isException: true, reason: 'Thanksgiving' }
 * ```
 */
export function hoursOn(hours: Hours, date: string): HoursOfDay {
  if (!isCalendarDate(date)) throw new RangeError(`${date} is not a date like 2026-03-02`);
  const exception = exceptionOn(hours, date);
  if (!exception) return { ranges: parseTimeRanges(usualRanges(hours, date)), isException: false };
  const { hours: ranges, reason } = exception;
  return { ranges: parseTimeRanges(ranges), isException: true, ...(reason !== undefined && { reason }) };
}

/**
 * The exceptions in the order of the calendar, split so that no two overlap: on each day, the same exception wins as
 * in {@link hoursOn}. An exception that others cover completely is left out, and so is one whose dates are invalid.
 *
 * @example
 * ```ts
 * import { exceptionPeriods } from '@tendwell/content/hours';
 *
 * exceptionPeriods({
 *   exceptions: [
 *     { from: '2026-12-20', to: '2027-01-05', reason: 'Winter break' },
 *     { from: '2026-12-29', hours: ['10:00-12:00'] },
 *   ],
 * });
 * // 20 to 28 December (closed), 29 December (10:00-12:00), 30 December to 5 January (closed)
 * ```
 */
export function exceptionPeriods(hours: Hours): ExceptionPeriod[] {
  const valid = (hours.exceptions ?? []).filter(
    ({ from, to = from }) => isCalendarDate(from) && isCalendarDate(to),
  );
  // The winner can only change where an exception starts, or on the day after one ends.
  const dates = valid.flatMap(({ from, to = from }) => [from, addDays(to, 1)]);
  const starts = [...new Set(dates)].sort();
  const periods: ExceptionPeriod[] = [];
  let previous: Exception | undefined;
  for (const [index, from] of starts.entries()) {
    const winner = exceptionOn({ exceptions: valid }, from);
    const next = starts[index + 1];
    const last = periods.at(-1);
    if (winner && next !== undefined) {
      const to = addDays(next, -1);
      if (last && winner === previous) last.to = to;
      else periods.push({ ...winner, from, to, hours: winner.hours ?? [] });
    }
    previous = winner;
  }
  return periods;
}

type Exception = NonNullable<Hours['exceptions']>[number];

function exceptionOn({ exceptions }: Pick<Hours, 'exceptions'>, date: string): Exception | undefined {
  return exceptions?.findLast(({ from, to = from }) => from <= date && date <= to);
}
