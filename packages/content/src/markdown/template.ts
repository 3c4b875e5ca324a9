import { escapeHtml, type Html, trusted } from '../html.js';
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

/** What a {@link FilledTemplate} needs besides URLs. */
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

/**
 * A text as HTML, with a URL for each slot. The URLs are resolved at once. The HTML, the headings, and the excerpt, which may be
 * on disk, are read each time.
 */
export class FilledTemplate<Template extends LazyTemplate> implements RenderedMarkdown {
  protected readonly template: Template;
  readonly #addresses: readonly string[];
  readonly #pictures: PictureLookup | undefined;
  readonly #isFirst: boolean;
  readonly hasForeignMedia: boolean;

  constructor(
    template: Template,
    resolveUrl: (url: string, kind: 'link' | 'image') => string,
    { pictures, isFirst = false }: FillOptions = {},
  ) {
    this.template = template;
    this.#addresses = addressesOf(template.slots, resolveUrl);
    this.#pictures = pictures;
    this.#isFirst = isFirst;
    this.hasForeignMedia =
      template.hasForeignMedia || this.#addresses.some((address) => /^https?:/i.test(address));
  }

  get html(): Html {
    const { template } = this;
    return filled(template.pieces(), template.slots, this.#addresses, {
      pictures: this.#pictures,
      isFirst: this.#isFirst,
    });
  }

  get headings(): RenderedMarkdown['headings'] {
    return this.template.headings;
  }

  get excerpt(): string {
    return this.template.excerpt;
  }

  get words(): number {
    return this.template.words;
  }

  get minutes(): number {
    return this.template.minutes;
  }
}

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
  [first = '', ...others]: MarkdownTemplate['pieces'],
  slots: readonly UrlSlot[],
  addresses: readonly string[],
  { pictures, isFirst = false }: FillOptions,
): Html {
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
