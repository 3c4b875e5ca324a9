import type * as z from 'zod';
import type { ContentIssue } from '../../issues/issue.js';
import type { YamlDocument } from '../../source/yaml/document.js';
import { quoteValue } from '../../source/yaml/quote.js';
import { schemaAt } from './describe.js';
import { pathText } from './schema-issue.js';

/** A file in which every line has a comment has no accidental ones. */
const MAX_WARNINGS = 20;

/**
 * Warnings where a comment may be part of a value: YAML reads `street: 12 Main St #4` as `12 Main St`. Only where the
 * field would accept the whole text, so a comment after a date or a keyword is left alone.
 */
export function commentWarnings(document: YamlDocument, schema: z.ZodType): ContentIssue[] {
  const lost = document.trailingComments.filter(({ path, words }) => {
    const field = schemaAt(schema, path);
    return field ? field.safeParse(words).success : /#\S/.test(words);
  });
  return lost.slice(0, MAX_WARNINGS).map(({ path, start, end, words }) => {
    const key = path.at(-1);
    const value = quoteValue(words);
    const written = typeof key === 'string' ? `${key}: ${value}` : `- ${value}`;
    return document.issueAt(start, end, {
      path,
      code: 'yaml-comment',
      severity: 'warning',
      message: `\`${pathText(path)}\` ends before the #: the rest is a comment`,
      help:
        words.length <= 100
          ? `write \`${written}\` if it is part of the value; put a comment on a line of its own`
          : 'put quotes around the value if it is part of it; put a comment on a line of its own',
    });
  });
}
