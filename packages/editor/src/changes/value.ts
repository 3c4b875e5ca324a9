import type { Value, ValuePath } from './change.js';

/** An object of a content file. */
export type ValueObject = { readonly [key: string]: Value };

/** True for an object that is not a list. */
export const isObject = (value: unknown): value is ValueObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** True for a list. */
export const isList = (value: unknown): value is readonly Value[] => Array.isArray(value);

/** The value at a path, or `undefined` if there is none. */
export function valueAt(value: Value | undefined, path: ValuePath): Value | undefined {
  let found: Value | undefined = value;
  for (const key of path) {
    if (typeof key === 'number') found = isList(found) ? found[key] : undefined;
    else found = isObject(found) && Object.hasOwn(found, key) ? found[key] : undefined;
  }
  return found;
}

/** True if two values are equal, whatever the order of their keys. */
export function isEqual(one: Value | undefined, other: Value | undefined): boolean {
  if (one === other) return true;
  if (isList(one) && isList(other))
    return one.length === other.length && one.every((item, index) => isEqual(item, other[index]));
  if (!isObject(one) || !isObject(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isEqual(one[key], other[key]))
  );
}
