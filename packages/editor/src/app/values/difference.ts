import type { Change, Value, ValuePath } from '../../changes/change.js';
import { isEqual, isList, isObject } from '../../changes/value.js';

/**
 * The smallest changes that turn one value into another: only fields that differ, and adding, removing, and moving
 * items of lists, so that comments next to the others stay.
 */
export function difference(before: Value, after: Value, path: ValuePath = []): Change[] {
  if (isEqual(before, after)) return [];
  if (isList(before) && isList(after)) return listDifference(before, after, path);
  if (isObject(before) && isObject(after)) {
    const removed = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
    return [
      ...removed.map((key): Change => ({ type: 'remove', path: [...path, key] })),
      ...Object.entries(after).flatMap(([key, value]): Change[] => {
        const at = [...path, key];
        const old = Object.hasOwn(before, key) ? before[key] : undefined;
        return old === undefined ? [{ type: 'set', path: at, value }] : difference(old, value, at);
      }),
    ];
  }
  return [{ type: 'set', path, value: after }];
}

function listDifference(before: readonly Value[], after: readonly Value[], path: ValuePath): Change[] {
  const moved = move(before, after);
  if (moved) return [{ type: 'move', path: [...path, moved.from], to: moved.to }];
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && isEqual(before[start], after[start])) start++;
  let end = 0;
  while (end < shorter - start && isEqual(before.at(-1 - end), after.at(-1 - end))) end++;
  const [old, now] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const both = Math.min(old.length, now.length);
  return [
    ...now
      .slice(0, both)
      .flatMap((item, index) => difference(old[index] as Value, item, [...path, start + index])),
    // From the end, so that indexes stay valid.
    ...old
      .slice(both)
      .map((_, index): Change => ({ type: 'remove', path: [...path, start + both + index] }))
      .reverse(),
    ...now
      .slice(both)
      .map((value, index): Change => ({ type: 'add', path, value, index: start + both + index })),
  ];
}

/** The single item that has moved, if nothing else has changed. */
function move(before: readonly Value[], after: readonly Value[]): { from: number; to: number } | undefined {
  if (before.length !== after.length) return undefined;
  const first = before.findIndex((item, index) => !isEqual(item, after[index]));
  const last = before.findLastIndex((item, index) => !isEqual(item, after[index]));
  for (const [from, to] of [
    [first, last],
    [last, first],
  ] as const) {
    const result = before.toSpliced(from, 1).toSpliced(to, 0, before[from] as Value);
    if (isEqual(result, after)) return { from, to };
  }
  return undefined;
}
