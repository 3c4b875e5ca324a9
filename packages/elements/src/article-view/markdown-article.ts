import type { Article } from '@tendwell/content';
import { canonicalLocale } from '@tendwell/content/intl';
import {
  type MarkdownOptions,
  type RenderedArticle,
  type RenderedMarkdown,
  renderMarkdownText,
} from '@tendwell/content/markdown';
import { readFrontMatter } from './front-matter.js';

/** This module and the Markdown parser are loaded when the first Markdown arrives. */

/** An article with a Markdown body. */
export type MarkdownArticle = Pick<Article, 'title' | 'date' | 'body'> & Partial<Article>;

/** Options of {@link renderArticleBody}. */
export interface BodyOptions {
  /** Added to the level of each heading. With 0, the highest is an `<h2>`, whether the text starts with # or ##. */
  headingOffset: number;
  /** Base of relative URLs. */
  base: string;
  /** Locale of an article without `lang`. */
  locale: string;
  /** Prefix for each id. */
  idPrefix?: string | undefined;
  /** Renders the body. Default: a renderer that shows HTML as text. */
  render?: ((markdown: string, options: MarkdownOptions) => RenderedMarkdown) | undefined;
}

/** Renders an article whose body is Markdown. */
export function renderArticleBody(
  article: MarkdownArticle,
  { headingOffset, base, locale, idPrefix, render = renderMarkdownText }: BodyOptions,
): RenderedArticle {
  const { body, lang, ...others } = article;
  // An invalid language tag would make Intl throw.
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
  const picture = typeof rest.picture?.src === 'string' && {
    ...rest.picture,
    src: resolve(rest.picture.src),
  };
  return { slug: '', ...rest, ...(picture && { picture }), ...rendered };
}

/**
 * Parses Markdown with front matter. Without a title, the heading at the start of the body becomes the title.
 *
 * @throws Error if the front matter has no end.
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
