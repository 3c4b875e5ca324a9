import { addDays, weekdayOf } from '../hours/calendar-date.js';
import { exceptionPeriods } from '../hours/exceptions.js';
import { parseTimeRange } from '../hours/time-range.js';
import { type Season, usualRanges, type WeekHours, weekOn } from '../hours/usual-hours.js';
import type { Hours } from './hours.js';
import { canOverlap, overnightEnd, readableHours } from './readable-hours.js';

/** A range that overlaps one of the previous or of the next day, because one of them ends after midnight. */
export interface OvernightOverlap {
  /** Keys and indexes from the hours to the range. */
  readonly path: (string | number)[];
  readonly message: string;
}

/** Where the hours of a calendar day are stated. */
interface Stated {
  /** 0: a day of the week, 1: a recurring day, 2: an exception. */
  readonly rank: 0 | 1 | 2;
  /** The week that applies, or would without the exception. */
  readonly week: WeekHours;
  readonly path: readonly (string | number)[];
  readonly ranges: readonly string[];
}

/** A Monday. */
const FIRST_DATE = '2024-01-01';
/** After 28 years, all dates are on the same days of the week again. */
const CALENDAR_DAYS = 28 * 365 + 7;

/**
 * Ranges that start before a range of the previous day has ended, at most one in each list of ranges. The hours of a day
 * are those that apply on it: of an exception, of a recurring day, or of the week of its season. Values of another type
 * than the schema's are skipped.
 */
export function overnightOverlaps(given: Hours): OvernightOverlap[] {
  const hours = readableHours(given);
  const found = new Map<string, OvernightOverlap>();
  if (!canOverlap(hours)) return [];
  for (const date of datesToCheck(hours)) {
    const overlap = overlapOf(statedOn(hours, addDays(date, -1)), statedOn(hours, date), date);
    const list = String(overlap?.path.slice(0, -1));
    if (overlap && !found.has(list)) found.set(list, overlap);
  }
  return [...found.values()];
}

/** The dates on which the hours of a day and of the day before can differ from those of all dates before. */
function datesToCheck(hours: Hours): string[] {
  const varies = [hours, ...(hours.seasons ?? [])].some((week) => week !== hours || week.recurring?.length);
  const days = Array.from({ length: varies ? CALENDAR_DAYS : 7 }, (_, day) => addDays(FIRST_DATE, day));
  const around = exceptionPeriods(hours).flatMap(({ from, to }) => [from, addDays(from, 1), addDays(to, 1)]);
  return [...days, ...around];
}

function statedOn(hours: Hours, date: string): Stated {
  const week = weekOn(hours, date);
  const exception = hours.exceptions?.findLast(({ from, to = from }) => from <= date && date <= to);
  if (exception) {
    const path = ['exceptions', hours.exceptions?.indexOf(exception) ?? 0, 'hours'];
    return { rank: 2, week, path, ranges: exception.hours ?? [] };
  }
  const ranges = usualRanges(hours, date) ?? [];
  const season = hours.seasons?.indexOf(week as Season) ?? -1;
  const start = season < 0 ? [] : ['seasons', season];
  const index = week.recurring?.findIndex((each) => each.hours === ranges) ?? -1;
  return index < 0
    ? { rank: 0, week, path: [...start, weekdayOf(Date.parse(date))], ranges }
    : { rank: 1, week, path: [...start, 'recurring', index, 'hours'], ranges };
}

/** The overlap is reported at the more particular of the two days, or else at the later one. */
function overlapOf(before: Stated, day: Stated, date: string): OvernightOverlap | undefined {
  const ends = before.ranges.map((text) => overnightEnd(text) ?? '');
  const end = ends.toSorted().at(-1) ?? '';
  const starts = day.ranges.map((text) => parseTimeRange(text)?.opens ?? end);
  const index = starts.findIndex((start) => start < end);
  if (index < 0) return undefined;
  const rank = Math.max(before.rank, day.rank);
  const isDated = rank === 2 || (rank === 0 && before.week === day.week);
  const example = isDated ? '' : `, for example on ${date}`;
  return before.rank > day.rank
    ? {
        path: [...before.path, ends.indexOf(end)],
        message: `overlaps a range of the next day, which starts at ${starts[index]}${example}`,
      }
    : {
        path: [...day.path, index],
        message: `overlaps a range of the previous day, which ends at ${end}${example}`,
      };
}
