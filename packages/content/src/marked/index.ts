/**
 * Markdown read by marked (https://marked.js.org) with any of its extensions, in place of the built-in parser. Needs the
 * package `marked`.
 *
 * @module
 */
import { Marked, type MarkedExtension } from 'marked';
import type { MarkdownEngine, MarkdownOptions, RenderedMarkdown } from '../markdown/options.js';
import { renderMarkdown } from '../markdown/render.js';
import { finishHtml } from './finish-html.js';
import { CHECKED, sanitizeHtml, UNCHECKED } from './sanitize-html.js';

export type { MarkdownEngine } from '../markdown/options.js';

/** Options of {@link markedEngine}. */
export interface MarkedEngineOptions {
  /** Extensions of marked, in their order. Extensions that render asynchronously are not supported. Default: none. */
  extensions?: readonly MarkedExtension[] | undefined;
  /**
   * The longest text that marked reads, in characters. A longer one is read by the built-in parser, because the time
   * that marked takes can grow with the square of the length. Default: 30,000.
   */
  maxLength?: number | undefined;
}

/** HTML that is longer than this many times its Markdown is not used. */
const MAX_GROWTH = 50;
const MAX_LENGTH = 30_000;
/** With deeper quotes, the time that marked takes grows faster than with the square. */
const DEEP_QUOTES = /^(?:[ \t]*>){33}/m;

/**
 * An engine that reads Markdown with marked. Its HTML is sanitized by the same list as raw HTML in Markdown, where
 * classes stay; ids, URLs, typography, figures, the excerpt, and the reading time are made as always. HTML in the text
 * is sanitized too, whatever `rawHtml` says.
 *
 * @example
 * ```ts
 * import { markedEngine } from '@tendwell/content/marked';
 *
 * const engine = markedEngine({ extensions: [{ gfm: true, breaks: true }] });
 * const { html } = engine.render('One line\nand another', {});
 * ```
 */
export function markedEngine({
  extensions = [],
  maxLength = MAX_LENGTH,
}: MarkedEngineOptions = {}): MarkdownEngine {
  const marked = new Marked(
    { renderer: { checkbox: ({ checked }) => (checked ? CHECKED : UNCHECKED) } },
    ...extensions,
  );
  return {
    name: 'marked',
    render(markdown: string, options: MarkdownOptions): RenderedMarkdown {
      if (markdown.length > maxLength || DEEP_QUOTES.test(markdown)) return builtIn(markdown, options);
      let html: string;
      try {
        html = marked.parse(markdown.replaceAll('\0', '\ufffd'), { async: false });
      } catch (error) {
        // It nests too deep for marked, which calls itself.
        if (error instanceof RangeError) return builtIn(markdown, options);
        throw error;
      }
      if (html.length > 10_000 + MAX_GROWTH * markdown.length) return builtIn(markdown, options);
      return finishHtml(sanitizeHtml(html, options), options);
    },
  };
}

const builtIn = (markdown: string, options: MarkdownOptions) =>
  renderMarkdown(markdown, { ...options, rawHtml: 'sanitize' });
