import type { MarkdownOptions, RenderedMarkdown } from './options.js';
import { HiddenHtml } from './print/kept-html.js';
import { RawHtml } from './print/raw.js';
import { renderWith } from './render-with.js';

/**
 * Renders Markdown to HTML that is safe whoever wrote it: each word is escaped, raw HTML is text unless asked for,
 * and links lead to `http:`, `https:`, `mailto:`, `tel:` and relative addresses only (pictures: `http:`, `https:`,
 * relative). A link that may not be printed leaves its text. Takes time in proportion to the text, whatever it is;
 * quotes and lists that nest more than 32 deep are text.
 *
 * @example
 * ```ts
 * import { renderMarkdown } from '@tendwell/content/markdown';
 *
 * const { html, headings } = renderMarkdown('## Before your visit\n\nWear *loose* clothes.');
 * ```
 */
export function renderMarkdown(markdown: string, options: MarkdownOptions = {}): RenderedMarkdown {
  const raw =
    options.rawHtml === 'sanitize' ? { read: HiddenHtml.reading, print: RawHtml.printing } : undefined;
  return renderWith(raw, markdown, options);
}

/**
 * `renderMarkdown` for pages that never ask for HTML, where a script should be small: it leaves the sanitizer out.
 *
 * @example
 * ```ts
 * import { renderMarkdownText } from '@tendwell/content/markdown';
 *
 * const { html } = renderMarkdownText('Wear *loose* clothes.');
 * ```
 */
export function renderMarkdownText(
  markdown: string,
  options: Omit<MarkdownOptions, 'rawHtml'> = {},
): RenderedMarkdown {
  return renderWith(undefined, markdown, options);
}
