import { ContentError, parseArticle, parseNewsletter, parsePractice } from '@tendwell/content';
import { type JsonSchema, objectIn, smallest } from './schema.ts';

/** The parsers of the files, each of which takes JSON. */
const PARSE: Readonly<Record<string, (data: object) => unknown>> = {
  practice: (data) => parsePractice(JSON.stringify(data), { file: 'practice.json' }),
  newsletter: (data) => parseNewsletter(JSON.stringify(data), { file: 'newsletter.json' }),
  // YAML includes JSON.
  article: (data) => parseArticle(`---\n${JSON.stringify(data)}\n---\n`, { file: 'words.md' }),
};

/** Codes that any key can have. */
export const COMMON_CODES = [
  'missing-key',
  'empty-value',
  'wrong-type',
  'control-character',
  'scrambled-email',
  'unknown-key',
];

/** Values that at least one key rejects. */
const BAD_VALUES = [
  '',
  'words',
  'Two Words',
  'UK',
  '2026-02-30',
  '1999-01-01',
  '99-99',
  '25:00-26:00',
  '/old path',
  'javascript:words',
  '+1 2',
  '+49 (0)30 5550123',
  '[email protected]',
  'https://',
  'example.com',
  -1,
  0,
  1.5,
  1e9,
  [],
  ['Two Words'],
  ['09:00-12:00', '10:00-11:00'],
  [6],
  [''],
  {},
];

/**
 * The error codes that the parser reports for a key, besides those that any key can have. Found by parsing bad values,
 * so that they can't differ from what the parser does.
 *
 * @param path the keys that lead to the object that has the key
 */
export function codesOf(file: string, root: JsonSchema, path: readonly string[], key: string): string[] {
  const parse = PARSE[file];
  if (!parse) return [];
  const codes = new Set<string>();
  for (const value of BAD_VALUES) {
    const data = smallest(root) as object;
    const object = smallestAt(root, data, path);
    object[key] = value;
    for (const issue of issuesOf(() => parse(data))) if (issue.path.includes(key)) codes.add(issue.code);
  }
  return [...codes].filter((code) => !COMMON_CODES.includes(code)).sort();
}

/** The object at a path of the data, with all objects that lead to it. */
function smallestAt(root: JsonSchema, data: object, path: readonly string[]): Record<string, unknown> {
  let schema = root;
  let object = data as Record<string, unknown>;
  for (const key of path) {
    const inner = objectIn(schema.properties?.[key] ?? {});
    if (!inner) throw new Error(`No object: ${path.join('.')}`);
    const value = smallest(inner.object) as Record<string, unknown>;
    object[key] = inner.isList ? [value] : value;
    [schema, object] = [inner.object, value];
  }
  return object;
}

function issuesOf(parse: () => unknown): { path: readonly (string | number)[]; code: string }[] {
  try {
    parse();
    return [];
  } catch (error) {
    if (error instanceof ContentError) return [...error.issues];
    throw error;
  }
}
