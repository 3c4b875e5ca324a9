/**
 * A URL's path, percent-decoded. Returned unchanged if the encoding is invalid.
 *
 * @example
 * ```ts
 * import { decodePath } from '@tendwell/content/node';
 *
 * decodePath('/caf%C3%A9/'); // '/café/'
 * decodePath('/100%/'); // '/100%/'
 * ```
 */
export function decodePath(path: string): string {
  if (!path.includes('%')) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The path of an old URL: the same for `/blog/ginger`, `/blog/ginger/`, and `https://example.com/blog/ginger/`. */
export function oldPathOf(url: string): string {
  return pagePath(decodePath(new URL(url, 'https://site.invalid/').pathname));
}

/** Why an old URL cannot be the source of a redirect. `undefined` if it can. */
export function oldPathError(url: string): string | undefined {
  const isAbsolute = /^https?:\/\//i.test(url) && URL.canParse(url);
  if (/[\p{Cc}\s]/u.test(url) || !(isAbsolute || SITE_ROOT.test(url))) {
    return 'must be a path that starts with /, or a complete web address';
  }
  if (/[?#]/.test(url))
    return 'must be a path without ? and #: a static site cannot redirect by what follows them';
  const path = oldPathOf(url);
  if (path === '/') return 'is the home page, which cannot redirect';
  // Checked after decoding: in the path of a file, each of these would lead to another file.
  const decoded = decodePath(isAbsolute ? new URL(url).pathname : url);
  const segments = decoded.replace(/^\/|\/$/g, '').split('/');
  if (segments.some((part) => /^\.{0,2}$/.test(part)) || /[\\?#%\p{Cc}]/u.test(decoded)) {
    return 'must be a plain path, like /blog/ginger/';
  }
  return undefined;
}

/** The canonical path of a page: without `index.html`, and with a trailing slash unless it ends in `.html`. */
export function pagePath(path: string): string {
  const folder = path.replace(/(^|\/)index\.html$/, '$1');
  return /\/$|\.html?$/i.test(folder) ? folder : `${folder}/`;
}

/** True for the path of a file that is not a page: `/price-list.pdf`. */
export const isFilePath = (path: string): boolean => /\.(?!html?$)[a-z\d]+$/i.test(path);

/** The slash at the start of a path on this site. Two slashes, or a slash and a backslash, lead to another site. */
export const SITE_ROOT = /^\/(?![/\\])/;
