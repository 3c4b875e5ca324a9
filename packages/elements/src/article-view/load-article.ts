import { loadText } from '../internal/load-text.js';
import type { MarkdownArticle } from './markdown-article.js';

/** What `src` led to: Markdown still to be parsed, or an article as JSON; and where it was, after redirects. */
export type LoadedArticle = { url: string } & ({ markdown: string } | { article: MarkdownArticle });

/** Text, or what servers send for an ending that they do not know, or nothing. */
const MARKDOWN = /^(?:text\/(?!html$)[^;]+|application\/octet-stream|)$/;

/**
 * Fetches an article: Markdown with front matter (`text/markdown`, `text/plain`), or JSON with `title`, `date` and a
 * Markdown `body`. HTML is refused: it is a server's page for a missing file more often than an article. So is what
 * is no text at all.
 *
 * @throws Error when the answer is not an article.
 */
export async function loadArticle(
  address: string,
  signal: AbortSignal,
  isRetry: boolean,
): Promise<LoadedArticle> {
  const accept = 'text/markdown, application/json, text/plain';
  const { text, type, url } = await loadText(address, { signal, accept, isRetry });
  if (/[/+]json$/.test(type)) return { url, article: checkArticle(JSON.parse(text), url) };
  if (!MARKDOWN.test(type)) throw new Error(`${url} is ${type}, not Markdown or JSON`);
  return { url, markdown: text };
}

function checkArticle(data: unknown, url: string): MarkdownArticle {
  const { title, date, body } = (data ?? {}) as Partial<MarkdownArticle>;
  if (typeof title === 'string' && typeof body === 'string') {
    return { ...(data as MarkdownArticle), date: typeof date === 'string' ? date : '' };
  }
  throw new Error(`${url} has no "title" and "body"`);
}
