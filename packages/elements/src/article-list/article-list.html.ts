import type { Article, Practice } from '@tendwell/content';
import { type Html, html, trusted } from '@tendwell/content/html';
import { timeHtml } from '../internal/time.html.js';
import { formatCount, messages } from '../lang/messages.js';

/** What a list shows of an article. */
export interface ArticleSummary
  extends Pick<Article, 'title' | 'date'>,
    Partial<Pick<Article, 'summary' | 'lang' | 'picture' | 'draft' | 'tags'>> {
  /** Where the article is. */
  url: string;
  /** Reading time in minutes. */
  minutes?: number;
}

/** How {@link articleListHtml} writes a list. */
export interface ArticleListHtmlOptions {
  practice?: Practice;
  /** BCP 47 tag. Default: the practice's, then `en`. */
  locale?: string;
  /** Level of each title. Default: 2. */
  headingLevel?: 2 | 3 | 4;
  /** Show each article's picture beside its summary. Default: no. */
  pictures?: boolean;
  /** Begin with a button for each tag. They are hidden where no script can make them work. Default: no. */
  filter?: boolean;
}

/** The light content of `<article-list>`: summaries, in the order given. */
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

/** A button for each tag, and one for all. Nothing where there is no tag. */
export function filterHtml(tags: readonly string[], locale: string): Html | undefined {
  if (tags.length === 0) return undefined;
  const words = messages(locale);
  const button = (tag: string) =>
    html`<button type="button" value="${tag}" aria-pressed="${tag ? 'false' : 'true'}">${tag || words.all}</button>`;
  return html`<div class="tendwell-list-filter" role="group" aria-label="${words.topics}">${['', ...tags].map(button)}</div>
`;
}
