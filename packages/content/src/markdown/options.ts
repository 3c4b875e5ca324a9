import type { Html } from '../html.js';

/** What `renderMarkdown` accepts beside the text. */
export interface MarkdownOptions {
  /** Language of the text: for quotation marks, for counting words and for the reading time. Default: `en`. */
  locale?: string | undefined;
  /**
   * Level of the highest heading of the text, 1 to 6, whether its author begins with `#` or with `##`; the others
   * follow. Default: 2.
   */
  topHeading?: number | undefined;
  /** In place of `topHeading`: added to the level of each heading as it is written; kept within 1 to 6. */
  headingOffset?: number | undefined;
  /** Put before each id: for more than one text on a page. Default: none. */
  idPrefix?: string | undefined;
  /**
   * Typed quotation marks, apostrophes, dashes and ellipses are set as the language has them; in code and addresses
   * they stay. Default: `true`.
   */
  typography?: boolean | undefined;
  /**
   * How HTML in the Markdown is treated. `text` shows it as text; `sanitize` keeps the allowed tags and attributes,
   * closes tags that are left open, and removes all others. Default: `text`.
   */
  rawHtml?: 'text' | 'sanitize' | undefined;
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
  html: Html;
  headings: Heading[];
  /** The first paragraph's words, not escaped, cut at a word to about 200 characters. */
  excerpt: string;
  /** Footnotes are counted; code and pictures' alternative texts are, too. */
  words: number;
  /** Reading time in whole minutes, at least 1, at the usual speed of readers of the language. */
  minutes: number;
}
