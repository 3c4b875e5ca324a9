import { join, relative } from 'node:path';
import type { AddressOf, ContentFolder } from '@tendwell/content/node';
import { withBase } from '@tendwell/content/url';
import type { Settings } from '../options.js';
import type { Assets } from './assets.js';
import { LANGUAGE_FILES } from './files.js';

/**
 * Returns a function that replaces the URLs in content files: with the page of a text, the copy of a picture, or a path
 * under the base.
 */
export function addresses(folder: ContentFolder, assets: Assets, { base }: Settings): AddressOf {
  return (url, from, kind) => {
    const target = folder.resolve(url, from);
    if (target.type === 'path') return withBase(target.url, base);
    if (target.type === 'text') return withBase(target.text.page, base) + target.rest;
    if (target.type === 'file')
      return assets.url(target.file, kind === 'image' ? 'image' : 'link') + target.rest;
    return url;
  };
}

/** The URL of a file in the content folder, for `site.asset()`. */
export function assetAddress(
  path: string,
  content: ContentFolder,
  assets: Assets,
  { folder }: Settings,
): string {
  const url = path.split('/').map(encodeURIComponent).join('/');
  const target = content.resolve(`./${url}`, join(folder, 'practice.yaml'));
  if (target.type === 'file') return assets.url(target.file);
  const name = relative(process.cwd(), folder).replaceAll('\\', '/');
  const reason = target.type === 'outside' ? 'is outside the content folder' : `is not in ${name}/`;
  throw new Error(`tendwell: site.asset(${JSON.stringify(path)}): the file ${reason}`);
}

/**
 * Adds the root of the language and the base to a path, unless it has them already, as the URLs of articles and
 * pictures do.
 */
export function pageAddress(base: string, root: string): (path: string) => string {
  return (path) => {
    if (base !== '/' && path.startsWith(base)) return path;
    const isBelow = path.startsWith(root) || !/^\/(?!\/)/.test(path) || !isOfLanguage(path);
    return withBase(isBelow ? path : root + path.slice(1), base);
  };
}

/** A path that a language has of its own: of a page, or of a file in {@link LANGUAGE_FILES}. */
export const isOfLanguage = (path: string) =>
  /(?:\/|\.html)(?:[?#]|$)/.test(path) || LANGUAGE_FILES.has(path.replace(/[?#].*/, ''));

/** A path that a URL has as it is: no empty segments, no dots as a segment, and nothing to encode. */
const PLAIN_PATH = /^\/(?:[\w-]+(?:\.[\w-]+)*\/)*(?:[\w-]+(?:\.[\w-]+)*)?$/;

/** The absolute URLs of paths. Each page needs several, and parsing them takes long. */
export function absoluteUrls(
  href: (path: string) => string,
  base: string,
  practiceUrl: string,
): (path: string) => string {
  const { origin } = new URL(practiceUrl);
  const isPlain = PLAIN_PATH.test(base);
  return (path) => {
    if (isPlain && PLAIN_PATH.test(path)) return origin + href(path);
    return new URL(href(URL.canParse(path) || path.startsWith('/') ? path : `/${path}`), practiceUrl).href;
  };
}
