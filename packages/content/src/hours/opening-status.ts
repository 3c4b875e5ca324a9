import type { Hours } from '../schema/hours.js';
import { DAY_MS, dateOf } from './calendar-date.js';
import { hoursOn } from './exceptions.js';
import { wallClock } from './local-time.js';
import type { WeekHours } from './usual-hours.js';
import { WEEKDAYS } from './weekdays.js';

/** Whether a place is open, and until when. */
export interface OpeningStatus {
  open: boolean;
  /** The next moment at which `open` changes. Absent if it does not change within 14 days. */
  until?: Date;
  /** Why the hours of this day differ from the usual ones, where the practice says so. */
  reason?: string;
}

/** How far {@link openingStatus} looks ahead. */
const HORIZON = 14 * DAY_MS;

/**
 * Whether a place is open at a moment, in its own time zone and by its own clocks: a place that closes at 02:00 closes
 * when its clock shows 02:00, even on the night when the clocks change. Exceptions apply as in `hoursOn`. A range
 * that ends after midnight belongs to the day on which it starts.
 *
 * @param timeZone IANA time zone, such as `America/Los_Angeles`.
 * @returns `undefined` if no hours are stated.
 * @throws RangeError if the time zone is unknown or `at` is an invalid date.
 * @example
 * ```ts
 * import { openingStatus } from '@tendwell/content/hours';
 *
 * const hours = { monday: ['09:00-12:30', '14:00-18:00'] };
 * openingStatus(hours, 'America/Los_Angeles', new Date('2026-03-02T10:00:00-08:00'));
 * // { open: true, until: 2026-03-02T20:30:00.000Z }
 * ```
 */
export function openingStatus(
  hours: Hours | undefined,
  timeZone: string,
  at: Date,
): OpeningStatus | undefined {
  if (!hours || !areStated(hours)) return undefined;
  const now = at.getTime();
  const wall = wallClock(now, timeZone);
  const source = openSince(hours, wall);
  const open = source !== undefined;
  const next = boundaries(hours, timeZone, now).find(
    (instant) => (openSince(hours, wallClock(instant, timeZone)) !== undefined) !== open,
  );
  const { reason } = hoursOn(hours, dateOf(source ?? wall));
  return {
    open,
    ...(next !== undefined && { until: new Date(next) }),
    ...(reason !== undefined && { reason }),
  };
}

/**
 * The next moment at which a place opens, up to a year ahead. For a place that is open, it is the first opening after
 * it has closed.
 *
 * @param timeZone IANA time zone, such as `America/Los_Angeles`.
 * @returns `undefined` if no hours are stated, if the place never closes, or if it does not open within a year.
 * @throws RangeError if the time zone is unknown or `at` is an invalid date.
 * @example
 * ```ts
 * import { nextOpening } from '@tendwell/content/hours';
 *
 * const hours = { monday: ['09:00-12:30', '14:00-18:00'] };
 * nextOpening(hours, 'America/Los_Angeles', new Date('2026-03-02T10:00:00-08:00'));
 * // 2026-03-02T22:00:00.000Z
 * ```
 */
export function nextOpening(hours: Hours | undefined, timeZone: string, at: Date): Date | undefined {
  const end = at.getTime() + 366 * DAY_MS;
  for (let moment = at.getTime(); moment <= end; ) {
    const status = openingStatus(hours, timeZone, new Date(moment));
    if (!status) return undefined;
    if (!status.open && status.until) return status.until;
    // Nothing changes until then.
    moment = status.until?.getTime() ?? moment + HORIZON;
  }
  return undefined;
}

function areStated(hours: Hours): boolean {
  const weeks: WeekHours[] = [hours, ...(hours.seasons ?? [])];
  return (
    weeks.some((week) => week.recurring?.length || WEEKDAYS.some((day) => week[day])) ||
    hours.exceptions?.some((day) => day.hours) === true
  );
}

/** The day, as a wall-clock time, whose hours make the place open at a wall-clock time; `undefined` if it is closed. */
function openSince(hours: Hours, wall: number): number | undefined {
  const today = Math.floor(wall / DAY_MS) * DAY_MS;
  return [today, today - DAY_MS].find((day) =>
    spans(hours, day).some(([opens, closes]) => opens <= wall && wall < closes),
  );
}

/** The spans in which the place is open that start on a day, as wall-clock times. */
function spans(hours: Hours, day: number): [opens: number, closes: number][] {
  return hoursOn(hours, dateOf(day)).ranges.map(({ opens, closes }) => {
    const [start, end] = [timeOfDay(opens), timeOfDay(closes)];
    return [day + start, day + (end > start ? end : end + DAY_MS)];
  });
}

/** Milliseconds from midnight to `HH:MM`. */
const timeOfDay = (time: string) => (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * 60_000;

/**
 * The instants at which the status may change, in order: each opening and closing time under each UTC offset that the
 * zone has in these weeks, and each moment at which the clocks change. Too many do no harm, as each one is checked.
 */
function boundaries(hours: Hours, timeZone: string, now: number): number[] {
  const offset = (instant: number) => wallClock(instant, timeZone) - instant;
  // Wall-clock times are whole seconds.
  const start = Math.floor(now / 1000) * 1000 - 2 * DAY_MS;
  const instants: number[] = [];
  const offsets = new Set<number>();
  for (let instant = start; instant <= start + HORIZON + 4 * DAY_MS; instant += DAY_MS) {
    offsets.add(offset(instant));
    if (offset(instant + DAY_MS) !== offset(instant)) {
      let [before, after] = [instant, instant + DAY_MS];
      while (after - before > 1000) {
        const middle = before + Math.floor((after - before) / 2000) * 1000;
        if (offset(middle) === offset(instant)) before = middle;
        else after = middle;
      }
      instants.push(after);
    }
  }
  const first = Math.floor(wallClock(start, timeZone) / DAY_MS) * DAY_MS;
  for (let day = first; day <= first + HORIZON + 5 * DAY_MS; day += DAY_MS) {
    for (const wall of spans(hours, day).flat()) {
      for (const offset of offsets) instants.push(wall - offset);
    }
  }
  return instants.filter((at) => at > now && at <= now + HORIZON).sort((a, b) => a - b);
}
