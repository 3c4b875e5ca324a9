import type { Article, Practice } from '@tendwell/content';
import { type Html, html, trusted } from '@tendwell/content/html';
import type { RenderedPicture } from '@tendwell/content/markdown';
import { firstLocale } from '../internal/first-locale.js';
import { formatCount } from '../internal/format.js';
import { langHtml } from '../internal/lang.html.js';
import { rendererMessages } from '../internal/renderer-messages.js';
import { checkedUrl, ifPossible, textFields, textsIn } from '../internal/shown.js';
import { timeHtml } from '../internal/time.html.js';
import { filterHtml } from './filter.html.js';

/** What a list shows about an article. */
export interface ArticleSummary
  extends Pick<Article, 'title' | 'date'>,
    Partial<Pick<Article, 'summary' | 'lang' | 'draft' | 'tags'>> {
  picture?: RenderedPicture | undefined;
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
  const locale = firstLocale(options.locale, options.practice?.locale);
  const heading = trusted(`h${options.headingLevel ?? 2}`);
  const words = rendererMessages(locale);
  if (articles.length === 0) return html`<p class="tendwell-list-empty">${words.empty}</p>`;
  const entry = (article: ArticleSummary) => {
    // Others are not read: articles may come with their HTML, which may be made each time.
    const { title, date, summary, minutes, lang, url: address } = textFields(shownOf(article));
    const tags = textsIn(article.tags);
    const url = checkedUrl(address);
    return html`<li${langHtml(lang, locale)}${tags.length > 0 && html` data-tags="${JSON.stringify(tags)}"`}>
<article class="tendwell-summary">
<${heading} class="tendwell-summary-title">${url ? html`<a href="${url}">${title}</a>` : title}</${heading}>
<p class="tendwell-summary-meta">${article.draft === true && html`<strong>${words.draft}</strong>`}${date && timeHtml(date, locale)}${minutes && minutes > 0 && html`<span>${formatCount(words.minutes, minutes, locale)}</span>`}</p>
${summary && html`<p class="tendwell-summary-text">${summary}</p>`}
${options.pictures && ifPossible(() => pictureHtml(article))}
</article>
</li>
`;
  };
  return html`${options.filter && filterHtml([...new Set(articles.flatMap(({ tags }) => textsIn(tags)))], locale)}<ol class="tendwell-list">
${articles.map((article) => ifPossible(() => entry(article)))}</ol>`;
}

const shownOf = ({ title, date, summary, minutes, lang, url }: ArticleSummary) => ({
  title,
  date,
  summary,
  minutes,
  lang,
  url,
});

function pictureHtml({ picture }: ArticleSummary): Html | undefined {
  const { src, width, height } = textFields(picture ?? {}) as Partial<NonNullable<typeof picture>>;
  const url = checkedUrl(src, 'image');
  const size = width && height && html` width="${width}" height="${height}"`;
  const attributes = html` alt="" loading="lazy" decoding="async"`;
  if (!url) return undefined;
  return picture?.print?.(attributes, '12rem') ?? html`<img src="${url}"${attributes}${size}>`;
}
