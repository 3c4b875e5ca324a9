import { escapeHtml, type Html, trusted } from '../html.js';
import { madeWhenRead, withMore } from '../objects.js';
import { GALLERY_SIZES, imageMarkup, type PictureLookup, TEXT_SIZES } from '../pictures.js';
import { safeUrl } from '../url.js';
import type { RenderedMarkdown } from './options.js';
import type { ReadDocument } from './read-document.js';
import { renderDocument } from './render-with.js';

/**
 * A URL that is decided after rendering: as the author wrote it, and what it is for. The slot of an image is its whole tag,
 * with the attributes that follow `src`, and the width at which it is shown.
 */
export type UrlSlot =
  | readonly [url: string, kind: 'link']
  | readonly [url: string, kind: 'image', attributes: string, sizes: string];

/**
 * A rendered text without its local URLs. It only depends on the text and its language, so it can be cached, whatever the
 * site's base, pages, and picture names are. It is plain JSON.
 */
export interface MarkdownTemplate extends Omit<RenderedMarkdown, 'html'> {
  /** The HTML before, between, and after the slots: one more piece than slots. */
  readonly pieces: readonly string[];
  readonly slots: readonly UrlSlot[];
  /** True if the HTML may show pictures or recordings of other sites. */
  readonly hasForeignMedia: boolean;
}

/** Unknown to authors, so no text can contain the placeholder of a slot. */
const SECRET = crypto.randomUUID();
const SLOT = new RegExp(`<img src="/${SECRET}/(\\d+)/"([^>]*)>|/${SECRET}/(\\d+)/`);

const LAZY = ' loading="lazy" decoding="async"';

/** A picture of another site, or a figure with a link to its recording. */
const FOREIGN_MEDIA = /\ssrc="https?:|<figure class="tendwell-(?:audio|video)"><a href="https?:/i;

/** A picture after more HTML than this is likely to be below what a phone shows at first. */
const TOP_OF_TEXT = 500;

/** Renders a text that was parsed with the typography of the locale. */
export function renderTemplate(read: ReadDocument, locale: string): MarkdownTemplate {
  return templateOf((resolveUrl) => renderDocument(read, { locale, resolveUrl }));
}

/** The template of a text, from what renders it with another address for each URL. */
export function templateOf(
  render: (resolveUrl: (url: string, kind: 'link' | 'image') => string) => RenderedMarkdown,
): MarkdownTemplate {
  const urls: string[] = [];
  const { html, ...rendered } = render((url, kind) => {
    if (!isLocal(url) || safeUrl(url, kind) === undefined) return url;
    urls.push(url);
    return `/${SECRET}/${urls.length - 1}/`;
  });
  const pieces: string[] = [];
  const slots: UrlSlot[] = [];
  let isGallery = false;
  // Splitting by three capturing groups puts a piece at every fourth index, and the groups of a slot between them.
  const parts = html.toString().split(SLOT) as (string | undefined)[];
  for (let index = 0; index < parts.length; index += 4) {
    const [piece = '', image, attributes = '', link] = parts.slice(index, index + 4);
    pieces.push(piece);
    const opened = piece.lastIndexOf('<div class="tendwell-gallery">');
    if (opened >= 0 || piece.includes('</div>')) isGallery = opened > piece.lastIndexOf('</div>');
    const url = urls[Number(image ?? link)] ?? '';
    if (image !== undefined) slots.push([url, 'image', attributes, isGallery ? GALLERY_SIZES : TEXT_SIZES]);
    else if (link !== undefined) slots.push([url, 'link']);
  }
  return { ...rendered, pieces, slots, hasForeignMedia: FOREIGN_MEDIA.test(pieces.join('')) };
}

/** What {@link fillTemplate} needs besides URLs. */
export interface FillOptions {
  /** The files of pictures, by the URL that `resolveUrl` returns. */
  pictures?: PictureLookup | undefined;
  /** True if a picture at the start of the text may be the first of its page, which is loaded before others. */
  isFirst?: boolean;
}

/** A template whose HTML is read when it is needed. */
export interface LazyTemplate extends Omit<MarkdownTemplate, 'pieces'> {
  pieces(): readonly string[];
}

/** The text as HTML, with a URL for each slot. The URLs are resolved at once, and the HTML is made each time it is read. */
export function fillTemplate(
  { pieces, slots, ...rendered }: MarkdownTemplate | LazyTemplate,
  resolveUrl: (url: string, kind: 'link' | 'image') => string,
  options: FillOptions = {},
): RenderedMarkdown & Pick<MarkdownTemplate, 'hasForeignMedia'> {
  const addresses = addressesOf(slots, resolveUrl);
  const hasForeignMedia = rendered.hasForeignMedia || addresses.some((address) => /^https?:/i.test(address));
  return withHtml(withMore(rendered, { hasForeignMedia }), () => filled(pieces, slots, addresses, options));
}

const withHtml = madeWhenRead<'html', Html>('html');

/** Apart from what makes the HTML, which is kept and would also keep `resolveUrl`, with everything that it knows. */
function addressesOf(
  slots: readonly UrlSlot[],
  resolveUrl: (url: string, kind: 'link' | 'image') => string,
): string[] {
  return slots.map(([url, kind]) => {
    const address = resolveUrl(url, kind);
    return PLAIN_PATH.test(address) ? address : (safeUrl(address, kind) ?? '');
  });
}

/** A template with an address in each slot. */
function filled(
  pieces: MarkdownTemplate['pieces'] | LazyTemplate['pieces'],
  slots: readonly UrlSlot[],
  addresses: readonly string[],
  { pictures, isFirst = false }: FillOptions,
): Html {
  const [first = '', ...others] = typeof pieces === 'function' ? pieces() : pieces;
  let html = first;
  let isBeforePictures = isFirst;
  for (const [index, [, kind, attributes = '', sizes = '']] of slots.entries()) {
    const address = addresses[index] ?? '';
    if (kind === 'image') {
      const hasPriority = isBeforePictures && html.length < TOP_OF_TEXT;
      isBeforePictures = false;
      const own = hasPriority ? attributes.replace(LAZY, ' fetchpriority="high"') : attributes;
      const files = pictures?.get(address) ?? { src: address };
      html += imageMarkup(files, own, sizes) ?? `<img src=""${attributes}>`;
    } else html += escapeHtml(address);
    html += others[index] ?? '';
  }
  return trusted(html);
}

/** A path in which nothing has to be encoded, which nearly all links of a site are. */
const PLAIN_PATH = /^\/[\w\-./#]*$/;

/** True for a path: neither a URL of another site nor a fragment of the same page. */
function isLocal(url: string): boolean {
  return url.trim() !== '' && !/^\s*(?:[#?]|[/\\]{2}|[a-z][a-z\d+.-]*:)/i.test(url);
}
