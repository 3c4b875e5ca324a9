import type { Practice } from '@tendwell/content';
import { type Html, type HtmlValue, html, trusted } from '@tendwell/content/html';
import type { RenderedArticle, RenderedPicture } from '@tendwell/content/markdown';
import type { BaseMessages } from '../internal/element-messages.js';
import { firstLocale } from '../internal/first-locale.js';
import { format, formatCount } from '../internal/format.js';
import { langHtml } from '../internal/lang.html.js';
import { messages } from '../internal/messages.js';
import { rendererMessages } from '../internal/renderer-messages.js';
import { checkedUrl, ifPossible, textFields, textsIn } from '../internal/shown.js';
import { timeHtml } from '../internal/time.html.js';

/** Options of {@link articleHtml}. */
export interface ArticleHtmlOptions {
  /** Provides the locale, and the name for an author's slug. */
  practice?: Practice;
  /** BCP 47 tag. Default: the article's, then the practice's, then `en`. */
  locale?: string;
  /** Adds a table of contents with the highest-level headings, if there are at least two. Default: false. */
  contents?: boolean;
  /** Added to the level of the title, an `<h1>`. For the body, use the option of `renderMarkdown`. 0 to 3. Default: 0. */
  headingOffset?: number;
  /** The previous article, for a link below the text. */
  previous?: ArticleLink;
  /** The next article. */
  next?: ArticleLink;
}

/** An article whose body is HTML: made by `renderArticle`, or read from JSON, where HTML is a string. */
export type ArticleContent = Omit<RenderedArticle, 'html'> & { html: Html | string };

/** A link to another article. */
export interface ArticleLink {
  title: string;
  url: string;
}

/**
 * Renders an article as the content of `<article-view>`.
 *
 * `article.html` must be safe, as `renderMarkdown` makes it. Everything else is escaped here.
 *
 * @example
 * ```ts
 * import { parseArticle } from '@tendwell/content';
 * import { html } from '@tendwell/content/html';
 * import { renderArticle } from '@tendwell/content/markdown';
 * import { articleHtml } from '@tendwell/elements/html';
 *
 * const source = '---\ntitle: Wool socks\ndate: 2026-01-15\n---\n\nTwo pairs are better than one.\n';
 * const article = renderArticle(parseArticle(source, { file: 'wool-socks.md' }));
 * const page = html`<article-view>${articleHtml(article, { contents: true })}</article-view>`;
 * ```
 */
export function articleHtml(article: ArticleContent, options: ArticleHtmlOptions = {}): Html {
  const { practice, contents = false, headingOffset = 0, previous, next } = options;
  const locale = firstLocale(options.locale, article.lang, practice?.locale);
  const heading = trusted(`h${1 + Math.min(Math.max(Math.trunc(headingOffset) || 0, 0), 3)}`);
  const { title, summary, lang } = textFields(article);
  return html`<article class="tendwell-article"${langHtml(lang, practice?.locale)}>
<header class="tendwell-article-header">
${title && html`<${heading} class="tendwell-title">${title}</${heading}>`}
${summary && html`<p class="tendwell-standfirst">${summary}</p>`}
</header>
<div class="tendwell-margin">
${meta(article, practice, locale)}
${ifPossible(() => contents && contentsHtml(article, locale))}
</div>
${ifPossible(() => article.picture && pictureHtml(article.picture))}
<div class="tendwell-body">
${trusted(withAnchors(article, locale))}</div>
${(previous || next) && neighboursHtml(previous, next, locale)}
</article>`;
}

function meta(article: ArticleContent, practice: Practice | undefined, locale: string): Html {
  const words = rendererMessages(locale);
  const { date, updated, minutes, author: slug } = textFields(article);
  const tags = textsIn(article.tags);
  const author =
    ifPossible(() => practice?.practitioners?.find((person) => person.slug === slug)?.name) ?? slug;
  return html`<ul class="tendwell-meta">
${article.draft === true && html`<li><strong>${words.draft}</strong></li>`}
${date && html`<li>${timeHtml(date, locale)}</li>`}
${updated && html`<li>${updatedHtml(updated, words, locale)}</li>`}
${author && html`<li class="tendwell-author">${format(words.by, { name: author })}</li>`}
${minutes > 0 && html`<li>${formatCount(words.minutes, minutes, locale)}</li>`}
${tags[0] && html`<li>${tags.join(words.comma)}</li>`}
</ul>`;
}

/** The text with its date as `<time>`. */
function updatedHtml(date: string, { updated }: BaseMessages, locale: string): Html {
  const [before, after] = updated.split('{date}');
  return html`${before}${timeHtml(date, locale)}${after}`;
}

function contentsHtml(article: ArticleContent, locale: string): Html | undefined {
  const top = Math.min(...article.headings.map(({ level }) => level));
  const entries = article.headings.filter(({ level }) => level === top);
  if (entries.length < 2) return undefined;
  const { contents } = messages(locale);
  return html`<nav class="tendwell-contents" aria-label="${contents}">
<p aria-hidden="true">${contents}</p>
<ol>${entries.map(({ id, text }) => html`<li><a href="#${id}">${text}</a></li>`)}</ol>
</nav>`;
}

function pictureHtml(picture: RenderedPicture): HtmlValue {
  const { src, alt, width, height, caption, credit } = textFields(picture);
  const url = checkedUrl(src, 'image');
  const size = width && height && html` width="${width}" height="${height}"`;
  const line = [caption, credit].filter(Boolean).join(' ');
  return (
    url &&
    html`<figure class="tendwell-picture">${picture.print?.() ?? html`<img src="${url}" alt="${alt}"${size}>`}${
      line && html`<figcaption>${line}</figcaption>`
    }</figure>`
  );
}

/** Adds a link to each heading, next to it and without text, so that it is not copied or read out with the heading. */
function withAnchors({ html: body = '', headings }: ArticleContent, locale: string): string {
  const texts = new Map(ifPossible(() => headings.map(({ id, text }) => [id, text] as const)));
  // The body is the output of renderMarkdown, whose headings always have this form.
  return String(body).replace(/<h([2-6]) id="([^"]*)">([\s\S]*?)<\/h\1>/g, (heading, level, id, inner) => {
    const text = texts.get(id);
    if (text === undefined) return heading;
    const label = format(messages(locale).linkTo, { heading: text });
    const link = html`<a class="tendwell-anchor" href="${`#${id}`}" aria-label="${label}"></a>`;
    return `<div class="tendwell-heading"><h${level} id="${id}">${inner}</h${level}>${link}</div>`;
  });
}

function neighboursHtml(
  previous: ArticleLink | undefined,
  next: ArticleLink | undefined,
  locale: string,
): Html {
  const words = messages(locale);
  const link = (to: ArticleLink | undefined, rel: string, label: string) => {
    const href = checkedUrl(to?.url);
    return to && href && html`<li><span>${label}</span> <a href="${href}" rel="${rel}">${to.title}</a></li>`;
  };
  return html`<nav class="tendwell-neighbours" aria-label="${words.moreArticles}"><ul>
${link(previous, 'prev', words.previous)}
${link(next, 'next', words.next)}
</ul></nav>`;
}
