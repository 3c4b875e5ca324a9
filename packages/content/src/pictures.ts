/**
 * Pictures in several widths, as HTML.
 *
 * @module
 */

import { type Html, html, trusted } from './html.js';
import { safeUrl } from './url.js';

export { type FocusPoint, focusClasses, focusPoint } from './pictures/focus.js';

/** A file of a picture in one width. */
export interface PictureSource {
  src: string;
  /** Width in pixels. */
  width: number;
}

/** The files of a picture. Without `sources`, there is only one. */
export interface ResponsivePicture {
  /** The file for browsers, feed readers, and services that don't support `type`. */
  src: string;
  /** Width in CSS pixels. Together with `height`, it reserves space on the page before the file arrives. */
  width?: number | undefined;
  /** Height in CSS pixels. */
  height?: number | undefined;
  /** The media type of `sources`: `image/webp`. */
  type?: string | undefined;
  /** The picture in several widths, narrowest first. */
  sources?: readonly PictureSource[] | undefined;
  /**
   * Prints the picture with all its files. Only a build adds it, so that the code is not in the browser.
   *
   * @param attributes The attributes of the `<img>` besides its URL and size, with a space before each. Default: those of
   * the first picture of a page.
   * @param sizes The width at which the page shows the picture. Default: that of the text column.
   */
  print?: ((attributes?: Html, sizes?: string) => Html | undefined) | undefined;
}

/** Options of {@link pictureHtml}. */
export interface PictureHtmlOptions {
  /** Describes the picture. Default: empty, for a picture that only decorates. */
  alt?: string | undefined;
  /**
   * The width at which the page shows the picture, as in the attribute `sizes`: `(min-width: 40rem) 36rem, 100vw`.
   * Default: the text column of the kit's own pages.
   */
  sizes?: string | undefined;
  /** Loads the picture before others: for the first picture of a page. Default: when it comes into view. */
  priority?: boolean | undefined;
}

/** The width of pictures in the text of an article: the text column, which leaves a twentieth of a phone at each side. */
export const TEXT_SIZES = '(min-width: 40rem) 36rem, 90vw';
/** The width of pictures in a gallery: two or three columns of the text, one on a phone. */
export const GALLERY_SIZES = '(min-width: 30rem) 18rem, 90vw';

/**
 * A picture as `<picture>`, or as `<img>` if it has one file. The browser picks the file that fits. Its `<img>` has the
 * only box: set `picture { display: contents } source { display: none }` for layouts that place the picture.
 *
 * @returns `undefined` if the URL is not safe. Sources with such a URL are left out.
 * @example
 * ```ts
 * import { pictureHtml } from '@tendwell/content/pictures';
 *
 * const door = { src: '/door.jpg', width: 1080, height: 810, type: 'image/webp', sources: [{ src: '/door-320.webp', width: 320 }] };
 * pictureHtml(door, { alt: 'A green door with a lamp', sizes: '18rem' });
 * ```
 */
export function pictureHtml(
  picture: ResponsivePicture,
  { alt, priority, sizes }: PictureHtmlOptions = {},
): Html | undefined {
  const loading = trusted(priority ? 'fetchpriority="high"' : 'loading="lazy" decoding="async"');
  return pictureMarkup(picture, html` alt="${alt}" ${loading}`, sizes);
}

/**
 * Like {@link pictureHtml}, with any attributes.
 *
 * @param attributes The attributes of the `<img>` besides its URL and size, with a space before each.
 * @example
 * ```ts
 * import { html } from '@tendwell/content/html';
 * import { pictureMarkup } from '@tendwell/content/pictures';
 *
 * pictureMarkup({ src: '/door.jpg', width: 1080, height: 810 }, html` class="wide" alt="A green door"`);
 * ```
 */
export function pictureMarkup(
  { src, width, height, type, sources }: ResponsivePicture,
  attributes: Html,
  sizes = TEXT_SIZES,
): Html | undefined {
  const url = imageUrl(src);
  const size = Number(width) * Number(height) > 0 && html` width="${width}" height="${height}"`;
  const image = url ? html`<img src="${url}"${attributes}${size}>` : undefined;
  const set = type && Array.isArray(sources) && sources.map(candidate).filter(Boolean).join(', ');
  return image && set
    ? html`<picture><source type="${type}" srcset="${set}" sizes="${sizes}">${image}</picture>`
    : image;
}

function candidate(source: PictureSource | null | undefined): string | false | undefined {
  const url = imageUrl(source?.src);
  return url && Number(source?.width) > 0 && `${url} ${source?.width}w`;
}

const imageUrl = (url: unknown) => typeof url === 'string' && safeUrl(url, 'image');

/**
 * HTML of `renderMarkdown()` in which each image has its files, at the width of the text column.
 *
 * @example
 * ```ts
 * import { renderMarkdown } from '@tendwell/content/markdown';
 * import { withPictures } from '@tendwell/content/pictures';
 *
 * const pictures = new Map([['/door.jpg', { src: '/door.jpg', width: 1080, height: 810 }]]);
 * withPictures(renderMarkdown('![A green door](/door.jpg)').html, pictures);
 * ```
 */
export function withPictures(text: Html, pictures: PictureLookup): Html {
  return trusted(
    text.toString().replace(/<img src="([^"]*)"([^>]*)>/g, (image, src: string, attributes: string) => {
      const files = pictures.get(src.replaceAll('&amp;', '&'));
      return (files && imageMarkup(files, attributes, TEXT_SIZES)) ?? image;
    }),
  );
}

/**
 * Like {@link pictureMarkup}, for attributes that an author may have written: two sizes would be invalid.
 *
 * @param attributes The attributes as text that is already escaped.
 * @example
 * ```ts
 * import { imageMarkup, TEXT_SIZES } from '@tendwell/content/pictures';
 *
 * imageMarkup({ src: '/door.jpg', width: 1080, height: 810 }, ' alt="A green door" width="90"', TEXT_SIZES);
 * ```
 */
export function imageMarkup(
  picture: ResponsivePicture,
  attributes: string,
  sizes: string,
): string | undefined {
  const isSized = /\s(?:width|height)=/.test(attributes.replace(/"[^"]*"/g, ''));
  const unsized = { ...picture, width: undefined, height: undefined };
  return pictureMarkup(isSized ? unsized : picture, trusted(attributes), sizes)?.toString();
}

/** Finds the files of a picture by the URL that the HTML has for it. A `Map` is one. */
export interface PictureLookup {
  get(src: string): ResponsivePicture | undefined;
}

/**
 * A picture of a content file with its files. A width that the author states is kept; the height follows from the shape of
 * the file.
 *
 * @example
 * ```ts
 * import { withFiles } from '@tendwell/content/pictures';
 *
 * const files = new Map([['/door.jpg', { src: '/door.jpg', width: 1080, height: 810 }]]);
 * withFiles({ src: '/door.jpg', alt: 'A green door', width: 360 }, files); // … width: 360, height: 270
 * ```
 */
export function withFiles<P extends ResponsivePicture & { alt?: string | undefined }>(
  picture: P,
  pictures: PictureLookup | undefined,
): P & ResponsivePicture {
  const files = pictures?.get(picture.src);
  if (!files) return picture;
  const { width = files.width } = picture;
  const height = width && files.width && files.height && Math.round((width * files.height) / files.width);
  return Object.assign({}, picture, files, { width, height, print });
}

/** Shared by all pictures: a site has thousands of them. */
function print(
  this: ResponsivePicture & { alt?: string | undefined },
  attributes?: Html,
  sizes?: string,
): Html | undefined {
  return attributes
    ? pictureMarkup(this, attributes, sizes)
    : pictureHtml(this, { alt: this.alt, priority: true });
}
