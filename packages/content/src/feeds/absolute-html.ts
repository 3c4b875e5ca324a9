import { escapeHtml } from '../html.js';
import { decodeEntities } from '../markdown/entities/decode.js';

const TAG = /<[a-z](?:[^"'>]|"[^"]*"|'[^']*')*>/gi;
/** Matches all attributes, so that the value of one is not mistaken for another. */
const ATTRIBUTE = /(\s([^\s=>"']+)\s*=\s*)(?:"([^"]*)"|'([^']*)')/g;
const ADDRESSES = new Set(['href', 'src', 'srcset', 'poster', 'cite']);

/**
 * HTML whose links and images also work outside its page, such as in a feed reader: all URLs are absolute.
 *
 * @param html HTML from the renderers of this package, in which all attribute values are quoted.
 */
export function absoluteHtml(html: string, base: string): string {
  return html.replace(TAG, (tag) =>
    tag.replace(ATTRIBUTE, (all, start: string, name: string, double?: string, single?: string) => {
      if (!ADDRESSES.has(name.toLowerCase())) return all;
      const value = decodeEntities(double ?? single ?? '');
      const made = /^srcset$/i.test(name) ? candidates(value, base) : absoluteUrl(value, base);
      return `${start}"${escapeHtml(made)}"`;
    }),
  );
}

/** The absolute URL, or the text itself if it is not a valid URL. */
export function absoluteUrl(url: string, base: string): string {
  if (PLAIN_PATH.test(url)) {
    if (last.base !== base) last = { base, origin: originOf(base) };
    if (last.origin !== undefined) return last.origin + url;
  }
  return URL.canParse(url, base) ? new URL(url, base).href : url;
}

/** A path that a URL has as it is. Sitemaps have thousands of them, and parsing each takes long. */
const PLAIN_PATH = /^\/(?:[\w-]+(?:\.[\w-]+)*\/)*(?:[\w-]+(?:\.[\w-]+)*)?$/;

/** All URLs of a site have the same base. */
let last: { base: string; origin: string | undefined } = { base: '', origin: undefined };

/** `undefined` for a base to which no path can be added. */
function originOf(base: string): string | undefined {
  const url = URL.canParse(base) ? new URL(base) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.origin : undefined;
}

/** The images of a `srcset`: each a URL, then a width or a density. */
function candidates(list: string, base: string): string {
  return list.replace(/([^\s,]\S*[^\s,])((?:\s+[\d.]+[wx])?\s*(?:,|$))/g, (_, url: string, rest: string) => {
    return absoluteUrl(url, base) + rest;
  });
}
