import { applyChanges, type ChangeOptions, type ChangeResult } from './apply.js';
import type { Value, ValuePath } from './change.js';

/**
 * Gives a field a value. A field that isn't there is added where its schema has it, with whatever contains it. Of a list
 * or an object, only what differs is changed.
 *
 * @throws {@link ChangeError} if the change can't be made; see {@link applyChanges}.
 * @example
 * ```ts
 * import { changeValue } from '@tendwell/editor/changes';
 *
 * const { text } = changeValue("phone: '+1 503 555 0118' # the desk\n", ['phone'], '+1 503 555 0119');
 * console.log(text); // phone: '+1 503 555 0119' # the desk
 * ```
 */
export const changeValue = (
  text: string,
  path: ValuePath,
  value: Value,
  options?: ChangeOptions,
): ChangeResult => applyChanges(text, [{ type: 'set', path, value }], options);

/**
 * Removes a field, or an item of a list, with the comments directly above it. A list or an object of which nothing is left
 * is written as `[]` or `{}`.
 *
 * @throws {@link ChangeError} if the change can't be made; see {@link applyChanges}.
 * @example
 * ```ts
 * import { removeValue } from '@tendwell/editor/changes';
 *
 * const { text } = removeValue('name: Heron Street\ntagline: Two tables, one kettle.\n', ['tagline']);
 * console.log(text); // name: Heron Street
 * ```
 */
export const removeValue = (text: string, path: ValuePath, options?: ChangeOptions): ChangeResult =>
  applyChanges(text, [{ type: 'remove', path }], options);

/**
 * Adds an item to a list, in the style of the items that are there. A list that isn't there is added.
 *
 * @param options.index Default: at the end.
 * @throws {@link ChangeError} if the change can't be made; see {@link applyChanges}.
 * @example
 * ```ts
 * import { addItem } from '@tendwell/editor/changes';
 *
 * const { text } = addItem('tags: [winter]\n', ['tags'], 'sleep', { index: 0 });
 * console.log(text); // tags: [sleep, winter]
 * ```
 */
export function addItem(
  text: string,
  path: ValuePath,
  value: Value,
  { index, ...options }: ChangeOptions & { readonly index?: number } = {},
): ChangeResult {
  return applyChanges(text, [{ type: 'add', path, value, ...(index !== undefined && { index }) }], options);
}

/**
 * Moves an item of a list, with the comments directly above it, so that it ends up at another index.
 *
 * @throws {@link ChangeError} if the change can't be made; see {@link applyChanges}.
 * @example
 * ```ts
 * import { moveItem } from '@tendwell/editor/changes';
 *
 * const { text } = moveItem('tags: [winter, sleep]\n', ['tags', 1], 0);
 * console.log(text); // tags: [sleep, winter]
 * ```
 */
export const moveItem = (text: string, path: ValuePath, to: number, options?: ChangeOptions): ChangeResult =>
  applyChanges(text, [{ type: 'move', path, to }], options);
