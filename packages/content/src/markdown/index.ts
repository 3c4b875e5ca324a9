/**
 * Safe Markdown: CommonMark with GitHub's tables, task lists and strikethrough. Raw HTML is shown as text, and an
 * address is printed only if its scheme is on a short list. Runs in Node and in browsers, needs no DOM.
 *
 * @module
 */
import { Parser, type Token, type Tokens } from 'marked';
import type { Article } from '../schema/article.js';
import { headingIds } from './heading-ids.js';
import { lex } from './lex.js';
import { countWords, excerptOf, plainText } from './plain-text.js';
import { SafeRenderer } from './safe-renderer.js';

/** What {@link renderMarkdown} accepts beside the text. */
export interface MarkdownOptions {
  /** Language of the text, for counting words. Default: `en`. */
  locale?: string | undefined;
  /**
   * Added to the level of each heading; the result is kept within 1 to 6. Default: what makes the highest heading of
   * the text an `<h2>`, whether its author begins with `#` or with `##`.
   */
  headingOffset?: number | undefined;
  /**
   * Called with each address, character references decoded, before the safety check. For links to other content files
   * and for pictures that a build has moved.
   */
  resolveUrl?: ((url: string, kind: 'link' | 'image') => string) | undefined;
}

/** A heading of a text. */
export interface Heading {
  /** Level in the HTML, 1 to 6. */
  level: number;
  /** The `id` attribute: unique within the text, letters of every script kept. */
  id: string;
  /** Its words, not escaped. */
  text: string;
}

/** A text as HTML, with what a page says about it. */
export interface RenderedMarkdown {
  html: string;
  headings: Heading[];
  /** The first paragraph's words, not escaped, cut at a word to about 200 characters. */
  excerpt: string;
  words: number;
  /** Reading time in whole minutes at 230 words a minute, at least 1. */
  minutes: number;
}

/** An article's front matter with its slug, and its body rendered. */
export type RenderedArticle = Omit<Article, 'body'> & RenderedMarkdown;

const WORDS_A_MINUTE = 230;

/**
 * Renders Markdown to HTML that is safe whoever wrote it: each word is escaped, raw HTML is text, and links lead to
 * `http:`, `https:`, `mailto:`, `tel:` and relative addresses only (pictures: `http:`, `https:`, relative). A link
 * that may not be printed leaves its text. Time grows about linearly whatever the text; what is nested too deep is
 * plain text.
 */
export function renderMarkdown(markdown: string, options: MarkdownOptions = {}): RenderedMarkdown {
  const { locale = 'en', resolveUrl = (url: string) => url } = options;
  const tokens = lex(markdown.replaceAll('\0', '\ufffd'));
  const headings = collectHeadings(tokens, options.headingOffset);
  const renderer = new SafeRenderer({ headings, resolveUrl });
  const html = new Parser({ gfm: true, renderer }).parse(tokens);
  const words = countWords(plainText(tokens), locale);
  return {
    html,
    headings: [...headings.values()],
    excerpt: excerptOf(tokens),
    words,
    minutes: Math.max(1, Math.round(words / WORDS_A_MINUTE)),
  };
}

/** Renders an article's body and keeps its front matter. The locale is the article's `lang`, unless the options state one. */
export function renderArticle(article: Article, options: MarkdownOptions = {}): RenderedArticle {
  const { body, ...metadata } = article;
  return {
    ...metadata,
    ...renderMarkdown(body, { ...(article.lang && { locale: article.lang }), ...options }),
  };
}

/** All headings, also those in quotes and lists, in the order of the text. */
function collectHeadings(tokens: Token[], offset?: number): Map<Tokens.Heading, Heading> {
  const found: Tokens.Heading[] = [];
  const visit = (list: readonly Token[]) => {
    for (const token of list) {
      if (token.type === 'heading') found.push(token as Tokens.Heading);
      else if (token.type === 'blockquote') visit(token.tokens ?? []);
      else if (token.type === 'list') for (const item of (token as Tokens.List).items) visit(item.tokens);
    }
  };
  visit(tokens);
  const shift = offset ?? 2 - found.reduce((least, { depth }) => Math.min(least, depth), 6);
  const makeId = headingIds();
  return new Map(
    found.map((token) => {
      const text = plainText(token.tokens).trim();
      const level = Math.min(6, Math.max(1, token.depth + shift));
      return [token, { level, id: makeId(text), text }];
    }),
  );
}
