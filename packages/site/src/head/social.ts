import { type Html, html } from '@tendwell/content/html';
import type { PageContent } from '../content.js';
import { NOT_FOUND } from '../page.js';
import { descriptionText } from '../parts/text.js';
import type { Site } from '../site.js';

/** The canonical URL of a page, and the tags for sharing (https://ogp.me). */
export function socialTags(
  site: Site,
  page: Omit<PageContent, 'main'>,
  picture: SharePicture | undefined,
): Html | undefined {
  if (page.path.endsWith(NOT_FOUND)) return undefined;
  const { locale, name } = site.practice;
  const { canonical = site.url(page.path), title, type = 'website' } = page;
  const properties = [
    ['og:type', type],
    ['og:title', title],
    ['og:description', descriptionText(page)],
    ['og:url', canonical],
    ['og:site_name', name],
    ['og:locale', ogLocale(page.lang ?? locale)],
    ['og:image', picture?.url],
    ['og:image:width', picture?.width],
    ['og:image:height', picture?.height],
    ['og:image:alt', picture?.alt],
  ].filter(([, value]) => value !== undefined && value !== '');
  return html`<link rel="canonical" href="${canonical}">
${properties.map(
  ([property, value]) => html`<meta property="${property}" content="${value}">
`,
)}<meta name="twitter:card" content="${picture ? 'summary_large_image' : 'summary'}">`;
}

/** The picture of a page when it is shared. */
export interface SharePicture {
  /** Absolute. */
  url: string;
  width?: number | undefined;
  height?: number | undefined;
  alt?: string | undefined;
}

/**
 * The picture for sharing a page: the one made for it, or else its own, unless that is a drawing, which few services
 * show.
 */
export function sharePicture(
  site: Site,
  { path, picture, title }: Omit<PageContent, 'main'>,
): SharePicture | undefined {
  if (path.endsWith(NOT_FOUND)) return undefined;
  const made = site.sharePicture?.(picture ? { picture: picture.src, focus: picture.focus } : {});
  if (made) {
    const { url, width, height } = made;
    const alt = picture ? picture.alt || title : site.practice.name;
    return { url: site.url(url), width, height, alt };
  }
  if (!picture || /\.svg(?:$|[?#])/i.test(picture.src)) return undefined;
  const { src, alt, width, height } = picture;
  return { url: site.url(src), alt, width, height };
}

/** A site has few languages, and parsing a tag takes longer than making the rest of the head. */
const ogLocales = new Map<string, string>();

/** `en_US` for `en-US`. A language without a region stays as it is. */
function ogLocale(tag: string): string {
  const known = ogLocales.get(tag);
  if (known !== undefined) return known;
  const { language, region } = new Intl.Locale(tag);
  const locale = region ? `${language}_${region}` : language;
  ogLocales.set(tag, locale);
  return locale;
}
