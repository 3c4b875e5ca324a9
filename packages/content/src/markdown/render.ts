import type { MarkdownOptions, RenderedMarkdown } from './options.js';
import { HiddenHtml } from './print/kept-html.js';
import { RawHtml } from './print/raw.js';
import { type RawSupport, renderWith } from './render-with.js';

/**
 * Renders Markdown by any author to safe HTML: text is escaped, raw HTML is shown as text unless `rawHtml` is set, and
 * URLs must be relative or use `http:`, `https:`, or for links `mailto:` or `tel:`. A link with another URL is replaced by
 * its text. Rendering takes time in proportion to the length of any text. Quotes and lists that are nested more than 32
 * levels deep are shown as text.
 *
 * @example
 * ```ts
 * import { renderMarkdown } from '@tendwell/content/markdown';
 *
 * const { html, headings } = renderMarkdown('## Before your visit\n\nWear *loose* clothes.');
 * ```
 */
export function renderMarkdown(markdown: string, options: MarkdownOptions = {}): RenderedMarkdown {
  const { onRemoved, rawHtml } = options;
  const raw: RawSupport | undefined =
    rawHtml === 'sanitize'
      ? {
          read: (source) => new HiddenHtml(source, onRemoved),
          print: (printUrl) => new RawHtml(printUrl, { onRemoved }),
        }
      : undefined;
  return renderWith(raw, markdown, options);
}

/**
 * `renderMarkdown` without the option `rawHtml` and without the code of its sanitizer, for small scripts.
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
