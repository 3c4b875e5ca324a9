import type { Change, Value, ValuePath } from './change.js';
import { ChangeError } from './change-error.js';
import { isEqual, isObject, type ValueObject, valueAt } from './value.js';
import { described, notFound } from './yaml-text.js';

/** A change of one value, which is made in the text by itself. */
export type Step =
  | { readonly type: 'replace'; readonly path: ValuePath; readonly value: Value }
  /** Adds a key. `order` is that of the keys around it, for files without a schema. */
  | {
      readonly type: 'key';
      readonly path: ValuePath;
      readonly value: Value;
      readonly order: readonly string[];
    }
  | { readonly type: 'item'; readonly path: ValuePath; readonly value: Value; readonly index: number }
  | { readonly type: 'remove'; readonly path: ValuePath }
  | { readonly type: 'move'; readonly path: ValuePath; readonly to: number };

/** The steps from one value of a whole file to another one. */
export function stepsOf(change: Change, root: Value): Step[] {
  switch (change.type) {
    case 'set':
      return setSteps(change.path, checked(change.value, change.path), root);
    case 'remove':
      if (change.path.length === 0) throw unsupportedRoot();
      if (valueAt(root, change.path) === undefined) throw notFound(change.path);
      return [{ type: 'remove', path: change.path }];
    case 'add':
      return addSteps(change.path, checked(change.value, change.path), change.index, root);
    case 'move':
      return moveSteps(change.path, change.to, root);
  }
}

function setSteps(path: ValuePath, value: Value, root: Value): Step[] {
  const current = valueAt(root, path);
  if (current !== undefined) return difference(path, current, value);
  // The first part of the path that isn't there gets all of the rest.
  const depth = path.findIndex((_, index) => isMissing(valueAt(root, path.slice(0, index + 1))));
  const existing = path.slice(0, depth + 1);
  const wrapped = path.slice(depth + 1).reduceRight<Value>((inner, step) => wrap(inner, step, path), value);
  if (valueAt(root, existing) === null) return [{ type: 'replace', path: existing, value: wrapped }];
  const parent = existing.slice(0, -1);
  const last = existing.at(-1);
  if (typeof last === 'number') {
    const list = valueAt(root, parent);
    if (!Array.isArray(list) || last !== list.length) throw notFound(existing);
    return [{ type: 'item', path: parent, value: wrapped, index: last }];
  }
  if (!isObject(valueAt(root, parent))) throw wrongKind(parent, 'has no fields');
  return [{ type: 'key', path: existing, value: wrapped, order: [] }];
}

const isMissing = (value: Value | undefined) => value === undefined || value === null;

function wrap(inner: Value, step: string | number, path: ValuePath): Value {
  if (typeof step === 'string') return { [step]: inner };
  if (step !== 0) throw notFound(path);
  return [inner];
}

function addSteps(path: ValuePath, value: Value, index: number | undefined, root: Value): Step[] {
  const list = valueAt(root, path);
  if (list === undefined || list === null) {
    if (index !== undefined && index !== 0) throw notFound([...path, index]);
    return setSteps(path, [value], root);
  }
  if (!Array.isArray(list)) throw wrongKind(path, 'is not a list');
  const place = index ?? list.length;
  if (!Number.isInteger(place) || place < 0 || place > list.length) throw notFound([...path, place]);
  return [{ type: 'item', path, value, index: place }];
}

function moveSteps(path: ValuePath, to: number, root: Value): Step[] {
  const list = valueAt(root, path.slice(0, -1));
  const from = path.at(-1);
  if (!Array.isArray(list) || typeof from !== 'number') throw wrongKind(path, 'is not an item of a list');
  if (list[from] === undefined) throw notFound(path);
  if (!Number.isInteger(to) || to < 0 || to >= list.length) throw notFound([...path.slice(0, -1), to]);
  return from === to ? [] : [{ type: 'move', path, to }];
}

/** As few steps as possible, so that comments and the style of whatever is equal stay. */
function difference(path: ValuePath, before: Value, after: Value): Step[] {
  if (isEqual(before, after)) return [];
  if (isObject(before) && isObject(after) && hasEntries(before) && hasEntries(after)) {
    return keyedDifference(path, before, after);
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length > 0 && after.length > 0) {
    return listDifference(path, before, after);
  }
  if (path.length === 0) throw unsupportedRoot();
  return [{ type: 'replace', path, value: after }];
}

function keyedDifference(path: ValuePath, before: ValueObject, after: ValueObject): Step[] {
  const order = Object.keys(after);
  const added = order.filter((key) => !Object.hasOwn(before, key));
  const kept = order.filter((key) => Object.hasOwn(before, key));
  const removed = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  return [
    ...kept.flatMap((key) => difference([...path, key], before[key] as Value, after[key] as Value)),
    // Keys are added first, so that the mapping is never empty.
    ...added.map((key): Step => ({ type: 'key', path: [...path, key], value: after[key] as Value, order })),
    ...removed.map((key): Step => ({ type: 'remove', path: [...path, key] })),
  ];
}

function listDifference(path: ValuePath, before: readonly Value[], after: readonly Value[]): Step[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && isEqual(before[start] as Value, after[start] as Value)) start += 1;
  let same = 0;
  while (same < shorter - start && isEqual(before.at(-1 - same) as Value, after.at(-1 - same) as Value))
    same += 1;
  const steps: Step[] = [];
  const [oldEnd, newEnd] = [before.length - same, after.length - same];
  const both = Math.min(oldEnd, newEnd);
  for (let index = start; index < both; index += 1) {
    steps.push(...difference([...path, index], before[index] as Value, after[index] as Value));
  }
  for (let index = both; index < newEnd; index += 1) {
    steps.push({ type: 'item', path, index, value: after[index] as Value });
  }
  for (let index = oldEnd - 1; index >= both; index -= 1)
    steps.push({ type: 'remove', path: [...path, index] });
  return steps;
}

/** The value of the whole file after a step. */
export function afterStep(root: Value, step: Step, path: ValuePath = step.path): Value {
  const [first, ...rest] = path;
  if (first === undefined) {
    if (step.type === 'item') return (root as readonly Value[]).toSpliced(step.index, 0, step.value);
    return step.type === 'replace' || step.type === 'key' ? step.value : root;
  }
  if (Array.isArray(root)) {
    if (rest.length === 0 && step.type === 'remove') return root.toSpliced(first as number, 1);
    if (rest.length === 0 && step.type === 'move') {
      const [item] = root.slice(first as number) as [Value];
      return root.toSpliced(first as number, 1).toSpliced(step.to, 0, item);
    }
    return root.with(first as number, afterStep(root[first as number] as Value, step, rest));
  }
  const entries = Object.entries((root ?? {}) as ValueObject);
  if (rest.length === 0 && step.type === 'remove')
    return Object.fromEntries(entries.filter(([key]) => key !== first));
  const inner = afterStep(((root as ValueObject | null)?.[first] ?? null) as Value, step, rest);
  return Object.fromEntries([...entries.filter(([key]) => key !== first), [first, inner]]);
}

const hasEntries = (value: ValueObject) => Object.keys(value).length > 0;

/** As the reader of content folders allows. */
const MAX_DEPTH = 64;

/** A value that YAML and JSON can hold. Keys without a value are left out, as in JSON. */
function checked(value: Value, path: ValuePath, depth = path.length): Value {
  const isWritable = typeof value !== 'number' || Number.isFinite(value);
  const type = typeof value;
  if (!isWritable || !['string', 'number', 'boolean', 'object'].includes(type) || depth > MAX_DEPTH) {
    throw new ChangeError(
      'invalid-value',
      `${described(path)} can't be ${depth > MAX_DEPTH ? 'nested so deeply' : String(value)}`,
      {
        help: 'use text, a finite number, true, false, null, a list, or an object',
        path,
      },
    );
  }
  // JSON has no negative zero.
  if (value === 0) return 0;
  if (Array.isArray(value)) return value.map((item) => checked(item, path, depth + 1));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(entries.map(([key, inner]) => [key, checked(inner, path, depth + 1)]));
}

const wrongKind = (path: ValuePath, what: string) =>
  new ChangeError('wrong-kind', `${described(path)} ${what}`, {
    help: 'use the path of a value that is in the file',
    path,
  });

const unsupportedRoot = () =>
  new ChangeError('unsupported', 'The whole file can’t be replaced by a change', {
    help: 'change its fields, or write the file',
  });
