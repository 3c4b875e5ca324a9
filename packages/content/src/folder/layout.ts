import { relative } from 'node:path';
import { canonicalLocale } from '../intl/locale.js';

/**
 * The layout of a content folder: which files are read, and the page of each. Paths are relative to the folder, with
 * forward slashes.
 */

/** The start of a part of a path that is skipped: hidden ones and installed packages. */
const SKIPPED = String.raw`\.|node_modules(?:/|$)`;
const SKIPPED_FOLDER = new RegExp(`^(?:${SKIPPED})`);
/** One expression, because each file of the folder is looked at several times. */
const IGNORED = new RegExp(String.raw`(?:^|/)(?:${SKIPPED}|_|[Rr][Ee][Aa][Dd][Mm][Ee]\.[Mm][Dd](?:/|$))`);

/** True for the name of a folder that is skipped. */
export const isSkippedFolder = (name: string): boolean => SKIPPED_FOLDER.test(name);

/**
 * True for files that are not content: READMEs, and files with a path segment that starts with a dot or an underscore.
 * Content may still link to such files, for example images.
 */
export function isIgnored(path: string): boolean {
  return IGNORED.test(path);
}

/** True for a Markdown file that is read: an article or another text. */
export const isText = (path: string): boolean => path.endsWith('.md') && !isIgnored(path);

const LANGUAGE = '[a-z]{2,3}(?:-[A-Za-z\\d]{2,8})*';
const FACTS_FILE = new RegExp(`^(?:${LANGUAGE}/)?(?:practice|newsletter|faq)\\.(?:ya?ml|json)$`);
const TRANSLATED_PRACTICE = new RegExp(`^(${LANGUAGE})/practice\\.(?:ya?ml|json)$`);

/** True for a file that is read: a text, or the facts of the practice, the newsletter, or the FAQ. */
export const isContentFile = (path: string): boolean => isText(path) || FACTS_FILE.test(path);

/**
 * The languages that the content is translated into, in alphabetical order: a folder is a translation if its name is a BCP 47 language tag
 * and it has a `practice.yaml`.
 *
 * @param files The paths of all files.
 */
export function translationsIn(files: readonly string[]): string[] {
  const tags = [...new Set(files.flatMap((path) => TRANSLATED_PRACTICE.exec(path)?.[1] ?? []))];
  // Making the names takes as long as reading a hundred files.
  if (tags.length === 0) return [];
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const isLanguage = (tag: string) => canonicalLocale(tag) === tag && names.of(tag) !== undefined;
  return tags.filter(isLanguage).sort();
}

/** A path's translation and the path in its folder: `es` and `articles/tea.md` for `es/articles/tea.md`. */
export function splitTranslation(
  path: string,
  translations: readonly string[],
): { translation: string | undefined; path: string } {
  const [, first = '', rest = ''] = /^([^/]+)\/(.*)$/s.exec(path) ?? [];
  return translations.includes(first) ? { translation: first, path: rest } : { translation: undefined, path };
}

/** True for an article: a text in `articles` or a folder below it. */
export const isArticle = (path: string): boolean => /^articles\/.+\.md$/.test(path) && !isIgnored(path);

/** True for a text that is a question of the FAQ: one directly in `faq`. */
export const isQuestion = (path: string): boolean => /^faq\/[^/]+\.md$/.test(path) && !isIgnored(path);

/** True for a letter: a text in `letters` or a folder below it. */
export const isLetter = (path: string): boolean => /^letters\/.+\.md$/.test(path) && !isIgnored(path);

/** True for a letter that everybody gets who confirms: a text in `letters/welcome`. */
export const isWelcomeLetter = (path: string): boolean =>
  isLetter(path) && path.startsWith('letters/welcome/');

/** A text's name: its path without `.md` and without `pages/` at the start. */
export const textName = (path: string): string => path.replace(/^pages\//, '').replace(/\.md$/, '');

/** The default path of an article's page. */
export const defaultArticlePath = (slug: string): string => `/articles/${slug}/`;

/** Sorts questions or pages: low numbers first, and those without one last, by slug. */
export function byOrder(a: { order?: number | undefined; slug: string }, b: typeof a): number {
  return (a.order ?? Infinity) - (b.order ?? Infinity) || (a.slug < b.slug ? -1 : 1);
}

/** A path with empty segments, `.` or `..` as segments, a slash at its end, or backslashes. */
const NOT_NORMAL = /\/(?:\/|\.{0,2}(?:\/|$))|\\/;

/** An absolute path relative to that of a folder, with forward slashes. */
export function relativePath(folder: string, path: string): string {
  // Most paths are joined from the folder's, and looking at their segments takes long for each link of each text.
  const isBelow = path.startsWith(folder) && path[folder.length] === '/' && !NOT_NORMAL.test(path);
  return isBelow ? path.slice(folder.length + 1) : relative(folder, path).replaceAll('\\', '/');
}

/** A file's name in issues: relative to the current directory, with forward slashes. */
export function displayName(path: string): string {
  return relative(process.cwd(), path).replaceAll('\\', '/') || '.';
}
