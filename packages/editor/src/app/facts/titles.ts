import type { ValuePath } from '../../changes/change.js';
import type { EditorMessages } from '../lang/messages.js';
import type { Schema } from './schema.js';

/** The title of a field in the language of the editor, or `undefined` for that of the schema. */
export const titleOf = (words: EditorMessages, schemaName: string, path: ValuePath): string | undefined =>
  lookUp(words.fields, schemaName, path) || undefined;

/** True for a description that only repeats the title: "The price." for "Price". */
const repeats = (description: string, title = '') =>
  /^(?:the )?(.*?)\.?$/i.exec(description)?.[1]?.toLowerCase() === title.toLowerCase();

/** The help of a field, or `undefined` if it needs none. */
export function helpOf(
  words: EditorMessages,
  schemaName: string,
  path: ValuePath,
  { title, description = '' }: Schema,
): string | undefined {
  // Keys in backticks are for people who edit the file as text.
  const general = words.useDescriptions && !repeats(description, title) && description.replaceAll('`', '');
  return (lookUp(words.help, schemaName, path) ?? general) || undefined;
}

/** Tries the most specific key first: "practice.services.price.from", then "price.from", then "from". */
function lookUp(
  texts: Readonly<Record<string, string>>,
  schemaName: string,
  path: ValuePath,
): string | undefined {
  const keys = path.filter((key) => typeof key === 'string');
  for (let start = 0; start <= keys.length; start++) {
    const name = [...(start === 0 ? [schemaName] : []), ...keys.slice(Math.max(start - 1, 0))].join('.');
    if (Object.hasOwn(texts, name)) return texts[name];
  }
  return undefined;
}
