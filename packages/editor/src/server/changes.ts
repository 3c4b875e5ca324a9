import type { Change, Value, ValuePath } from '../changes/change.js';
import { isWellFormed } from '../files/well-formed.js';
import { invalidRequest } from './body.js';

/** No person makes more changes at once. */
const MAX_CHANGES = 1000;
const MAX_DEPTH = 40;
/** Keys with a special meaning in JavaScript. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Reads the changes of a request. @throws EditorError if they are invalid. */
export function readChanges(value: unknown): readonly Change[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > MAX_CHANGES) throw invalidRequest();
  return value.map(readChange);
}

function readChange(change: unknown): Change {
  if (typeof change !== 'object' || change === null) throw invalidRequest();
  const { type, path, value, index, to } = change as Record<string, unknown>;
  if (!isPath(path)) throw invalidRequest();
  if (type === 'remove') return { type, path };
  if (type === 'set' && isValue(value)) return { type, path, value };
  if (type === 'move' && isIndex(to)) return { type, path, to };
  if (type === 'add' && isValue(value) && (index === undefined || isIndex(index))) {
    return { type, path, value, ...(index !== undefined && { index }) };
  }
  throw invalidRequest();
}

const isIndex = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

const isPath = (path: unknown): path is ValuePath =>
  Array.isArray(path) &&
  path.length > 0 &&
  path.length <= MAX_DEPTH &&
  path.every((key) => isKey(key) || isIndex(key));

const isKey = (key: unknown): key is string =>
  typeof key === 'string' && isWellFormed(key) && !FORBIDDEN_KEYS.has(key);

function isValue(value: unknown, depth = 0): value is Value {
  if (depth > MAX_DEPTH) return false;
  if (typeof value === 'string') return isWellFormed(value);
  if (value === null || typeof value === 'boolean' || Number.isFinite(value)) return true;
  if (Array.isArray(value)) return value.every((item) => isValue(item, depth + 1));
  return (
    typeof value === 'object' &&
    Object.entries(value).every(([key, each]) => isKey(key) && isValue(each, depth + 1))
  );
}
