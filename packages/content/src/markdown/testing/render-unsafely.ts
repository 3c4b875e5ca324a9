import { Printer } from '../print/printer.js';
import { printedWords } from '../print/words.js';
import { type KeptHtml, readDocument } from '../read-document.js';

/** Prints HTML unchanged. */
export const EVERYTHING: KeptHtml = {
  isHidden: false,
  readPhrase: () => {},
  readBlock(block) {
    block.inlines = [{ type: 'html', text: block.text }];
  },
};

/** Renders without the rules for safety, to compare with other parsers: HTML and all URLs are kept. */
export function renderUnsafely(markdown: string): string {
  const { root, headings } = readDocument(markdown, { keepHtml: () => EVERYTHING });
  return new Printer({
    headings: new Map(headings.map((block) => [block, { level: block.level, id: '' }])),
    notes: new Map(),
    printUrl: (url) => url,
    raw: {
      isLink: false,
      enter: () => 0,
      leave: () => '',
      block: () => '',
      write: (text) => text,
    },
    words: printedWords('en'),
  }).print(root);
}
