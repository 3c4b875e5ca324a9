import type { Hours } from '../schema/hours.js';

/** Days in the order of ISO 8601: Monday first. */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** A day of the week, in English and lower case, as it stands in content files. */
export type Weekday = (typeof WEEKDAYS)[number];

/** `HH:MM-HH:MM` on a 24-hour clock; an end at or before the start is on the next day; `24:00` is the end of the day. */
export const TIME_RANGE = /^((?:[01]\d|2[0-3]):[0-5]\d)\s*[-\u2013]\s*((?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

/** The exception that covers a day of the calendar (`YYYY-MM-DD`): the last one, where there are several. */
export function exceptionOn(hours: Hours, date: string) {
  return hours.exceptions?.findLast(({ from, to = from }) => from <= date && date <= to);
}
