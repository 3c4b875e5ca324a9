import { mediaOf } from '@tendwell/content/media';
import { webUrl } from '@tendwell/content/url';
import { ANNOUNCEMENT_SCRIPT_HASH } from '@tendwell/elements/html';
import type { Site } from '../site.js';

/** Options of {@link siteCsp}. */
export interface CspOptions {
  /** Browsers accept `frame-ancestors` only in a header, so that a policy in a page leaves it out. Default: `header`. */
  delivery?: 'header' | 'meta';
}

/**
 * The Content-Security-Policy of a site's pages. It allows the site's own files, the pictures and recordings from other
 * sites that the content shows, and the URL that the newsletter sign-up posts to. The only inline script is that of
 * announcements, allowed by its hash.
 *
 * @returns the value of the header, or of the `content` of a `<meta http-equiv="Content-Security-Policy">`
 * @example
 * ```ts
 * import { type Site, siteCsp } from '@tendwell/site';
 *
 * export const headers = (site: Site) => ({ 'Content-Security-Policy': siteCsp(site) });
 * ```
 */
export function siteCsp(site: Site, { delivery = 'header' }: CspOptions = {}): string {
  const { images, media, frames } = foreignSources(site);
  const endpoint = originOf(site.newsletter?.action, site);
  const directives = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ANNOUNCEMENT_SCRIPT_HASH],
    'style-src': ["'self'"],
    'img-src': ["'self'", ...images],
    'font-src': ["'self'"],
    'media-src': ["'self'", ...media],
    'frame-src': frames.length > 0 ? frames : ["'none'"],
    'connect-src': ["'self'", ...endpoint],
    'manifest-src': ["'self'"],
    'form-action': ["'self'", ...endpoint],
    'base-uri': ["'none'"],
    ...(delivery === 'header' && { 'frame-ancestors': ["'none'"] }),
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['tendwell'],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

/** The origin of a URL of another site, as a list of none or one. */
function originOf(url: string | undefined, { practice }: Site): string[] {
  // Most pictures, and parsing the URLs of thousands takes long.
  if (url?.startsWith('/') && !/^\/[/\\]/.test(url)) return [];
  const absolute = url && webUrl(url, practice.url);
  if (!absolute) return [];
  const { origin } = new URL(absolute);
  return origin === new URL(practice.url).origin ? [] : [origin];
}

/** The origins that the content loads pictures, recordings, and videos from. */
function foreignSources(site: Site): { images: string[]; media: string[]; frames: string[] } {
  const images = new Set<string>();
  const media = new Set<string>();
  const frames = new Set<string>();
  const shown = [...site.articles, ...Object.values(site.pages)];
  for (const { src = '' } of [...shown, ...site.people.map(({ photo }) => ({ picture: photo }))].flatMap(
    ({ picture }) => picture ?? [],
  )) {
    for (const origin of originOf(src, site)) images.add(origin);
  }
  const bios = site.people.map(({ bioHtml = '' }) => bioHtml);
  const answers = site.questions.map(({ html }) => html);
  // Rendered one at a time, so that they are never all in memory.
  const texts = shown.filter((text) => text.hasForeignMedia !== false).map((text) => () => text.html);
  for (const html of [...texts, ...answers, ...bios]) {
    const markup = String(typeof html === 'function' ? html() : html);
    for (const [, url] of markup.matchAll(/<img\b[^>]*\ssrc="(https?:[^"]+)"/g)) {
      for (const origin of originOf(url, site)) images.add(origin);
    }
    for (const [, href = ''] of markup.matchAll(RECORDING)) {
      const { src, kind } = mediaOf(href.replaceAll('&amp;', '&')) ?? {};
      if (kind === 'frame') for (const origin of originOf(src, site)) frames.add(origin);
      else for (const origin of originOf(src, site)) media.add(origin);
    }
  }
  return { images: [...images].sort(), media: [...media].sort(), frames: [...frames].sort() };
}

/** A figure whose link plays when a visitor follows it. */
const RECORDING = /<figure class="tendwell-(?:audio|video)"><a href="(https?:[^"]+)"/g;
