import type { Value, ValuePath } from '../../changes/change.js';
import { valueAt } from '../../changes/value.js';
import type { EditorMessages } from '../lang/messages.js';
import { fieldTitle, itemName, type Schema, schemaAt } from './schema.js';
import { titleOf } from './titles.js';

/**
 * Where a value is, by the titles of the forms: "Services and prices › First visit › Price".
 *
 * @param options.schema The name of the schema of its file: `practice`.
 * @param options.root That schema, whose titles are in English. Default: the keys of the file.
 * @param options.values The values of the file, for the names of list items.
 */
export function placeText(
  path: ValuePath,
  {
    words,
    schema,
    root = {},
    values,
  }: { words: EditorMessages; schema: string; root?: Schema | undefined; values: Value | undefined },
): string {
  return path
    .map((key, index) => {
      const at = path.slice(0, index + 1);
      if (typeof key === 'number') return itemName(valueAt(values, at)) || String(key + 1);
      const section = index === 0 && typeof path[1] === 'number' ? words.facts.sections[key] : undefined;
      const field = schemaAt(root, at) ?? {};
      return section ?? titleOf(words, schema, at) ?? fieldTitle(key, field);
    })
    .join(' › ');
}
