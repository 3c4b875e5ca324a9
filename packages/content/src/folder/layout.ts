import { relative } from 'node:path';

/**
 * The layout of a content folder: which files are read, and which page each becomes. Paths are relative to the folder,
 * with forward slashes.
 */

/** True for folders that are never searched: hidden ones and installed packages. */
export const isSkippedFolder = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/**
 * True for files that are not content: a name on the path starts with a dot or an underscore, or it is a README. Images
 * and other files that content links to may have such names.
 */
export function isIgnored(path: string): boolean {
  return path.split('/').some((part) => isSkippedFolder(part) || /^(?:_|readme\.md$)/i.test(part));
}

/** True for a Markdown file that is read: an article or another text. */
export const isText = (path: string): boolean => path.endsWith('.md') && !isIgnored(path);

/** True for a file that is read: a text, or the facts of the practice or the sign-up. */
export const isContentFile = (path: string): boolean =>
  isText(path) || /^(?:practice|newsletter)\.(?:ya?ml|json)$/.test(path);

/** True for a text that is an article: one in `articles` or a folder below it. */
export const isArticle = (path: string): boolean => /^articles\/.+\.md$/.test(path) && !isIgnored(path);

/** A text's name: its path without `.md`, and without `pages/` in front. */
export const textName = (path: string): string => path.replace(/^pages\//, '').replace(/\.md$/, '');

/** Where articles are, unless the site says otherwise. */
export const defaultArticlePath = (slug: string): string => `/articles/${slug}/`;

/** A file's name as issues show it: relative to the current directory, with forward slashes. */
export function displayName(path: string): string {
  return relative(process.cwd(), path).replaceAll('\\', '/') || '.';
}
