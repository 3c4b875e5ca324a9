import type { Change, Value, ValuePath } from '../../changes/change.js';
import { isList, isObject } from '../../changes/value.js';

/** Applies changes to a value, as the server does. A change of a path that doesn't exist has no effect. */
export function applyChanges(value: Value, changes: readonly Change[]): Value {
  return changes.reduce((current, change) => applyChange(current, change), value);
}

function applyChange(value: Value, change: Change): Value {
  const { path } = change;
  if (change.type === 'add')
    return edit(value, path, (list) => {
      const items = isList(list) ? list : [];
      return items.toSpliced(change.index ?? items.length, 0, change.value);
    });
  if (change.type === 'set') return edit(value, path, () => change.value);
  const parent = path.slice(0, -1);
  const key = path.at(-1);
  if (change.type === 'remove')
    return edit(value, parent, (holder) => {
      if (typeof key === 'number') return isList(holder) ? holder.toSpliced(key, 1) : holder;
      if (!isObject(holder)) return holder;
      return Object.fromEntries(Object.entries(holder).filter(([name]) => name !== key));
    });
  return edit(value, parent, (list) => {
    if (!isList(list) || typeof key !== 'number' || !(key in list)) return list;
    return list.toSpliced(key, 1).toSpliced(change.to, 0, list[key] as Value);
  });
}

/** Replaces what is at a path. Missing objects on the way are added, missing items of lists are not. */
function edit(value: Value, path: ValuePath, change: (old: Value | undefined) => Value | undefined): Value {
  const replace = (old: Value | undefined, [key, ...rest]: ValuePath): Value | undefined => {
    if (key === undefined) return change(old);
    if (typeof key === 'number') {
      if (!isList(old) || !(key in old)) return old;
      const item = replace(old[key], rest);
      return item === undefined ? old : old.with(key, item);
    }
    const holder = isObject(old) ? old : {};
    const item = replace(Object.hasOwn(holder, key) ? holder[key] : undefined, rest);
    return item === undefined ? holder : { ...holder, [key]: item };
  };
  const result = replace(value, path);
  return result === undefined ? value : result;
}
