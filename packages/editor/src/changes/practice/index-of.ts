import type { Value } from '../change.js';
import { ChangeError } from '../change-error.js';
import { isObject, valueAt } from '../value.js';

/**
 * Finds an item of a list by the value of a key.
 *
 * @param keys The first key of which an item has the value counts.
 * @throws {@link ChangeError} if no item, or more than one, has it.
 */
export function indexOf(values: Value, list: string, keys: readonly string[], name: string): number {
  const items = valueAt(values, [list]);
  for (const key of keys) {
    const found = (Array.isArray(items) ? items : []).flatMap((item: Value, index) =>
      isObject(item) && item[key] === name ? [index] : [],
    );
    const [index] = found;
    if (found.length > 1) {
      throw new ChangeError('duplicate-key', `Several of \`${list}\` have the ${key} “${name}”`, {
        help: 'give one of them a slug, and use that',
        path: [list],
      });
    }
    if (index !== undefined) return index;
  }
  throw new ChangeError('not-found', `None of \`${list}\` has the ${keys.join(' or ')} “${name}”`, {
    help: 'use one that is in the file',
    path: [list],
  });
}
