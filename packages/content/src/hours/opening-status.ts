import type { Hours } from '../schema/hours.js';
import { DAY, dateOf, wallClock, weekdayOf } from './local-time.js';
import { exceptionOn, TIME_RANGE, WEEKDAYS } from './week.js';

/** Whether a place is open, and for how long that stays so. */
export type OpeningStatus = {
  open: boolean;
  /** The next moment at which `open` changes. Absent when it does not within 14 days. */
  until?: Date;
  /** Why the hours of this day are not the usual ones, where the practice says so. */
  reason?: string;
};

/** What of a practice decides when it is open. */
export interface PracticeHours {
  /** IANA zone. */
  timeZone: string;
  locations: readonly { hours?: Hours | undefined }[];
}

/** How far {@link openingStatus} looks ahead. */
const HORIZON = 14 * DAY;

/**
 * Open or closed at a moment, in the practice's own time zone and by its clocks: a place that closes at 02:00 closes
 * when its clock shows 02:00, also in the night when clocks change. Where several exceptions cover a day, the last
 * one counts. An end past midnight belongs to the day on which the stretch began.
 *
 * @param location Index of the location. Default: the first.
 * @returns `undefined` when the location states no hours.
 * @throws RangeError when the time zone is unknown or `at` is an invalid date.
 */
export function openingStatus(practice: PracticeHours, at: Date, location = 0): OpeningStatus | undefined {
  const hours = practice.locations[location]?.hours;
  if (!hours || !(WEEKDAYS.some((day) => hours[day]) || hours.exceptions?.some((day) => day.hours))) {
    return undefined;
  }
  const now = at.getTime();
  const wall = wallClock(now, practice.timeZone);
  const source = openSince(hours, wall);
  const open = source !== undefined;
  const next = boundaries(hours, practice.timeZone, now).find(
    (instant) => (openSince(hours, wallClock(instant, practice.timeZone)) !== undefined) !== open,
  );
  const reason = exceptionOn(hours, dateOf(source ?? wall))?.reason;
  return {
    open,
    ...(next !== undefined && { until: new Date(next) }),
    ...(reason !== undefined && { reason }),
  };
}

/**
 * The next moment at which a place opens, looking a year ahead: after a long closure too, and for a place that is open,
 * the one after it has closed.
 *
 * @param location Index of the location. Default: the first.
 * @returns `undefined` when the location states no hours, never closes, or does not open within the year.
 * @throws RangeError when the time zone is unknown or `at` is an invalid date.
 */
export function nextOpening(practice: PracticeHours, at: Date, location = 0): Date | undefined {
  const end = at.getTime() + 366 * DAY;
  for (let moment = at.getTime(); moment <= end; ) {
    const status = openingStatus(practice, new Date(moment), location);
    if (!status) return undefined;
    if (!status.open && status.until) return status.until;
    // Nothing changes until then.
    moment = status.until?.getTime() ?? moment + HORIZON;
  }
  return undefined;
}

/** The day, as a wall time, whose hours make it open at a wall time; `undefined` when closed. */
function openSince(hours: Hours, wall: number): number | undefined {
  const today = Math.floor(wall / DAY) * DAY;
  return [today, today - DAY].find((day) =>
    stretches(hours, day).some(([opens, closes]) => opens <= wall && wall < closes),
  );
}

/** The stretches that begin on a day, as wall times. */
function stretches(hours: Hours, day: number): [opens: number, closes: number][] {
  const exception = exceptionOn(hours, dateOf(day));
  const ranges = exception ? exception.hours : hours[weekdayOf(day)];
  return (ranges ?? []).map((range) => {
    const [, opens = '', closes = ''] = TIME_RANGE.exec(range) ?? [];
    const [start, end] = [minutes(opens), minutes(closes)];
    return [day + start, day + (end > start ? end : end + DAY)];
  });
}

const minutes = (time: string) => (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * 60_000;

/**
 * The instants at which something may change, in order: each opening and closing time under each of the zone's
 * offsets of these weeks, and each moment at which the clocks are changed. Too many are harmless, as each is tried.
 */
function boundaries(hours: Hours, timeZone: string, now: number): number[] {
  const offset = (instant: number) => wallClock(instant, timeZone) - instant;
  // Whole seconds, as wall times are.
  const start = Math.floor(now / 1000) * 1000 - 2 * DAY;
  const instants: number[] = [];
  const offsets = new Set<number>();
  for (let instant = start; instant <= start + HORIZON + 4 * DAY; instant += DAY) {
    offsets.add(offset(instant));
    if (offset(instant + DAY) !== offset(instant)) {
      let [before, after] = [instant, instant + DAY];
      while (after - before > 1000) {
        const middle = before + Math.floor((after - before) / 2000) * 1000;
        if (offset(middle) === offset(instant)) before = middle;
        else after = middle;
      }
      instants.push(after);
    }
  }
  const first = Math.floor(wallClock(start, timeZone) / DAY) * DAY;
  for (let day = first; day <= first + HORIZON + 5 * DAY; day += DAY) {
    for (const wall of stretches(hours, day).flat()) {
      for (const offset of offsets) instants.push(wall - offset);
    }
  }
  return instants.filter((at) => at > now && at <= now + HORIZON).sort((a, b) => a - b);
}
