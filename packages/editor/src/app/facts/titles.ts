import type { ValuePath } from '../../changes/change.js';
import type { EditorMessages } from '../lang/messages.js';
import type { Schema } from './schema.js';

/** The title of a field in the language of the editor, or `undefined` for that of the schema. */
export function titleOf(
  words: EditorMessages,
  schemaName: string,
  path: ValuePath,
  schema: Schema,
): { readonly title: string; readonly help?: string } | undefined {
  const keys = path.filter((key) => typeof key === 'string');
  // The most exact one first: "practice.services.price.from", then "price.from", then "from".
  for (let start = 0; start <= keys.length; start++) {
    const name = [...(start === 0 ? [schemaName] : []), ...keys.slice(Math.max(start - 1, 0))].join('.');
    const title = Object.hasOwn(words.fields, name) ? words.fields[name] : undefined;
    if (title)
      return { title, ...(words.useDescriptions && schema.description && { help: schema.description }) };
  }
  return undefined;
}
