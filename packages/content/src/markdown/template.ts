import { escapeHtml, trusted } from '../html.js';
import { safeUrl } from '../url.js';
import type { RenderedMarkdown } from './options.js';
import type { ReadDocument } from './read-document.js';
import { renderDocument } from './render-with.js';

/** An address that is decided after rendering: what the author wrote, and what it is for. */
export type UrlSlot = readonly [url: string, kind: 'link' | 'image'];

/**
 * A rendered text whose local addresses are still open. It depends on the text and its language alone, so it can be kept
 * on disk whatever the site's base, its pages and the names of its pictures are. It is plain JSON.
 */
export interface MarkdownTemplate extends Omit<RenderedMarkdown, 'html'> {
  /** HTML, cut at each slot: one more piece than there are slots. */
  readonly pieces: readonly string[];
  readonly slots: readonly UrlSlot[];
}

/** Nobody who writes a text knows it, so no text can hold what stands in for a slot. */
const SECRET = crypto.randomUUID();
const SLOT = new RegExp(`/${SECRET}/(\\d+)/`);

/** Renders a text that was read with typography of the locale. */
export function renderTemplate(read: ReadDocument, locale: string): MarkdownTemplate {
  const slots: UrlSlot[] = [];
  const { html, ...rendered } = renderDocument(read, {
    locale,
    resolveUrl(url, kind) {
      if (!isLocal(url) || safeUrl(url, kind) === undefined) return url;
      slots.push([url, kind]);
      return `/${SECRET}/${slots.length - 1}/`;
    },
  });
  const pieces: string[] = [];
  const order: UrlSlot[] = [];
  // With a group in the pattern, the list has pieces and slots by turns.
  for (const [index, part] of html.toString().split(SLOT).entries()) {
    if (index % 2 === 0) pieces.push(part);
    else order.push(slots[Number(part)] as UrlSlot);
  }
  return { ...rendered, pieces, slots: order };
}

/** The text as HTML, with an address for each slot. */
export function fillTemplate(
  { pieces, slots, ...rendered }: MarkdownTemplate,
  resolveUrl: (url: string, kind: 'link' | 'image') => string,
): RenderedMarkdown {
  let html = pieces[0] ?? '';
  for (const [index, [url, kind]] of slots.entries()) {
    const address = safeUrl(resolveUrl(url, kind), kind) ?? '';
    html += escapeHtml(address) + (pieces[index + 1] ?? '');
  }
  return { ...rendered, html: trusted(html) };
}

/** True for a path: neither another site's address nor a place on the same page. */
function isLocal(url: string): boolean {
  return url.trim() !== '' && !/^\s*(?:[#?]|[/\\]{2}|[a-z][a-z\d+.-]*:)/i.test(url);
}
