/**
 * Which URLs are safe, and the paths and slugs of a site.
 *
 * @module
 */

import { SITE_ROOT } from './paths.js';

export { slugOf } from './slug.js';

/** `link`: a person follows it. `image`: the browser loads it. */
export type UrlKind = 'link' | 'image';

const SAFE_SCHEMES = { link: /^(?:https?|mailto|tel)$/i, image: /^https?$/i };

/**
 * True if a URL scheme is allowed: `http`, `https`, and for links `mailto` and `tel`.
 *
 * @param scheme Without the colon, in upper or lower case.
 * @example
 * ```ts
 * import { isSafeScheme } from '@tendwell/content/url';
 *
 * isSafeScheme('mailto', 'link'); // true
 * isSafeScheme('javascript', 'link'); // false
 * ```
 */
export function isSafeScheme(scheme: string, kind: UrlKind): boolean {
  return SAFE_SCHEMES[kind].test(scheme);
}

/**
 * The URL in a form that is safe in HTML, or `undefined` if its scheme is not allowed or it contains half of a surrogate
 * pair. Control characters, which browsers ignore, are removed first. URLs without a scheme, including `//host`, are
 * relative. Backslashes, which browsers read as slashes, are percent-encoded.
 *
 * @param url Without character references. Escape the result when you print it.
 * @example
 * ```ts
 * import { safeUrl } from '@tendwell/content/url';
 *
 * safeUrl('/visit/', 'link'); // '/visit/'
 * safeUrl('java\tscript:alert(1)', 'link'); // undefined
 * ```
 */
export function safeUrl(url: string, kind: UrlKind): string | undefined {
  const plain = url.replace(/\p{Cc}/gu, '').trim();
  const scheme = /^[a-z][a-z\d+.-]*(?=:)/i.exec(plain)?.[0];
  if (scheme !== undefined && !isSafeScheme(scheme, kind)) return undefined;
  try {
    return encodeURI(plain)
      .replaceAll('%25', '%')
      .replace(/%5[BD]/g, decodeURIComponent);
  } catch {
    return undefined;
  }
}

/**
 * The absolute URL if it is `https:` or `http:`, otherwise `undefined`.
 *
 * @param url Any value, such as an unchecked field of a feed.
 * @param base Resolves relative URLs. Default: only absolute URLs are accepted.
 * @example
 * ```ts
 * import { webUrl } from '@tendwell/content/url';
 *
 * webUrl('../tea/', 'https://example.com/articles/ginger/'); // 'https://example.com/articles/tea/'
 * webUrl('data:text/html,hello'); // undefined
 * ```
 */
export function webUrl(url: unknown, base?: string): string | undefined {
  if (typeof url !== 'string' || !URL.canParse(url, base)) return undefined;
  const { protocol, href } = new URL(url, base);
  return WEB_PROTOCOL.test(protocol) ? href : undefined;
}

const WEB_PROTOCOL = /^https?:$/;

/**
 * Adds the path that a site is served at: `/visit/` becomes `/practice/visit/`. Every other URL is returned unchanged.
 *
 * @param url A path that starts with one slash, or any URL.
 * @param base The site's path, with a slash at its start and its end. `/` changes nothing.
 * @example
 * ```ts
 * import { withBase } from '@tendwell/content/url';
 *
 * withBase('/visit/', '/practice/'); // '/practice/visit/'
 * withBase('https://example.org/', '/practice/'); // 'https://example.org/'
 * ```
 */
export function withBase(url: string, base: string): string {
  return base === '/' ? url : url.replace(SITE_ROOT, () => base);
}
