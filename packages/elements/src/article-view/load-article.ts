import type { MarkdownArticle } from './markdown-article.js';

/** What `src` led to: Markdown still to be parsed, or an article as JSON. */
export type LoadedArticle = { markdown: string } | { article: MarkdownArticle };

/** More than any article: a file of this size is a mistake and would hold the page up. */
const LIMIT = 4_000_000;

/**
 * Fetches an article: Markdown with front matter (`text/markdown`, `text/plain`), or JSON with `title`, `date` and a
 * Markdown `body`. HTML is refused: it is a server's page for a missing file more often than an article.
 *
 * @throws Error when the answer is not an article.
 */
export async function loadArticle(url: string, signal: AbortSignal): Promise<LoadedArticle> {
  const response = await fetch(url, {
    signal,
    headers: { Accept: 'text/markdown, application/json, text/plain' },
  });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  const type = response.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  const body = await response.text();
  if (body.length > LIMIT) throw new Error(`${url} is larger than ${LIMIT} characters`);
  if (type.endsWith('json')) return { article: checkArticle(JSON.parse(body), url) };
  if (type === 'text/html') throw new Error(`${url} is HTML, not Markdown or JSON`);
  return { markdown: body };
}

function checkArticle(data: unknown, url: string): MarkdownArticle {
  const { title, date, body } = (data ?? {}) as Partial<MarkdownArticle>;
  if (typeof title === 'string' && typeof body === 'string') {
    return { ...(data as MarkdownArticle), date: typeof date === 'string' ? date : '' };
  }
  throw new Error(`${url} has no "title" and "body"`);
}
