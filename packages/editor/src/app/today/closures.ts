import type { Change, Value, ValuePath } from '../../changes/change.js';
import { isEqual, isList, isObject, type ValueObject, valueAt } from '../../changes/value.js';
import { difference } from '../values/difference.js';

/** A closure, or days with special hours, as in the form. */
export interface Closure {
  /** First day, `2026-12-24`. */
  readonly from: string;
  /** Last day, included. Default: the first. */
  readonly to?: string;
  /** Time ranges, such as `09:00-12:30`. Absent or empty: closed. */
  readonly hours?: readonly string[];
  readonly reason?: string;
  /** How many days before the first one it is announced. Absent: it isn't announced. */
  readonly announceDays?: number;
}

/** Whose hours: a location or a person, by its list and its index in the file. */
export type Holder = readonly ['locations' | 'practitioners', number];

/** A closure in the file, with its places: one for each location that it applies to. */
export interface UpcomingClosure extends Closure {
  readonly places: readonly { readonly holder: Holder; readonly index: number }[];
}

/** The names of the locations, or an empty text for one without. */
export function locationNames(practice: Value | undefined): string[] {
  return itemsOf(practice, 'locations').map((location) => {
    const name = valueAt(location, ['name']) ?? valueAt(location, ['address', 'city']);
    return typeof name === 'string' ? name : '';
  });
}

/** The names of the people, or an empty text for one without. */
export function peopleNames(practice: Value | undefined): string[] {
  return itemsOf(practice, 'practitioners').map((person) => {
    const name = valueAt(person, ['name']);
    return typeof name === 'string' ? name : '';
  });
}

/** The locations with opening hours. Any other would seem always closed if a closure were all it had. */
export function locationsWithHours(practice: Value | undefined): number[] {
  return [...itemsOf(practice, 'locations').keys()].filter((location) =>
    isObject(valueAt(practice, ['locations', location, 'hours'])),
  );
}

/**
 * The closures and special hours that have not ended, of locations and of people, ordered by first day. Equal ones at
 * several locations are one.
 */
export function upcomingClosures(practice: Value | undefined, today: string): UpcomingClosure[] {
  const found: UpcomingClosure[] = [];
  for (const holder of holdersIn(practice)) {
    const exceptions = valueAt(practice, exceptionsOf(holder));
    if (!isList(exceptions)) continue;
    for (const [index, exception] of exceptions.entries()) {
      const closure = readClosure(exception);
      if (!closure || (closure.to ?? closure.from) < today) continue;
      const same = found.findIndex(
        ({ places, ...other }) =>
          places[0]?.holder[0] === holder[0] && isEqual(toValue(other), toValue(closure)),
      );
      const place = { holder, index };
      const before = found[same];
      if (before) found[same] = { ...before, places: [...before.places, place] };
      else found.push({ ...closure, places: [place] });
    }
  }
  return found.sort((a, b) => a.from.localeCompare(b.from));
}

/** The changes that add a closure. The last exception of a day applies, so it comes after all others. */
export function addClosure(closure: Closure, holders: readonly Holder[]): Change[] {
  return holders.map((holder) => ({ type: 'add', path: exceptionsOf(holder), value: toValue(closure) }));
}

/** The changes that replace a closure at each of its places. */
export function changeClosure({ places, ...before }: UpcomingClosure, after: Closure): Change[] {
  return places.flatMap(({ holder, index }) =>
    difference(toValue(before), toValue(after), [...exceptionsOf(holder), index]),
  );
}

/** The changes that remove a closure at each of its places. */
export function removeClosure({ places }: UpcomingClosure): Change[] {
  return places.map(({ holder, index }) => ({ type: 'remove', path: [...exceptionsOf(holder), index] }));
}

/** Where the closures of a location or a person are. */
export const exceptionsOf = ([list, index]: Holder): ValuePath => [list, index, 'hours', 'exceptions'];

function holdersIn(practice: Value | undefined): Holder[] {
  return (['locations', 'practitioners'] as const).flatMap((list) =>
    [...itemsOf(practice, list).keys()].map((index): Holder => [list, index]),
  );
}

function itemsOf(practice: Value | undefined, list: Holder[0]): readonly Value[] {
  const items = valueAt(practice, [list]);
  return isList(items) ? items : [];
}

/** The reasons of earlier closures, the latest first, without duplicates. */
export function givenReasons(practice: Value | undefined): string[] {
  const reasons = holdersIn(practice).flatMap((holder) => {
    const exceptions = valueAt(practice, exceptionsOf(holder));
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

/**
 * In the order of the schema, without redundant fields: a last day that is the first one, and an empty list of hours.
 */
function toValue({ from, to, hours, reason, announceDays }: Closure): ValueObject {
  return {
    from,
    ...(to !== undefined && to !== from && { to }),
    ...(hours !== undefined && hours.length > 0 && { hours }),
    ...(reason !== undefined && reason.trim() !== '' && { reason: reason.trim() }),
    ...(announceDays !== undefined && { announceDays }),
  };
}
