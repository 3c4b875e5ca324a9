import type { Article } from '@tendwell/content';
import { canonicalLocale } from '@tendwell/content/intl';
import {
  type MarkdownOptions,
  type RenderedArticle,
  type RenderedMarkdown,
  renderMarkdownText,
} from '@tendwell/content/markdown';
import { readFrontMatter } from './front-matter.js';

/** This module, and the Markdown parser with it, is loaded when the first Markdown arrives and not before. */

/** What a reader needs of an article; the rest of the front matter stays in the file. */
export type MarkdownArticle = Pick<Article, 'title' | 'date' | 'body'> & Partial<Article>;

/** How {@link renderArticleBody} renders. */
export interface BodyOptions {
  /** Added to the level of each heading: with 0, the highest is an `<h2>`, whether its author began with # or with ##. */
  headingOffset: number;
  /** Relative addresses are resolved against it. */
  base: string;
  /** Where the article does not state its own. */
  locale: string;
  /** Put before each id. */
  idPrefix?: string | undefined;
  /** `renderMarkdown`, or what else keeps HTML in the text. Default: HTML is text. */
  render?: ((markdown: string, options: MarkdownOptions) => RenderedMarkdown) | undefined;
}

/** Renders an article whose body is Markdown. */
export function renderArticleBody(
  article: MarkdownArticle,
  { headingOffset, base, locale, idPrefix, render = renderMarkdownText }: BodyOptions,
): RenderedArticle {
  const { body, lang, ...others } = article;
  // A language that no browser knows of would stop all that speaks it.
  const language = canonicalLocale(lang);
  const rest = { ...others, ...(language && { lang: language }) };
  const resolve = (url: string) =>
    /^(?:[#/]|[a-z][\w+.-]*:)/i.test(url) || !URL.canParse(url, base) ? url : new URL(url, base).href;
  const rendered = render(body, {
    locale: rest.lang ?? locale,
    topHeading: 2 + Math.min(Math.max(Math.trunc(headingOffset) || 0, 0), 3),
    resolveUrl: resolve,
    idPrefix,
  });
  const picture = rest.picture && { ...rest.picture, src: resolve(rest.picture.src) };
  return { slug: '', ...rest, ...(picture && { picture }), ...rendered };
}

/**
 * Reads Markdown with front matter. A missing title is taken from a first heading in the body.
 *
 * @throws Error when the front matter does not end.
 */
export function parseMarkdownArticle(source: string): MarkdownArticle {
  const { data, body } = readFrontMatter(source);
  const heading = /^\s*#[ \t]+(.+?)[ \t#]*(?:\r?\n|$)/.exec(body);
  const title = text(data.title) ?? heading?.[1] ?? '';
  return {
    title,
    date: text(data.date) ?? '',
    body: data.title === undefined && heading ? body.slice(heading[0].length) : body,
    ...optional('updated', text(data.updated)),
    ...optional('author', text(data.author)),
    ...optional('summary', text(data.summary)),
    ...optional('lang', text(data.lang)),
    ...(Array.isArray(data.tags) && { tags: data.tags }),
    ...optional('picture', picture(data.picture)),
  };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): Partial<Record<Key, Value>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, Value>);
}

function picture(value: unknown): Article['picture'] | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { src, alt, caption, credit, width, height } = value as Record<string, string>;
  if (!src) return undefined;
  return {
    src,
    alt: alt ?? '',
    ...optional('caption', caption),
    ...optional('credit', credit),
    ...(Number(width) > 0 && Number(height) > 0 && { width: Number(width), height: Number(height) }),
  };
}
