import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { applyChanges, type Change, ChangeError, type FieldSchema, formatOf } from '../changes/index.js';
import { EditorError } from '../failure.js';

/** The schemas of `@tendwell/content`. */
export const SCHEMAS = ['practice', 'article', 'newsletter', 'faq', 'letter'] as const;

/** The file of a schema. */
export const schemaFile = (name: (typeof SCHEMAS)[number]): string =>
  fileURLToPath(import.meta.resolve(`@tendwell/content/schemas/${name}.json`));

/**
 * Makes changes of the values in a file.
 *
 * @param path Its path in the content folder, which determines its schema.
 * @throws EditorError if they cannot be made.
 */
export async function changeFile(text: string, changes: readonly Change[], path: string): Promise<string> {
  const schema = JSON.parse(await readFile(schemaFile(schemaOf(path)), 'utf8')) as FieldSchema;
  try {
    return applyChanges(text, changes, { format: formatOf(path), schema }).text;
  } catch (error) {
    if (!(error instanceof ChangeError)) throw error;
    throw new EditorError('invalid-change', `${error.message}.`, { cause: error });
  }
}

function schemaOf(path: string): (typeof SCHEMAS)[number] {
  const [, facts] = /(?:^|\/)(practice|newsletter|faq)\.[a-z]+$/.exec(path) ?? [];
  const name = facts ?? (/(?:^|\/)letters\//.test(path) ? 'letter' : 'article');
  return SCHEMAS.find((each) => each === name) ?? 'article';
}
