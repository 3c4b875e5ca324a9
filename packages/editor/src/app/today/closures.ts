import type { Change, Value } from '../../changes/change.js';
import { difference } from '../values/difference.js';
import { isEqual, isList, isObject, type ValueObject, valueAt } from '../values/value.js';

/** Days with other hours than usual, as the form has them. */
export interface Closure {
  /** First day, `2026-12-24`. */
  readonly from: string;
  /** Last day, included. Default: the first. */
  readonly to?: string;
  /** Time ranges, such as `09:00-12:30`. Absent or empty: closed. */
  readonly hours?: readonly string[];
  readonly reason?: string;
  /** How many days before the first one it is announced. Absent: it is not. */
  readonly announceDays?: number;
}

/** A closure in the file, and where: one of several locations has a place for each. */
export interface Planned extends Closure {
  readonly places: readonly { readonly location: number; readonly index: number }[];
}

/** The names of the locations, or an empty text for one without. */
export function locationNames(practice: Value | undefined): string[] {
  const locations = valueAt(practice, ['locations']);
  if (!isList(locations)) return [];
  return locations.map((location) => {
    const name = valueAt(location, ['name']) ?? valueAt(location, ['address', 'city']);
    return typeof name === 'string' ? name : '';
  });
}

/** The locations with opening hours. With nothing but a closure, another one would seem closed on all days. */
export function locationsWithHours(practice: Value | undefined): number[] {
  return [...locationNames(practice).keys()].filter((location) =>
    isObject(valueAt(practice, ['locations', location, 'hours'])),
  );
}

/** The closures and special hours that are not over, by their first day. The same ones at several locations are one. */
export function plannedClosures(practice: Value | undefined, today: string): Planned[] {
  const found: Planned[] = [];
  for (const location of locationNames(practice).keys()) {
    const exceptions = valueAt(practice, ['locations', location, 'hours', 'exceptions']);
    if (!isList(exceptions)) continue;
    for (const [index, exception] of exceptions.entries()) {
      const closure = readClosure(exception);
      if (!closure || (closure.to ?? closure.from) < today) continue;
      const same = found.findIndex(({ places: _, ...other }) => isEqual(toValue(other), toValue(closure)));
      const place = { location, index };
      const before = found[same];
      if (before) found[same] = { ...before, places: [...before.places, place] };
      else found.push({ ...closure, places: [place] });
    }
  }
  return found.sort((a, b) => a.from.localeCompare(b.from));
}

/** The changes that add a closure at some locations. The last exception of a day applies, so it comes after all others. */
export function addClosure(closure: Closure, locations: readonly number[]): Change[] {
  return locations.map((location) => ({
    type: 'add',
    path: ['locations', location, 'hours', 'exceptions'],
    value: toValue(closure),
  }));
}

/** The changes that make one closure of another, wherever it is. */
export function changeClosure({ places, ...before }: Planned, after: Closure): Change[] {
  return places.flatMap(({ location, index }) =>
    difference(toValue(before), toValue(after), ['locations', location, 'hours', 'exceptions', index]),
  );
}

/** The changes that remove a closure, wherever it is. */
export function removeClosure({ places }: Planned): Change[] {
  return places.map(({ location, index }) => ({
    type: 'remove',
    path: ['locations', location, 'hours', 'exceptions', index],
  }));
}

/** The reasons that the practice has given before, the latest first, without repetitions. */
export function givenReasons(practice: Value | undefined): string[] {
  const reasons = locationNames(practice).flatMap((_, location) => {
    const exceptions = valueAt(practice, ['locations', location, 'hours', 'exceptions']);
    return isList(exceptions) ? exceptions.flatMap((exception) => readClosure(exception)?.reason ?? []) : [];
  });
  return [...new Set(reasons.reverse())];
}

function readClosure(value: Value): Closure | undefined {
  if (!isObject(value) || typeof value.from !== 'string') return undefined;
  const { from, to, hours, reason, announceDays } = value;
  return {
    from,
    ...(typeof to === 'string' && { to }),
    ...(isList(hours) && { hours: hours.filter((range) => typeof range === 'string') }),
    ...(typeof reason === 'string' && { reason }),
    ...(typeof announceDays === 'number' && { announceDays }),
  };
}

/** In the order of the schema. A last day that is the first one, and an empty list of hours, say nothing. */
function toValue({ from, to, hours, reason, announceDays }: Closure): ValueObject {
  return {
    from,
    ...(to !== undefined && to !== from && { to }),
    ...(hours !== undefined && hours.length > 0 && { hours }),
    ...(reason !== undefined && reason.trim() !== '' && { reason: reason.trim() }),
    ...(announceDays !== undefined && { announceDays }),
  };
}
