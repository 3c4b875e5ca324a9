import type { Article, Practice } from '@tendwell/content';
import { type Html, html, trusted } from '@tendwell/content/html';
import { formatCount } from '../internal/format.js';
import { messages } from '../internal/messages.js';
import { timeHtml } from '../internal/time.html.js';

/** What a list shows about an article. */
export interface ArticleSummary
  extends Pick<Article, 'title' | 'date'>,
    Partial<Pick<Article, 'summary' | 'lang' | 'picture' | 'draft' | 'tags'>> {
  /** URL of the article. */
  url: string;
  /** Reading time in minutes. */
  minutes?: number;
}

/** Options of {@link articleListHtml}. */
export interface ArticleListHtmlOptions {
  /** Provides the locale. */
  practice?: Practice;
  /** BCP 47 tag. Default: the practice's, then `en`. */
  locale?: string;
  /** Level of each title. Default: 2. */
  headingLevel?: 2 | 3 | 4;
  /** Shows each article's picture next to its summary. Default: false. */
  pictures?: boolean;
  /** Starts with a button for each tag. The buttons are hidden until the script runs. Default: false. */
  filter?: boolean;
}

/**
 * Renders summaries, in the given order, as the content of `<article-list>`.
 *
 * @example
 * ```ts
 * import { html } from '@tendwell/content/html';
 * import { articleListHtml } from '@tendwell/elements/html';
 *
 * const articles = [{ title: 'Wool socks', date: '2026-01-15', url: '/articles/wool-socks/', minutes: 3 }];
 * const list = html`<article-list>${articleListHtml(articles, { headingLevel: 3 })}</article-list>`;
 * ```
 */
export function articleListHtml(
  articles: readonly ArticleSummary[],
  options: ArticleListHtmlOptions = {},
): Html {
  const locale = options.locale ?? options.practice?.locale ?? 'en';
  const heading = trusted(`h${options.headingLevel ?? 2}`);
  const words = messages(locale);
  if (articles.length === 0) return html`<p class="tendwell-list-empty">${words.empty}</p>`;
  const entry = ({
    title,
    date,
    summary,
    url,
    minutes,
    lang,
    picture,
    draft,
    tags,
  }: ArticleSummary) => html`<li${
    lang && html` lang="${lang}"`
  }${tags && tags.length > 0 && html` data-tags="${JSON.stringify(tags)}"`}>
<article class="tendwell-summary">
<${heading} class="tendwell-summary-title"><a href="${url}">${title}</a></${heading}>
<p class="tendwell-summary-meta">${draft && html`<strong>${words.draft}</strong>`}${date && timeHtml(date, locale)}${minutes && html`<span>${formatCount(words.minutes, minutes, locale)}</span>`}</p>
${summary && html`<p class="tendwell-summary-text">${summary}</p>`}
${
  options.pictures &&
  picture &&
  html`<img src="${picture.src}" alt="" loading="lazy"${
    picture.width && picture.height && html` width="${picture.width}" height="${picture.height}"`
  }>`
}
</article>
</li>
`;
  return html`${options.filter && filterHtml(tagsOf(articles), locale)}<ol class="tendwell-list" role="list">
${articles.map(entry)}</ol>`;
}

function tagsOf(articles: readonly ArticleSummary[]): string[] {
  return [...new Set(articles.flatMap(({ tags }) => tags ?? []))];
}

/** A button for each tag, and one for all articles. Undefined if there are no tags. */
export function filterHtml(tags: readonly string[], locale: string): Html | undefined {
  if (tags.length === 0) return undefined;
  const words = messages(locale);
  const button = (tag: string) =>
    html`<button type="button" value="${tag}" aria-pressed="${tag ? 'false' : 'true'}">${tag || words.all}</button>`;
  return html`<div class="tendwell-list-filter" role="group" aria-label="${words.topics}">${['', ...tags].map(button)}</div>
`;
}
