import type { ContentIssue } from '../../issues/issue.js';
import type { MarkdownEngine } from '../../markdown/options.js';
import { type ReadDocument, readDocument } from '../../markdown/read-document.js';
import { idsOf } from '../../markdown/render-with.js';
import { typesetter } from '../../markdown/typography/typeset.js';
import type { ParsedText } from '../text.js';
import { type Outline, outlineOf } from './outline.js';
import { printedAsText } from './printed-as-text.js';
import { MAX_FINDINGS, outlineWarnings } from './warnings.js';

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
export function parseBody(
  { source, bodyStart: start }: ParsedText<unknown>,
  locale = 'en',
  engine?: MarkdownEngine,
): ParsedBody | undefined {
  if (start === undefined) return undefined;
  const tree = readDocument(source.text.slice(start), { typeset: typesetter(locale) });
  const outline = outlineOf(tree);
  const printed = engine ? [] : printedAsText(tree).slice(0, MAX_FINDINGS);
  const found = [...outlineWarnings(outline), ...printed];
  const warnings = found.map(({ start: from, end, ...details }) =>
    source.issue(start + from, start + end, { ...details, severity: 'warning' }),
  );
  return { tree, outline, ids: idsOf(tree), warnings };
}
