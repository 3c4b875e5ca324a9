/** A URL's path, percent-decoded; as it is where the encoding is invalid. */
export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A page's path in its one form: without `index.html`, and with a slash at its end unless that is `.html`. */
export function pagePath(path: string): string {
  const folder = path.replace(/(^|\/)index\.html$/, '$1');
  return /\/$|\.html?$/i.test(folder) ? folder : `${folder}/`;
}

/**
 * The address of a link under the path that a site is served at: `/visit/` becomes `/practice/visit/`. Every other URL
 * is returned as it is.
 *
 * @param url A path that starts with one slash, or any URL.
 * @param base The site's path, with a slash at its start and its end. `/` changes nothing.
 * @example
 * ```ts
 * import { withBase } from '@tendwell/content/node';
 *
 * withBase('/visit/', '/practice/'); // '/practice/visit/'
 * withBase('https://example.org/', '/practice/'); // 'https://example.org/'
 * ```
 */
export function withBase(url: string, base: string): string {
  return isSitePath(url) ? base + url.slice(1) : url;
}

/** True for a path from the top of the site. Two slashes, or a slash and a backslash, lead to another site. */
export const isSitePath = (url: string): boolean => /^\/(?![/\\])/.test(url);
