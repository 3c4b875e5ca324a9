/**
 * Safe Markdown: raw HTML is shown as text, URL schemes are allow-listed.
 *
 * @module
 */
import { Marked } from 'marked';
import { escapeHtml } from '../html.js';
import type { Article } from '../schema/article.js';

/** What {@link renderMarkdown} accepts beside the text. */
export interface MarkdownOptions {
  /** Language of the text, for counting words. Default: `en`. */
  locale?: string;
  /** Added to the level of each heading. Default: 0 when the text has no level-1 heading, else 1. */
  headingOffset?: number;
  /** Called with each address before the safety check. */
  resolveUrl?: (url: string, kind: 'link' | 'image') => string;
}

/** A heading of the text. */
export interface Heading {
  level: number;
  id: string;
  text: string;
}

/** A text as HTML, with what can be said about it. */
export interface RenderedMarkdown {
  html: string;
  headings: Heading[];
  /** The first paragraph's words, about 200 characters. */
  excerpt: string;
  words: number;
  /** Reading time in whole minutes, at least 1. */
  minutes: number;
}

/** An article's front matter, with its body rendered. */
export type RenderedArticle = Omit<Article, 'body'> & RenderedMarkdown;

/** Renders Markdown to safe HTML. */
export function renderMarkdown(markdown: string, _options: MarkdownOptions = {}): RenderedMarkdown {
  const marked = new Marked({ renderer: { html: ({ text }) => escapeHtml(text) } });
  const words = markdown.split(/\s+/).length;
  return {
    html: marked.parse(markdown, { async: false }),
    headings: [],
    excerpt: markdown.slice(0, 200),
    words,
    minutes: Math.max(1, Math.round(words / 230)),
  };
}

/** Renders an article's body; keeps its metadata. */
export function renderArticle(article: Article, options: MarkdownOptions = {}): RenderedArticle {
  const { body, ...metadata } = article;
  return { ...metadata, ...renderMarkdown(body, { locale: article.lang ?? 'en', ...options }) };
}
