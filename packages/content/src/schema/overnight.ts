import { addDays, isCalendarDate } from '../hours/calendar-date.js';
import { hoursOn } from '../hours/exceptions.js';
import { parseTimeRange, type TimeRange } from '../hours/time-range.js';
import { WEEKDAYS } from '../hours/weekdays.js';
import type { Hours } from './hours.js';

/** A range that overlaps one of the previous day, which ends after midnight. */
export interface OvernightOverlap {
  /** Keys and indexes from the hours to the range. */
  readonly path: (string | number)[];
  /** When the range of the previous day ends, as `HH:MM`. */
  readonly until: string;
}

/**
 * Ranges of the week and of exceptions that start before a range of the previous day has ended. Values of another type
 * than the schema's are skipped.
 */
export function overnightOverlaps(hours: Hours): OvernightOverlap[] {
  const data: unknown = hours;
  if (typeof data !== 'object' || data === null) return [];
  const week = WEEKDAYS.flatMap((day, index) => {
    const until = latestEnd(strings(hours[WEEKDAYS.at(index - 1) ?? day]));
    const late = strings(hours[day]).findIndex((text) => until !== undefined && opensBefore(text, until));
    return until === undefined || late < 0 ? [] : [{ path: [day, late], until }];
  });
  return [...week, ...exceptionOverlaps(hours)];
}

/** An exception's range that overlaps the day before, the day after, or the same range of its next day. */
function exceptionOverlaps(hours: Hours): OvernightOverlap[] {
  const given: unknown = hours.exceptions;
  const exceptions = (Array.isArray(given) ? given : []) as NonNullable<Hours['exceptions']>;
  const usual = Object.fromEntries(WEEKDAYS.map((day) => [day, strings(hours[day])]));
  const valid = exceptions.flatMap((exception) => {
    const { from, to = from, hours: ranges } = exception ?? {};
    return isDate(from) && isDate(to) ? [{ exception, from, to, hours: strings(ranges) }] : [];
  });
  const on = (date: string) => hoursOn({ ...usual, exceptions: valid }, date);
  return valid.flatMap(({ exception, from, to, hours: ranges }) => {
    const before = latestEnd([...texts(on(addDays(from, -1)).ranges), ...(from < to ? ranges : [])]);
    const after = on(addDays(to, 1));
    // Where another exception follows, the overlap is reported there.
    const opening = after.isException ? undefined : after.ranges[0]?.opens;
    for (const [index, text] of ranges.entries()) {
      const end = latestEnd([text]);
      const isLate = end !== undefined && opening !== undefined && opening < end;
      const until = before !== undefined && opensBefore(text, before) ? before : isLate ? end : undefined;
      if (until !== undefined) {
        return [{ path: ['exceptions', exceptions.indexOf(exception), 'hours', index], until }];
      }
    }
    return [];
  });
}

const texts = (ranges: readonly TimeRange[]) => ranges.map(({ opens, closes }) => `${opens}-${closes}`);

/** When the last of the ranges that end after midnight ends; `undefined` if none does. */
function latestEnd(ranges: readonly string[]): string | undefined {
  const ends = ranges.flatMap((text) => {
    const { opens = '', closes = '' } = parseTimeRange(text) ?? {};
    return closes <= opens ? [closes] : [];
  });
  return ends.sort().at(-1) || undefined;
}

const opensBefore = (text: string, time: string) => (parseTimeRange(text)?.opens ?? time) < time;

const isDate = (value: unknown): value is string => typeof value === 'string' && isCalendarDate(value);

/** The texts of a list, in their places. */
const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.map((item) => (typeof item === 'string' ? item : '')) : [];
