import { escapeHtml } from '../html.js';
import { decodeEntities } from '../markdown/entities/decode.js';

const TAG = /<[a-z](?:[^"'>]|"[^"]*"|'[^']*')*>/gi;
/** Each attribute in turn, so that what stands in the value of one is not taken for another. */
const ATTRIBUTE = /(\s([^\s=>"']+)\s*=\s*)(?:"([^"]*)"|'([^']*)')/g;
const ADDRESSES = new Set(['href', 'src', 'srcset', 'poster', 'cite']);

/**
 * HTML whose links and pictures also work away from its page, as in a feed reader: every address is absolute.
 *
 * @param html HTML as the renderers of this package make it, each attribute's value in quotes.
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

/** An absolute address, or the words as they are where none can be made of them. */
export function absoluteUrl(url: string, base: string): string {
  return URL.canParse(url, base) ? new URL(url, base).href : url;
}

/** The pictures of a `srcset`: each an address, then a width or a density. */
function candidates(list: string, base: string): string {
  return list.replace(/([^\s,]\S*[^\s,])((?:\s+[\d.]+[wx])?\s*(?:,|$))/g, (_, url: string, rest: string) => {
    return absoluteUrl(url, base) + rest;
  });
}
