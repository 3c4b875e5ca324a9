import { escapeHtml, trusted } from '../html.js';
import { safeUrl } from '../url.js';
import type { RenderedMarkdown } from './options.js';
import type { ReadDocument } from './read-document.js';
import { renderDocument } from './render-with.js';

/** A URL that is decided after rendering: as the author wrote it, and what it is for. */
export type UrlSlot = readonly [url: string, kind: 'link' | 'image'];

/**
 * A rendered text without its local URLs. It only depends on the text and its language, so it can be cached, whatever the
 * site's base, pages, and picture names are. It is plain JSON.
 */
export interface MarkdownTemplate extends Omit<RenderedMarkdown, 'html'> {
  /** The HTML before, between, and after the slots: one more piece than slots. */
  readonly pieces: readonly string[];
  readonly slots: readonly UrlSlot[];
}

/** Unknown to authors, so no text can contain the placeholder of a slot. */
const SECRET = crypto.randomUUID();
const SLOT = new RegExp(`/${SECRET}/(\\d+)/`);

/** Renders a text that was parsed with the typography of the locale. */
export function renderTemplate(read: ReadDocument, locale: string): MarkdownTemplate {
  return templateOf((resolveUrl) => renderDocument(read, { locale, resolveUrl }));
}

/** The template of a text, from what renders it with another address for each URL. */
export function templateOf(
  render: (resolveUrl: (url: string, kind: 'link' | 'image') => string) => RenderedMarkdown,
): MarkdownTemplate {
  const slots: UrlSlot[] = [];
  const { html, ...rendered } = render((url, kind) => {
    if (!isLocal(url) || safeUrl(url, kind) === undefined) return url;
    slots.push([url, kind]);
    return `/${SECRET}/${slots.length - 1}/`;
  });
  const pieces: string[] = [];
  const order: UrlSlot[] = [];
  // Splitting by a capturing group puts the numbers of slots at odd indexes.
  for (const [index, part] of html.toString().split(SLOT).entries()) {
    if (index % 2 === 0) pieces.push(part);
    else order.push(slots[Number(part)] as UrlSlot);
  }
  return { ...rendered, pieces, slots: order };
}

/** A template whose HTML is read when it is needed. */
export interface LazyTemplate extends Omit<MarkdownTemplate, 'pieces'> {
  pieces(): readonly string[];
}

/** The text as HTML, with a URL for each slot. The URLs are resolved at once, and the HTML is made each time it is read. */
export function fillTemplate(
  { pieces, slots, ...rendered }: MarkdownTemplate | LazyTemplate,
  resolveUrl: (url: string, kind: 'link' | 'image') => string,
): RenderedMarkdown {
  const urls = slots.map(([url, kind]) => escapeHtml(safeUrl(resolveUrl(url, kind), kind) ?? ''));
  return {
    ...rendered,
    get html() {
      const [first = '', ...others] = typeof pieces === 'function' ? pieces() : pieces;
      return trusted(others.reduce((html, piece, index) => html + (urls[index] ?? '') + piece, first));
    },
  };
}

/** True for a path: neither a URL of another site nor a fragment of the same page. */
function isLocal(url: string): boolean {
  return url.trim() !== '' && !/^\s*(?:[#?]|[/\\]{2}|[a-z][a-z\d+.-]*:)/i.test(url);
}
