import type { Hours } from '@tendwell/content';
import { exceptionPeriods, hoursOn, WEEKDAYS, type Weekday, type WeekHours } from '@tendwell/content/hours';
import { ifPossible } from '../internal/shown.js';

/** Hours without what no schema would accept. */
export interface CheckedHours {
  hours: Hours;
  /** Days whose hours cannot be read. They are not shown: "Closed" could be wrong. */
  unreadable: ReadonlySet<Weekday>;
  /** False if anything was left out: a status from the rest could be wrong. */
  whole: boolean;
}

/**
 * Leaves out every day and every exception that cannot be read.
 *
 * @throws {TypeError} if nothing can be read: a table of closed days could be wrong.
 */
export function checkedHours(given: Hours): CheckedHours {
  if (typeof given !== 'object' || Array.isArray(given)) throw new TypeError('The hours are not an object.');
  const unreadable = new Set(WEEKDAYS.filter((day) => !isReadableDay(given, day)));
  const listed: unknown = given.exceptions ?? [];
  const stated = Array.isArray(listed) ? (listed as NonNullable<Hours['exceptions']>) : [];
  const exceptions = stated.filter(isReadableException);
  const whole =
    unreadable.size === 0 &&
    exceptions.length === stated.length &&
    (listed === stated || !given.exceptions) &&
    areReadable(given.recurring) &&
    isList(
      given.seasons,
      (season) => areReadable(season.recurring) && WEEKDAYS.every((day) => isReadableDay(season, day)),
    );
  if (whole) return { hours: given, unreadable, whole };
  const week = Object.fromEntries(
    WEEKDAYS.flatMap((day) => (given[day] && !unreadable.has(day) ? [[day, given[day]]] : [])),
  );
  return {
    hours: {
      ...week,
      exceptions,
      ...(given.appointmentOnly === true && { appointmentOnly: true }),
      ...(typeof given.note === 'string' && { note: given.note }),
    },
    unreadable,
    whole,
  };
}

/** `hoursOn` leaves out what is not a time range, and throws for what is not a list. 2024 starts with a Monday. */
const isRanges = (ranges: string[] | undefined) =>
  ranges === undefined || hoursOn({ monday: ranges }, '2024-01-01').ranges.length === ranges.length;

/** Recurring hours, or the seasons. Without them, the week may be another one, so that none is left out alone. */
const isList = <Entry>(list: readonly Entry[] | undefined, isReadable: (entry: Entry) => boolean) =>
  list === undefined || ifPossible(() => list.every(isReadable)) === true;

const areReadable = (recurring: Hours['recurring']) =>
  isList(recurring, ({ nth, hours }) => isRanges(hours) && (nth === undefined || Array.isArray(nth)));

const isReadableDay = (hours: WeekHours, day: Weekday) => ifPossible(() => isRanges(hours[day])) === true;

function isReadableException(exception: NonNullable<Hours['exceptions']>[number]): boolean {
  return (
    ifPossible(() => {
      const { hours, reason } = exception;
      const isText = reason === undefined || typeof reason === 'string';
      return (
        isText &&
        isRanges(hours) &&
        // An exception whose dates are invalid has no period.
        exceptionPeriods({ exceptions: [exception] }).length > 0
      );
    }) === true
  );
}
