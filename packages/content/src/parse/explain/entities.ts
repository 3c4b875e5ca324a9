import type { ContentIssue } from '../../issues/issue.js';
import { decodeEntities } from '../../markdown/entities/decode.js';
import type { Path } from '../../source/source.js';
import type { YamlDocument } from '../../source/yaml/document.js';

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i;
const MAX_WARNINGS = 20;
/** Keys whose values are Markdown, in which entities are valid. */
const MARKDOWN_KEYS: readonly unknown[] = ['bio', 'answer'];

/** Warnings where a value has an HTML entity, such as `Rock &amp; Roll`: a page shows a value as it is written. */
export function entityWarnings(document: YamlDocument): ContentIssue[] {
  const found: ContentIssue[] = [];
  const visit = (value: unknown, path: Path) => {
    if (found.length >= MAX_WARNINGS || MARKDOWN_KEYS.includes(path.at(-1))) return;
    if (!document.isStated(path)) return;
    if (typeof value === 'string') found.push(...entityWarning(document, value, path));
    else if (Array.isArray(value))
      for (const [index, entry] of value.entries()) visit(entry, [...path, index]);
    else if (typeof value === 'object' && value !== null)
      for (const [key, entry] of Object.entries(value)) visit(entry, [...path, key]);
  };
  visit(document.data, []);
  return found;
}

function entityWarning(document: YamlDocument, value: string, path: Path): ContentIssue[] {
  const [reference = ''] = REFERENCE.exec(value) ?? [];
  const character = decodeEntities(reference);
  if (character === reference) return [];
  const { start, end } = document.spanOf(path);
  const index = document.rawText(path).indexOf(reference);
  const from = index < 0 ? start : start + index;
  return [
    document.issueAt(from, index < 0 ? end : from + reference.length, {
      path,
      code: 'printed-as-text',
      severity: 'warning',
      message: `\`${reference}\` will be printed as text`,
      help:
        character.trim() === '' ? 'write the character itself' : `write the character itself: ${character}`,
    }),
  ];
}
