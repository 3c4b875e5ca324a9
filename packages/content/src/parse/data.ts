import type * as z from 'zod';
import type { ContentIssue } from '../issues/issue.js';
import { Source } from '../source/source.js';
import { YamlDocument } from '../source/yaml/document.js';
import { validate } from './validate.js';

/** A YAML or JSON file, parsed, valid or not. */
export interface ParsedData<T> {
  readonly source: Source;
  /** The YAML; absent in an empty file. */
  readonly document?: YamlDocument;
  /** Absent when there are errors. */
  readonly data?: T;
  readonly issues: readonly ContentIssue[];
}

/**
 * Parses a YAML or JSON file and validates it against a schema.
 *
 * @param base Data that the file is laid over, as a translation over the facts in the main language.
 */
export function parseData<T extends z.ZodType>(
  schema: T,
  text: string,
  file: string,
  base?: unknown,
): ParsedData<z.infer<T>> {
  const source = new Source(text, file);
  if (source.text.trim() === '' && base === undefined) {
    return { source, issues: [source.issue(0, 0, { code: 'empty-file', message: 'the file is empty' })] };
  }
  const document = new YamlDocument(source, 0, source.text.length, base);
  removeSchemaKey(document);
  return { source, document, ...validate(schema, document) };
}

/** In JSON, which has no comments, an editor finds the schema by this key. */
function removeSchemaKey({ data }: YamlDocument): void {
  if (typeof data !== 'object' || data === null || !('$schema' in data)) return;
  if (typeof data.$schema === 'string') delete data.$schema;
}
