import type * as z from 'zod';
import type { ContentIssue } from '../issues/issue.js';
import { splitFrontMatter } from '../source/front-matter.js';
import { Source } from '../source/source.js';
import { YamlDocument } from '../source/yaml/document.js';
import { validate } from './validate.js';

/** A Markdown file with front matter, parsed, valid or not. The body is parsed separately: see `parseBody`. */
export interface ParsedText<T> {
  readonly source: Source;
  /** The front matter; absent where the file has none. */
  readonly document?: YamlDocument;
  /** The front matter, validated; absent when it has errors. */
  readonly data?: T;
  /** Offset of the body; absent where there is no front matter. */
  readonly bodyStart?: number;
  readonly issues: readonly ContentIssue[];
}

/** Parses a Markdown file and validates its front matter against a schema. */
export function parseText<T extends z.ZodType>(
  schema: T,
  text: string,
  file: string,
): ParsedText<z.infer<T>> {
  const source = new Source(text, file);
  const parts = splitFrontMatter(source);
  if ('code' in parts) return { source, issues: [parts] };
  const document = new YamlDocument(source, ...parts.yaml);
  return { source, document, bodyStart: parts.body, ...validate(schema, document) };
}
