import { loadText } from '../internal/load-text.js';
import type { MarkdownArticle } from './markdown-article.js';

/** The file at `src`: unparsed Markdown, or an article from JSON. `url` is the final URL, after redirects. */
export type LoadedArticle = { url: string } & ({ markdown: string } | { article: MarkdownArticle });

/** Text other than HTML, the type that servers send for unknown file extensions, or no type. */
const MARKDOWN = /^(?:text\/(?!html$)[^;]+|application\/octet-stream|)$/;

/**
 * Fetches an article: Markdown with front matter (`text/markdown`, `text/plain`), or JSON with `title`, `date`, and a
 * Markdown `body`. HTML is rejected, because it is usually an error page, and so are binary files.
 *
 * @throws Error if the response is not an article.
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
