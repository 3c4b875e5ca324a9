import type { Change, Value, ValuePath } from '../../changes/change.js';
import { isList, isObject, type ValueObject, valueAt } from '../../changes/value.js';
import { applyChanges } from '../values/apply.js';
import { type Closure, exceptionsOf, type Holder, type UpcomingClosure } from './closures.js';

/** A file in another language, which only has what it translates from the main one. */
export interface Translation {
  /** The values of the file in the main language. */
  readonly main: Value | undefined;
  readonly value: Value;
}

/** The reason of a closure in another language, or an empty text. */
export function translatedReason(translation: Translation, closure: UpcomingClosure): string {
  for (const { holder } of closure.places) {
    const reason = valueAt(entryOf(translation, holder, closure.from)?.value, ['reason']);
    if (typeof reason === 'string') return reason;
  }
  return '';
}

/**
 * The changes of a file in another language that go with a change of a closure. Its entries are matched by their first
 * day, so each needs an entry in the main language.
 *
 * @param change.before The closure before the change. Absent: it is new.
 * @param change.after The closure after the change. Absent: it was removed.
 * @param change.reason Its reason in this language.
 */
export function translateClosure(
  translation: Translation,
  change: { before?: UpcomingClosure; after?: Closure; holders: readonly Holder[]; reason?: string },
): Change[] {
  const { before, after, holders, reason = '' } = change;
  const changes: Change[] = [];
  for (const holder of holders) {
    const value = applyChanges(translation.value, changes);
    const now = { ...translation, value };
    const entry = before && entryOf(now, holder, before.from);
    if (!after) changes.push(...(entry ? removeEntry(value, entry.path) : []));
    else if (entry) changes.push(...changeEntry(entry, after, reason.trim()));
    else if (reason.trim() !== '')
      changes.push(...addEntry(now, holder, { from: after.from, reason: reason.trim() }));
  }
  return changes;
}

interface Entry {
  readonly path: ValuePath;
  readonly value: Value | undefined;
}

function entryOf(translation: Translation, holder: Holder, from: string): Entry | undefined {
  const index = indexIn(translation, holder);
  if (index === undefined) return undefined;
  const list = exceptionsOf([holder[0], index]);
  const exceptions = valueAt(translation.value, list);
  const found = isList(exceptions) ? exceptions.findIndex((each) => valueAt(each, ['from']) === from) : -1;
  return found < 0
    ? undefined
    : { path: [...list, found], value: valueAt(translation.value, [...list, found]) };
}

/**
 * The index of a location or a person in the translation: the one with the same slug, or else the same index if both
 * lists have the same length.
 */
function indexIn({ main, value }: Translation, [list, index]: Holder): number | undefined {
  const [all, translated] = [valueAt(main, [list]), valueAt(value, [list])];
  if (!isList(all) || !isList(translated)) return undefined;
  const slug = valueAt(all[index], ['slug']);
  const found = translated.findIndex((each) => slug !== undefined && valueAt(each, ['slug']) === slug);
  if (found >= 0) return found;
  return slug === undefined && all.length === translated.length ? index : undefined;
}

function changeEntry({ path, value }: Entry, { from }: Closure, reason: string): Change[] {
  const old = valueAt(value, ['reason']);
  return [
    ...(valueAt(value, ['from']) === from
      ? []
      : [{ type: 'set', path: [...path, 'from'], value: from } as const]),
    ...(reason !== '' && reason !== old
      ? [{ type: 'set', path: [...path, 'reason'], value: reason } as const]
      : []),
    ...(reason === '' && old !== undefined ? [{ type: 'remove', path: [...path, 'reason'] } as const] : []),
  ];
}

/** An empty list would replace that of the main language, so it is removed with its last entry. */
function removeEntry(value: Value, path: ValuePath): Change[] {
  const list = path.slice(0, -1);
  const hours = list.slice(0, -1);
  const exceptions = valueAt(value, list);
  if (isList(exceptions) && exceptions.length > 1) return [{ type: 'remove', path }];
  const holder = valueAt(value, hours);
  const isOnly = isObject(holder) && Object.keys(holder).length === 1;
  return [{ type: 'remove', path: isOnly ? hours : list }];
}

function addEntry({ main, value }: Translation, holder: Holder, entry: ValueObject): Change[] {
  const [list, index] = holder;
  const found = indexIn({ main, value }, holder);
  const hours = { exceptions: [entry] };
  if (found !== undefined) {
    const path: ValuePath = [list, found, 'hours'];
    if (!isObject(valueAt(value, path))) return [{ type: 'set', path, value: hours }];
    return [{ type: 'add', path: exceptionsOf([list, found]), value: entry }];
  }
  const slug = valueAt(main, [list, index, 'slug']);
  if (typeof slug === 'string') return [{ type: 'add', path: [list], value: { slug, hours } }];
  const all = valueAt(main, [list]);
  if (!isList(all) || valueAt(value, [list]) !== undefined) return [];
  return [{ type: 'set', path: [list], value: all.map((_, at) => (at === index ? { hours } : {})) }];
}
