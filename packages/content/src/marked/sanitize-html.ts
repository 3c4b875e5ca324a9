import type { MarkdownOptions } from '../markdown/options.js';
import { isHidden } from '../markdown/print/allowed-html.js';
import { htmlPieces } from '../markdown/print/html-pieces.js';
import { type PrintUrl, RawHtml } from '../markdown/print/raw.js';
import { safeUrl } from '../url.js';

/** Nobody who writes a text knows it, so no text can contain what stands for a checkbox. */
const SECRET = crypto.randomUUID();
/** What stands for a checkbox of a task list, which the sanitizer would remove. */
export const CHECKED = `${SECRET}-1-`;
export const UNCHECKED = `${SECRET}-0-`;

/** Attributes that stay in addition to those of raw HTML: extensions style by classes and link to ids. */
const ATTRIBUTES = { class: /^(?!.*tendwell-)[\w -]{1,200}$/, id: /^[^\s"'<>&]{1,100}$/ };

/** Sanitized HTML: allowed tags in balance, every attribute in double quotes, every character escaped. */
export interface SanitizedHtml {
  html: string;
  /** The URLs in the text, by those that are printed. */
  urls: ReadonlyMap<string, string>;
}

/** Sanitizes HTML as raw HTML in Markdown is. Takes linear time. */
export function sanitizeHtml(source: string, { resolveUrl, onRemoved }: MarkdownOptions): SanitizedHtml {
  const urls = new Map<string, string>();
  const printUrl: PrintUrl = (url, kind) => {
    const printed = safeUrl(resolveUrl ? resolveUrl(url, kind) : url, kind);
    if (printed !== undefined) urls.set(printed, url);
    return printed;
  };
  const writer = new RawHtml(printUrl, { attributes: ATTRIBUTES, onRemoved });
  const html = writer.write(withoutHidden(source, onRemoved), false) + writer.leave(0);
  return { html, urls };
}

/** Removes elements such as `<script>` with their content, which is no text. */
function withoutHidden(source: string, onRemoved: MarkdownOptions['onRemoved']): string {
  let html = '';
  let skipTo = 0;
  const unclosed = new Set<string>();
  for (const { tag, from, to } of htmlPieces(source)) {
    if (from < skipTo) continue;
    if (tag && !tag.isClosing && isHidden(tag.name) && !unclosed.has(tag.name)) {
      // Some letters are longer in lower case, where an index would be another one.
      const closing = new RegExp(`</${tag.name}`, 'gi');
      closing.lastIndex = to;
      const close = closing.exec(source);
      if (close) skipTo = close.index;
      else unclosed.add(tag.name);
      onRemoved?.(tag.name);
      continue;
    }
    html += source.slice(from, to);
  }
  return html;
}
