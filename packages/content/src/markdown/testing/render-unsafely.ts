import { Printer } from '../print/printer.js';
import { noteWords } from '../print/words.js';
import { readDocument } from '../read-document.js';

/** The parser without the rules that make its output safe, for comparison with others: HTML passes, and every address. */
export function renderUnsafely(markdown: string): string {
  const { root, headings } = readDocument(markdown, { keepHtml: true });
  return new Printer({
    headings: new Map(headings.map((block) => [block, { level: block.level, id: '' }])),
    notes: new Map(),
    printUrl: (url) => url,
    raw: {
      isLink: false,
      isHidden: false,
      enter: () => 0,
      leave: () => '',
      block: () => '',
      write: (text) => text,
    },
    words: noteWords('en'),
  }).print(root);
}
