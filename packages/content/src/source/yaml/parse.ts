import { type Document, parseDocument } from 'yaml';
import type { ContentIssue } from '../../issues/issue.js';
import type { Source, Span } from '../source.js';
import { YAML_OPTIONS } from './options.js';
import { blockAround } from './recovery.js';
import { type SyntaxIssue, syntaxIssues } from './syntax-errors.js';

/** Characters of YAML. Real files have a few thousand. */
const MAX_LENGTH = 256_000;
/** How often an invalid value or key is masked to parse the rest. */
const MAX_RETRIES = 20;
/** Characters parsed again for that, in total. */
const MAX_PARSED_AGAIN = 300_000;

/** What was parsed, and what could not be. */
export interface ParsedYaml {
  readonly document: Document.Parsed;
  readonly issues: readonly ContentIssue[];
  /** Invalid values that were replaced by placeholders: in the parsed text, without the start of the document. */
  readonly masked: readonly Span[];
  /** Top-level keys were masked: a key that seems to be missing may be one of them. */
  readonly isPartial: boolean;
}

/**
 * Parses, and recovers so that one error does not hide the others: an invalid value, such as a title with a colon in
 * it, is replaced by a placeholder of the same length and the text is parsed again; around any other error, the whole
 * top-level key is masked.
 */
export function parseAndRecover(source: Source, start: number, end: number): ParsedYaml {
  const issues: ContentIssue[] = [];
  const masked: Span[] = [];
  let isPartial = false;
  let text = source.text.slice(start, end);
  const result = (document: Document.Parsed): ParsedYaml => ({ document, issues, masked, isPartial });
  if (text.length > MAX_LENGTH) {
    issues.push(
      source.issue(0, 0, {
        code: 'too-large',
        message: `the YAML has ${Math.round(text.length / 1000)} kB; the limit is ${MAX_LENGTH / 1000} kB`,
      }),
    );
    // Invalid on purpose, so that there is no data.
    return result(parse('}'));
  }
  for (let retries = 0; ; retries += 1) {
    const document = parse(text);
    const found = syntaxIssues(document, source, start, text);
    const { value: first } = found.next();
    if (!first) return result(document);
    issues.push(first.issue);
    const { issue, start: at, value } = first as SyntaxIssue;
    // Nothing after the start of a second document can be used.
    if (issue.code === 'yaml-documents' || hasNoBounds(document)) return result(document);
    const isLast = retries >= MAX_RETRIES || retries * text.length > MAX_PARSED_AGAIN;
    if (!isLast && value && value.end - value.start >= 2) {
      masked.push(value);
      text = replace(text, value, `"${'x'.repeat(value.end - value.start - 2)}"`);
      continue;
    }
    const block = isLast ? undefined : blockAround(text, at);
    if (!block || text.slice(block.start, block.end).trim() === '') {
      for (const other of found) issues.push(other.issue);
      return result(document);
    }
    // The other errors either follow from the first or are found again.
    isPartial = true;
    text = replace(text, block, text.slice(block.start, block.end).replace(/[^\r\n]/g, ' '));
  }
}

const parse = (text: string) => parseDocument(text, YAML_OPTIONS) as Document.Parsed;

const hasNoBounds = ({ errors }: Document.Parsed) =>
  errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION');

const replace = (text: string, { start, end }: Span, by: string) =>
  text.slice(0, start) + by + text.slice(end);
