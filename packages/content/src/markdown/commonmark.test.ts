import { createRequire } from 'node:module';
import { Marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { fc } from '../../../../scripts/testing/random.mjs';
import { safeUrl } from '../url.js';
import { renderMarkdown } from './index.js';
import { readDocument } from './read-document.js';
import { checkHtml } from './testing/check-html.js';
import { EXAMPLES, type Example, htmlTree } from './testing/commonmark-examples.js';
import { EVERYTHING, renderUnsafely } from './testing/render-unsafely.js';
import type { Block, Phrase } from './tree.js';

const require = createRequire(import.meta.url);
const reference = require('commonmark') as {
  Parser: new () => { parse(markdown: string): unknown };
  HtmlRenderer: new () => {
    render(node: unknown): string;
    html_inline(node: { literal: string }): void;
    lit(text: string): void;
    disableTags: number;
  };
};
const OPTIONS = { headingOffset: 0, typography: false };

const passed = (render: (markdown: string) => string) =>
  EXAMPLES.filter(({ markdown, html }) => htmlTree(render(markdown)) === htmlTree(html));

/** Why an example is printed differently, by design. */
function reason({ markdown }: Example): string | undefined {
  const found = { html: false, address: false, bare: false };
  const visitPhrase = ({ inlines, text }: Phrase) => {
    for (const { type, href, from = 0 } of inlines) {
      found.html ||= type === 'html';
      found.address ||=
        href !== undefined && safeUrl(href, type === 'image' ? 'image' : 'link') === undefined;
      found.bare ||= type === 'address' && text[from] !== '<';
    }
  };
  const visit = (block: Block) => {
    found.html ||= block.type === 'html';
    visitPhrase(block);
    block.rows.flat().forEach(visitPhrase);
    block.children.forEach(visit);
  };
  visit(readDocument(markdown, { keepHtml: () => EVERYTHING }).root);
  if (found.html) return 'safety: HTML is shown as text';
  if (found.address) return 'safety: an address whose scheme is not on the list is not printed';
  return found.bare ? 'GitHub: an address without brackets around it is a link' : undefined;
}

/**
 * The examples that the parser reads differently, by design. Each has a URL or an email address without angle brackets
 * around it, which GitHub Flavored Markdown makes a link and CommonMark leaves as text.
 */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  602: 'a URL with a space between angle brackets: the part before the space becomes a link',
  608: 'a URL with spaces inside its angle brackets becomes a link',
  611: 'a URL without angle brackets becomes a link',
  612: 'an email address without angle brackets becomes a link',
};

describe('CommonMark’s own examples', () => {
  const own = passed((markdown) => String(renderMarkdown(markdown, OPTIONS).html));
  const parser = passed(renderUnsafely);
  const marked = new Marked({ gfm: true });
  const plain = new Marked({ gfm: false });
  const markedPassed = passed((markdown) => marked.parse(markdown, { async: false }));
  const plainPassed = passed((markdown) => plain.parse(markdown, { async: false }));
  const differences = EXAMPLES.filter((example) => !own.includes(example));

  test('pass at least as often as with marked', () => {
    const line = (name: string, { length }: readonly Example[]) =>
      `${name.padEnd(52)}${length} of ${EXAMPLES.length} (${((100 * length) / EXAMPLES.length).toFixed(1)} %)`;
    const reasons = new Map<string, number[]>();
    for (const example of differences) {
      const why = reason(example) ?? 'no reason';
      reasons.set(why, [...(reasons.get(why) ?? []), example.number]);
    }
    console.log(
      [
        line('marked', plainPassed),
        line('marked with GitHub’s extensions', markedPassed),
        line('this parser, its HTML and addresses let through', parser),
        line('renderMarkdown', own),
        ...[...reasons].map(
          ([why, numbers]) => `  differs for ${why}: ${numbers.length}: ${numbers.join(' ')}`,
        ),
      ].join('\n'),
    );
    expect(parser.length).toBeGreaterThanOrEqual(plainPassed.length);
    expect(parser.length).toBeGreaterThanOrEqual(markedPassed.length);
    // A better result also fails: remove the example from EXCEPTIONS.
    const failed = EXAMPLES.filter((example) => !parser.includes(example)).map(({ number }) =>
      String(number),
    );
    expect(failed, 'update EXCEPTIONS').toEqual(Object.keys(EXCEPTIONS));
  });

  test('only differ for a known reason', () => {
    for (const example of differences) expect(reason(example), String(example.number)).toBeDefined();
  });

  test('are all printed safely', () => {
    for (const { markdown } of EXAMPLES)
      checkHtml(String(renderMarkdown(markdown, { rawHtml: 'sanitize' }).html), true);
  });
});

describe('CommonMark’s reference implementation', () => {
  const pieces = fc.constantFrom(
    ...['a', 'b', 'é', '“', '.', '!', '=', '"', "'", ' ', '  ', '    ', '\n', '\n\n', '  \n', '\\\n', '\\'],
    ...['# ', '#', '> ', '>', '- ', '-', '+ ', '1. ', '2. ', '1) ', '* ', '---\n', '===\n', '```\n', '~~~\n'],
    ...['*', '**', '***', '_', '__', '`', '``', '[', ']', '(', ')', '![', '](/a)', '](', '[a]', '[b][a]'],
    ...[
      '[a]: /u\n',
      '[a]: /u "t"\n',
      '\n[a]:',
      '"t"',
      '&amp;',
      '&',
      '<',
      '>',
      '<b>',
      '</b>',
      '<div>',
      '</div>',
    ],
    ...['<!--', '-->', '<?', '?>', '<pre>', '</pre>'],
  );
  const parser = new reference.Parser();
  const renderer = new reference.HtmlRenderer();
  // It copies HTML into alternative texts unchanged, where a quotation mark would end the attribute.
  renderer.html_inline = ({ literal }) => {
    if (renderer.disableTags === 0) renderer.lit(literal);
  };
  /** Alternative texts are not compared. */
  const comparable = (html: string) => htmlTree(html).replace(/ alt="(?:[^"\\]|\\.)*"/g, '');
  /** It may leave an empty paragraph where one contained only definitions. */
  const readByReference = (markdown: string) =>
    renderer.render(parser.parse(markdown)).replaceAll('<p></p>\n', '');
  /**
   * It reads definitions above an underline at once, and they count before those of paragraphs further up. The
   * specification lets the first one count.
   */
  const isMisread = (markdown: string) =>
    markdown.split(']:').length > 2 && /^[\s>+*.)\d-]*(?:-+|=+)[ \t]*$/m.test(markdown);

  test('gives the same result for random texts', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (list) => {
        const markdown = list.join('');
        fc.pre(!isMisread(markdown));
        const expected = comparable(readByReference(markdown));
        expect(comparable(renderUnsafely(markdown)), markdown).toBe(expected);
      }),
      {
        numRuns: 5_000,
        examples: [
          [['[a]: /u "t"\n', '---\n', 'a', '<div>']],
          [['+ ', '<?', '\n\n', '+ ', 'a']],
          [['\n[a]:', '<!--', '\\\n', '-->']],
        ],
      },
    );
  });
});
