import type { Html } from '../html.js';

/** Options of `renderMarkdown`. */
export interface MarkdownOptions {
  /** The language of the text, for typography, word count, and reading time. BCP 47. Default: `en`. */
  locale?: string | undefined;
  /**
   * The level of the highest heading in the HTML, 1 to 6, whether the text starts with `#` or `##`. The other headings
   * are shifted by the same amount. Default: 2.
   */
  topHeading?: number | undefined;
  /** Use it instead of `topHeading` to add a number to each level. The results are limited to 1 to 6. */
  headingOffset?: number | undefined;
  /** A prefix for all ids, for several texts on one page. Default: none. */
  idPrefix?: string | undefined;
  /**
   * Converts straight quotation marks, apostrophes, dashes, and ellipses to the typographic ones of the language, except
   * in code and URLs. Default: `true`.
   */
  typography?: boolean | undefined;
  /**
   * How HTML in the Markdown is treated. `text` shows it as text; `sanitize` keeps the allowed tags and attributes,
   * closes tags that are left open, and removes all others. Default: `text`.
   */
  rawHtml?: 'text' | 'sanitize' | undefined;
  /**
   * Called with the name of each tag that `rawHtml: 'sanitize'` removes, in lowercase and in no particular order, such as
   * `iframe`.
   */
  onRemoved?: ((tag: string) => void) | undefined;
  /**
   * Returns the URL to use for each link and image. It is called with decoded URLs, and the results are checked for
   * safety. Use it for links to other content files and for pictures that a build moves.
   */
  resolveUrl?: ((url: string, kind: 'link' | 'image') => string) | undefined;
}

/** A heading in a text. */
export interface Heading {
  /** Level in the HTML, 1 to 6. */
  level: number;
  /** The `id` attribute: unique in the text, with letters of any script. */
  id: string;
  /** The plain text, not escaped. */
  text: string;
}

/** A text as HTML, with facts about it. */
export interface RenderedMarkdown {
  html: Html;
  headings: Heading[];
  /** The plain text of the first paragraph, not escaped, cut between words to about 200 characters. */
  excerpt: string;
  /** The number of words, including footnotes, code, and the alternative text of images. */
  words: number;
  /** Reading time in whole minutes, at least 1, at the average speed for the language. */
  minutes: number;
}

/** What renders Markdown in place of the built-in parser, such as `markedEngine()`. */
export interface MarkdownEngine {
  /** For messages: `marked`. */
  readonly name: string;
  /**
   * Renders a text to HTML that is safe no matter who wrote it. If it calls `onRemoved` with the tags that it removes, as
   * `renderMarkdown` does, a warning points to each of them in the text.
   */
  render(markdown: string, options: MarkdownOptions): RenderedMarkdown;
}
