/**
 * Safe Markdown: CommonMark with GitHub's tables, task lists, strikethrough, bare links, and footnotes, typography by
 * language, and captions. By default, raw HTML is shown as text. Only URLs with allowed schemes are used. Runs in Node and
 * in browsers, and needs no DOM.
 *
 * @module
 */
import type { ResponsivePicture } from '../pictures.js';
import type { Article } from '../schema/article.js';
import type { PageText } from '../schema/page-text.js';
import type { MarkdownOptions, RenderedMarkdown } from './options.js';
import { renderMarkdown } from './render.js';

export type { Heading, MarkdownEngine, MarkdownOptions, RenderedMarkdown } from './options.js';
export { allowedHtml } from './print/allowed-html.js';
export { renderMarkdown, renderMarkdownText } from './render.js';

/** The picture of a text, with the files that a build has made of it. */
export type RenderedPicture = NonNullable<PageText['picture']> & ResponsivePicture;

/** An article's front matter with its slug, and its body as HTML. */
export type RenderedArticle = Omit<Article, 'body' | 'picture'> &
  RenderedMarkdown & { picture?: RenderedPicture | undefined };

/** A text other than an article, such as `pages/about.md`, with its body as HTML. It may have no date. */
export type RenderedPage = Omit<PageText, 'body' | 'picture'> &
  RenderedMarkdown & { picture?: RenderedPicture | undefined };

/**
 * Renders an article's body, and keeps its front matter. The default locale is the article's `lang`.
 *
 * @example
 * ```ts
 * import { parseArticle } from '@tendwell/content';
 * import { renderArticle } from '@tendwell/content/markdown';
 *
 * const article = parseArticle('---\ntitle: Tea\ndate: 2026-03-02\n---\nBoil water.', { file: 'tea.md' });
 * const { title, html } = renderArticle(article);
 * ```
 */
export function renderArticle(article: Article, options: MarkdownOptions = {}): RenderedArticle {
  const { body, ...metadata } = article;
  return {
    ...metadata,
    ...renderMarkdown(body, { ...options, locale: options.locale ?? article.lang }),
  };
}
