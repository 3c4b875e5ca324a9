import { trusted } from '../html.js';
import { safeUrl } from '../url.js';
import { excerptOf } from './figures.js';
import { slugify, uniqueIds } from './ids.js';
import type { Heading, MarkdownOptions, RenderedMarkdown } from './options.js';
import { blockText, plainText } from './plain-text.js';
import { Printer } from './print/printer.js';
import type { PrintUrl, RawWriter } from './print/raw.js';
import { printedWords } from './print/words.js';
import { type KeptHtml, type ReadDocument, readDocument } from './read-document.js';
import { countWords, readingMinutes } from './reading-time.js';
import type { Block } from './tree.js';
import { typesetter } from './typography/typeset.js';

/** The code that parses and prints raw HTML. */
export interface RawSupport {
  read: (source: string) => KeptHtml;
  print: (printUrl: PrintUrl) => RawWriter;
}

/** The implementation of `renderMarkdown`. Raw HTML is kept if `raw` is given. */
export function renderWith(
  raw: RawSupport | undefined,
  markdown: string,
  options: MarkdownOptions,
): RenderedMarkdown {
  const { locale = 'en', typography = true } = options;
  const typeset = typography ? typesetter(locale) : undefined;
  return renderDocument(readDocument(markdown, { keepHtml: raw?.read, typeset }), options, raw);
}

/** Renders a parsed text. The options must be those it was parsed with. */
export function renderDocument(
  read: ReadDocument,
  options: MarkdownOptions,
  raw?: RawSupport,
): RenderedMarkdown {
  const { locale = 'en', resolveUrl } = options;
  const { headings, notes } = nameParts(read, options);
  const printUrl: PrintUrl = (url, kind) => safeUrl(resolveUrl ? resolveUrl(url, kind) : url, kind);
  const html = new Printer({
    headings,
    notes,
    printUrl,
    raw: raw?.print(printUrl),
    words: printedWords(locale),
  }).print(read.root);
  const words = countWords(textOf(read), locale);
  return {
    html: trusted(html),
    headings: [...headings.values()],
    excerpt: excerptOf(read.root),
    words,
    minutes: readingMinutes(words, locale),
  };
}

/** All ids in the HTML of a text: those of headings, then those of footnotes. */
export function idsOf(read: ReadDocument): string[] {
  const { headings, notes } = nameParts(read, {});
  return [
    ...[...headings.values()].map(({ id }) => id),
    ...[...notes.values()].flatMap(({ id, links }) => [id, ...links]),
  ];
}

/** Assigns ids to headings and footnotes. */
function nameParts(read: ReadDocument, options: MarkdownOptions) {
  const makeId = uniqueIds(options.idPrefix ?? '');
  const headings = nameHeadings(read, options, makeId);
  return { headings, notes: nameNotes(read, makeId) };
}

function nameHeadings(
  { headings }: ReadDocument,
  { headingOffset, topHeading = 2 }: MarkdownOptions,
  makeId: (base: string) => string,
): Map<Block, Heading> {
  const shift =
    headingOffset ?? topHeading - headings.reduce((least, { level }) => Math.min(least, level), 6);
  return new Map(
    headings.map((block) => {
      const text = plainText(block.inlines).trim();
      const level = Math.min(6, Math.max(1, block.level + Math.trunc(shift) || 0));
      return [block, { level, id: makeId(slugify(text) || 'section'), text }];
    }),
  );
}

function nameNotes({ notes }: ReadDocument, makeId: (base: string) => string) {
  let number = 0;
  return new Map(
    [...notes].map(([key, { block, references }]) => {
      const name = slugify(block.info) || 'note';
      const id = makeId(`fn-${name}`);
      const links = Array.from({ length: references }, () => makeId(`fnref-${name}`));
      number += 1;
      return [key, { block, number, id, links }];
    }),
  );
}

function textOf({ root, notes }: ReadDocument): string {
  return [root, ...[...notes.values()].flatMap(({ block }) => block.children)].map(blockText).join('\n');
}
