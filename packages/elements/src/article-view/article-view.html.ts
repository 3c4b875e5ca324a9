import type { Practice } from '@tendwell/content';
import { type Html, html, trusted } from '@tendwell/content/html';
import type { RenderedArticle } from '@tendwell/content/markdown';
import { timeHtml } from '../internal/time.html.js';
import { format, formatCount, type Messages, messages } from '../lang/messages.js';

/** How {@link articleHtml} writes an article. */
export interface ArticleHtmlOptions {
  /** Turns an author's slug into a name and gives the locale. */
  practice?: Practice;
  /** BCP 47 tag. Default: the article's, then the practice's, then `en`. */
  locale?: string;
  /** Add a contents list of the second-level headings. Default: no. */
  contents?: boolean;
  /** Added to the level of the title, an `<h1>`; the body has had its own from `renderMarkdown`. 0 to 3. Default: 0. */
  headingOffset?: number;
  /** The article before this one. */
  previous?: ArticleLink;
  /** The article after this one. */
  next?: ArticleLink;
}

/** An article whose body is HTML: made by `renderArticle`, or read from JSON, where HTML is a string. */
export type ArticleContent = Omit<RenderedArticle, 'html'> & { html: Html | string };

/** Another article, to go on to. */
export interface ArticleLink {
  title: string;
  url: string;
}

/**
 * The light content of `<article-view>`: an article as HTML, to be put between its tags by a build step or a server.
 *
 * `article.html` must come from `renderMarkdown`, which makes it safe; everything else is escaped here.
 */
export function articleHtml(article: ArticleContent, options: ArticleHtmlOptions = {}): Html {
  const { practice, contents = false, headingOffset = 0, previous, next } = options;
  const locale = options.locale ?? article.lang ?? practice?.locale ?? 'en';
  const heading = trusted(`h${1 + Math.min(Math.max(Math.trunc(headingOffset) || 0, 0), 3)}`);
  return html`<article class="tendwell-article"${article.lang && html` lang="${article.lang}"`}>
<header class="tendwell-article-header">
${article.title && html`<${heading} class="tendwell-title">${article.title}</${heading}>`}
${article.summary && html`<p class="tendwell-standfirst">${article.summary}</p>`}
</header>
<div class="tendwell-margin">
${meta(article, practice, locale)}
${contents && contentsHtml(article, locale)}
</div>
${pictureHtml(article)}
<div class="tendwell-body">
${trusted(withAnchors(article, locale))}</div>
${(previous || next) && neighboursHtml(previous, next, locale)}
</article>`;
}

function meta(article: ArticleContent, practice: Practice | undefined, locale: string): Html {
  const words = messages(locale);
  const author = practice?.practitioners?.find(({ slug }) => slug === article.author)?.name ?? article.author;
  return html`<ul class="tendwell-meta">
${article.draft && html`<li><strong>${words.draft}</strong></li>`}
${article.date && html`<li>${timeHtml(article.date, locale)}</li>`}
${article.updated && html`<li>${updatedHtml(article.updated, words, locale)}</li>`}
${author && html`<li class="tendwell-author">${format(words.by, { name: author })}</li>`}
<li>${formatCount(words.minutes, article.minutes, locale)}</li>
${article.tags?.[0] && html`<li>${article.tags.join(words.comma)}</li>`}
</ul>`;
}

/** The sentence with the date in it as `<time>`. */
function updatedHtml(date: string, { updated }: Messages, locale: string): Html {
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

function pictureHtml({ picture }: ArticleContent): Html | undefined {
  if (!picture) return undefined;
  const { src, alt, width, height, caption, credit } = picture;
  const size = width && height && html` width="${width}" height="${height}"`;
  const line = [caption, credit].filter(Boolean).join(' ');
  return html`<figure class="tendwell-picture"><img src="${src}" alt="${alt}"${size}>${
    line && html`<figcaption>${line}</figcaption>`
  }</figure>`;
}

/** Gives each heading a link to itself, beside it and without text, so that none is read out or copied with the heading. */
function withAnchors({ html: body, headings }: ArticleContent, locale: string): string {
  const texts = new Map(headings.map(({ id, text }) => [id, text]));
  // The body is the output of our own renderer, whose headings look like this and no other way.
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
  const link = (to: ArticleLink | undefined, rel: string, label: string) =>
    to && html`<li><span>${label}</span> <a href="${to.url}" rel="${rel}">${to.title}</a></li>`;
  return html`<nav class="tendwell-neighbours" aria-label="${words.moreArticles}"><ul>
${link(previous, 'prev', words.previous)}
${link(next, 'next', words.next)}
</ul></nav>`;
}
