import type { ArticleSummary } from '@tendwell/elements/html';
import type { SiteArticle } from '../texts.js';

/** The data of articles for a list, without their HTML, which is rendered on each access. */
export const summariesOf = (articles: readonly SiteArticle[]): ArticleSummary[] =>
  articles.map(({ title, date, summary, lang, draft, tags, picture, url, minutes }) => ({
    title,
    date,
    url,
    minutes,
    ...(summary !== undefined && { summary }),
    ...(lang !== undefined && { lang }),
    ...(draft !== undefined && { draft }),
    ...(tags && { tags }),
    ...(picture && { picture }),
  }));

/**
 * The key of a page with texts, see {@link Page.key}. `undefined` if one of them was not read from a file.
 *
 * @param others Everything else that the page depends on.
 */
export function pageKey(
  texts: readonly { hash?: string | undefined }[],
  ...others: unknown[]
): string | undefined {
  const hashes = texts.map(({ hash }) => hash);
  return hashes.includes(undefined) ? undefined : JSON.stringify([hashes, others]);
}
