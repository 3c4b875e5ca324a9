import { addDays } from '@tendwell/content/calendar';
import { applyChanges, type ChangeOptions, type ChangeResult, readValues } from '../apply.js';
import type { Change, Value, ValuePath } from '../change.js';
import { ChangeError } from '../change-error.js';
import { isObject, valueAt } from '../value.js';
import { checkDays } from './days.js';
import { indexOf } from './index-of.js';

/** Days on which the practice is closed, or one person is away. */
export interface ClosedDays {
  /** First day, `2026-12-24`. */
  readonly from: string;
  /** Last day, included. Default: the first. */
  readonly to?: string;
  /** A few words for visitors: `Winter break`. */
  readonly reason?: string;
  /** How many days before the first one it is announced at the top of every page. Default: it isn't. */
  readonly announceDays?: number;
  /** Indexes of the locations that are closed. Default: all that have opening hours. */
  readonly locations?: readonly number[];
  /** A practitioner's slug: only this person is away, and no location is closed. */
  readonly person?: string;
}

/** A day with other hours than usual, of the practice or of one person. */
export interface OtherHours {
  /** `2026-12-11`. */
  readonly date: string;
  /** Time ranges on a 24-hour clock: `['09:00-12:00']`. */
  readonly hours: readonly string[];
  readonly reason?: string;
  /** Indexes of the locations. Default: all that have opening hours. */
  readonly locations?: readonly number[];
  /** A practitioner's slug: only the hours of this person change. */
  readonly person?: string;
}

/** An entry of `exceptions`, as far as it is needed here. */
interface Exception {
  readonly index: number;
  readonly from: string;
  readonly to: string;
  readonly isClosed: boolean;
  readonly reason: Value | undefined;
}

/**
 * Closes a practice for some days, or says that one person is away, in the text of its `practice.yaml`. Exceptions that
 * these days cover completely are removed. A closure for the same reason that overlaps them, or is next to them, becomes
 * part of this one. Others stay: on each day, the last exception applies, so this one comes after those that it overlaps.
 *
 * @throws {@link ChangeError} if the days aren't valid, no location has opening hours, nobody has the slug, or the text can't be
 * changed.
 * @example
 * ```ts
 * import { closeFor } from '@tendwell/editor/changes';
 *
 * const practice = 'locations:\n  - hours:\n      monday: ["09:00-17:00"]\n';
 * const { text } = closeFor(practice, { from: '2026-12-24', to: '2027-01-02', reason: 'Winter break' });
 * // …
 * //       exceptions:
 * //         - from: 2026-12-24
 * //           to: 2027-01-02
 * //           reason: Winter break
 * console.log(text);
 *
 * const people = 'practitioners:\n  - slug: ada-voss\n    name: Ada Voss\n';
 * console.log(closeFor(people, { from: '2026-12-24', person: 'ada-voss' }).text);
 * ```
 */
export function closeFor(
  text: string,
  { from, to = from, reason, announceDays, ...where }: ClosedDays,
  options?: ChangeOptions,
): ChangeResult {
  checkDays(from, to, ['locations']);
  const values = readValues(text, options?.format);
  const changes = chosen(values, where).flatMap((holder) => {
    const before = exceptionsOf(values, holder);
    const merged = before.filter(
      (other) =>
        other.isClosed &&
        other.reason === reason &&
        other.from <= addDays(to, 1) &&
        addDays(other.to, 1) >= from,
    );
    const first = earliest([from, ...merged.map((other) => other.from)]);
    const last = latest([to, ...merged.map((other) => other.to)]);
    const value = {
      from: first,
      ...(last !== first && { to: last }),
      ...(reason !== undefined && { reason }),
      ...(announceDays !== undefined && { announceDays }),
    };
    return replaceCovered(holder, before, { from: first, to: last, value });
  });
  return applyChanges(text, changes, options);
}

/**
 * Gives one day other hours than usual, for the practice or one person, in the text of a `practice.yaml`. An exception for only
 * this day is replaced.
 *
 * @throws {@link ChangeError} if the day isn't valid, no location has opening hours, nobody has the slug, or the text can't be
 * changed.
 * @example
 * ```ts
 * import { openAt } from '@tendwell/editor/changes';
 *
 * const practice = 'locations:\n  - hours:\n      friday: ["09:00-17:00"]\n';
 * const { text } = openAt(practice, { date: '2026-12-11', hours: ['09:00-12:00'], reason: 'Boiler inspection' });
 * console.log(text);
 * ```
 */
export function openAt(
  text: string,
  { date, hours, reason, ...where }: OtherHours,
  options?: ChangeOptions,
): ChangeResult {
  checkDays(date, date, ['locations']);
  const values = readValues(text, options?.format);
  const value = { from: date, hours, ...(reason !== undefined && { reason }) };
  const changes = chosen(values, where).flatMap((holder) =>
    replaceCovered(holder, exceptionsOf(values, holder), { from: date, to: date, value }),
  );
  return applyChanges(text, changes, options);
}

/**
 * Ends the closures that cover a day, or the days on which one person is away, in the text of a `practice.yaml`: the day
 * before becomes their last one, and a closure that begins on the day is removed. Days with other hours stay.
 *
 * @param date The first day on which the practice is open, or the person there, again: `2026-12-28`.
 * @throws {@link ChangeError} if the day isn't valid, no closure covers it, nobody has the slug, or the text can't be changed.
 * @example
 * ```ts
 * import { closeFor, reopen } from '@tendwell/editor/changes';
 *
 * const practice = 'locations:\n  - hours:\n      monday: ["09:00-17:00"]\n';
 * const closed = closeFor(practice, { from: '2026-12-24', to: '2027-01-02' }).text;
 * console.log(reopen(closed, '2026-12-28').text); // … from: 2026-12-24, to: 2026-12-27
 * ```
 */
export function reopen(
  text: string,
  date: string,
  { locations, person, ...options }: ChangeOptions & Pick<ClosedDays, 'locations' | 'person'> = {},
): ChangeResult {
  checkDays(date, date, ['locations']);
  const values = readValues(text, options.format);
  const last = addDays(date, -1);
  const where = { ...(locations && { locations }), ...(person !== undefined && { person }) };
  const changes = chosen(values, where).flatMap((holder) =>
    exceptionsOf(values, holder)
      .filter(({ isClosed, from, to }) => isClosed && from <= date && date <= to)
      .toReversed()
      .map(({ index, from }): Change => {
        const path = [...exceptionsPath(holder), index];
        if (from === date) return { type: 'remove', path };
        if (from === last) return { type: 'remove', path: [...path, 'to'] };
        return { type: 'set', path: [...path, 'to'], value: last };
      }),
  );
  if (changes.length === 0) {
    const who = person === undefined ? 'The practice is not closed' : `“${person}” is not away`;
    throw new ChangeError('not-found', `${who} on ${date}`, {
      help: 'use a day of a closure, or change the weekly hours',
      path: [person === undefined ? 'locations' : 'practitioners'],
    });
  }
  return applyChanges(text, changes, options);
}

const earliest = (dates: readonly string[]) => dates.toSorted()[0] as string;
const latest = (dates: readonly string[]) => dates.toSorted().at(-1) as string;
const exceptionsPath = (holder: ValuePath): ValuePath => [...holder, 'hours', 'exceptions'];

/**
 * Whose hours change. Locations without opening hours are left out: they would seem always closed if a closure were all
 * they had. People may have no hours of their own.
 */
function chosen(values: Value, { locations, person }: Pick<ClosedDays, 'locations' | 'person'>): ValuePath[] {
  if (person !== undefined) return [['practitioners', indexOf(values, 'practitioners', ['slug'], person)]];
  const list = valueAt(values, ['locations']);
  const all = Array.isArray(list) ? [...list.keys()] : [];
  const found = (locations ?? all).filter((index) =>
    isObject(valueAt(values, ['locations', index, 'hours'])),
  );
  if (found.length > 0) return found.map((index) => ['locations', index]);
  throw new ChangeError('not-found', 'No location has opening hours', {
    help: 'add the hours of the location first',
    path: ['locations'],
  });
}

function exceptionsOf(values: Value, holder: ValuePath): Exception[] {
  const list = valueAt(values, exceptionsPath(holder));
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: Value, index): Exception[] => {
    if (!isObject(entry) || typeof entry.from !== 'string') return [];
    const { from, to, hours, reason } = entry;
    const isClosed = !Array.isArray(hours) || hours.length === 0;
    return [{ index, from, to: typeof to === 'string' ? to : from, isClosed, reason }];
  });
}

/** Removes the exceptions that some days cover, and adds one for these days, in the order of the calendar if it can. */
function replaceCovered(
  holder: ValuePath,
  before: readonly Exception[],
  { from, to, value }: { from: string; to: string; value: Value },
): Change[] {
  const path = exceptionsPath(holder);
  const isCovered = (other: Exception) => other.from >= from && other.to <= to;
  const covered = before.filter(isCovered);
  const others = before.filter((other) => !isCovered(other));
  const overlaps = others.some((other) => other.from <= to && other.to >= from);
  const later = overlaps ? undefined : others.find((other) => other.from > to);
  // What replaces an exception takes its place, with its style and its comments, if the last one still applies.
  const [single, ...more] = covered;
  if (single && more.length === 0 && !overlaps)
    return [{ type: 'set', path: [...path, single.index], value }];
  // Added before the others are removed, so that the list is never empty.
  const index = later?.index;
  return [
    { type: 'add', path, value, ...(index !== undefined && { index }) },
    ...covered.toReversed().map((other): Change => {
      const moved = index !== undefined && other.index >= index ? other.index + 1 : other.index;
      return { type: 'remove', path: [...path, moved] };
    }),
  ];
}
