import type { ContentIssue } from '../../issues/issue.js';
import type { MarkdownEngine } from '../../markdown/options.js';
import { type ReadDocument, readDocument } from '../../markdown/read-document.js';
import { idsOf } from '../../markdown/render-with.js';
import { typesetter } from '../../markdown/typography/typeset.js';
import type { Source } from '../../source/source.js';
import { type Outline, outlineOf } from './outline.js';
import { printedAsText, type TextWarning } from './printed-as-text.js';
import { removedHtml } from './removed-html.js';
import { MAX_FINDINGS, outlineWarnings } from './warnings.js';

/** A Markdown file, and where its body is. */
export interface SourceText {
  readonly source: Source;
  /** Offset of the body; absent where there is no front matter. */
  readonly bodyStart?: number | undefined;
}

/** The body of a Markdown file: one parse that gives outline, ids and HTML. */
export interface ParsedBody {
  /** The tree, for a renderer. */
  readonly tree: ReadDocument;
  /** Offsets count from the start of the body. */
  readonly outline: Outline;
  /** Every `id` in the HTML: what a `#fragment` can lead to. */
  readonly ids: readonly string[];
  readonly warnings: readonly ContentIssue[];
}

/**
 * Parses the body of a Markdown file. `undefined` where the file has no front matter and so no body.
 *
 * @param locale Language of the typography. Default: `en`.
 * @param engine What renders the text. What the built-in parser would print as text may be syntax of another one.
 */
export function parseBody(text: SourceText, locale = 'en', engine?: MarkdownEngine): ParsedBody | undefined {
  const { source, bodyStart: start } = text;
  if (start === undefined) return undefined;
  const tree = readDocument(source.text.slice(start), { typeset: typesetter(locale) });
  const outline = outlineOf(tree);
  const printed = engine ? [] : printedAsText(tree).slice(0, MAX_FINDINGS);
  const warnings = issuesAt(text, [...outlineWarnings(outline), ...printed]);
  return { tree, outline, ids: idsOf(tree), warnings };
}

/**
 * Warnings about the tags that an engine has removed from a text.
 *
 * @param names What the engine has removed, in lowercase.
 */
export function removalWarnings(
  text: SourceText,
  { tree }: ParsedBody,
  names: ReadonlySet<string>,
): ContentIssue[] {
  return issuesAt(text, removedHtml(tree, names).slice(0, MAX_FINDINGS));
}

function issuesAt({ source, bodyStart = 0 }: SourceText, found: readonly TextWarning[]) {
  return found.map(({ start, end, ...details }) =>
    source.issue(bodyStart + start, bodyStart + end, { ...details, severity: 'warning' }),
  );
}
