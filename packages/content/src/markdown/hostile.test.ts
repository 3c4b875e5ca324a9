import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from './index.js';

/** Texts of about 100,000 characters that cost a careless parser its stack or minutes of time. */
const LENGTH = 100_000;
const many = (text: string, end = '') => text.repeat(LENGTH / text.length) + end;
const texts: Record<string, string> = {
  brackets: many('['),
  'brackets that close': `${'['.repeat(LENGTH / 2)}${']'.repeat(LENGTH / 2)}`,
  images: many('!['),
  'links that never close': many('[a](b'),
  'links that close once': many('[a](b', ')'),
  'links with open titles': many('[]("'),
  asterisks: many('*a '),
  'asterisks after letters': many('a*'),
  'nested emphasis': `${'*a '.repeat(LENGTH / 6)}${'b*'.repeat(LENGTH / 6)}`,
  'emphasis of two kinds': many('*a_b'),
  'emphasis in links': many('**x [a*]('),
  tildes: many('a~~'),
  backticks: Array.from({ length: 440 }, (_, index) => `${'`'.repeat(index)}a`).join(''),
  quotes: many('>'),
  'spaced quotes': many('> '),
  'quotes and what goes on': many('> a\nb\n'),
  'quoted lists and what goes on': many('> - a\nb\n'),
  hyphens: many('- '),
  'hyphens and a letter': many('- ', 'a'),
  numbers: many('1. '),
  'quotes in lists': many('- > '),
  'lists in stairs': Array.from({ length: 300 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n'),
  'items that go on': many('* a\n *'),
  comments: many('a<!--'),
  instructions: many('a<?'),
  'open tags': many('<a x="'),
  exclamations: many('!'),
  'a long address': `${'a'.repeat(LENGTH)}@`,
  'closing brackets after an address': `www.a${')'.repeat(LENGTH)}`,
  'references after an address': `www.a${'&x;'.repeat(LENGTH / 3)}`,
  'a wide table': `${'|a'.repeat(300)}|\n${'|-'.repeat(300)}|\n${'|b\n'.repeat(33_000)}`,
  'the same heading': many('# a\n\n'),
  definitions: many('[a]: b\n', '\n[a]'),
};

describe('a hostile text', () => {
  test.each(Object.keys(texts))('is rendered soon: %s', (name) => {
    const started = performance.now();
    const { html } = renderMarkdown(texts[name] as string);
    // Far above what it takes, far below what it took: seconds to minutes, or no end.
    expect(performance.now() - started).toBeLessThan(2_500);
    expect(html.length).toBeGreaterThan(0);
    expect(html.length).toBeLessThan(40 * LENGTH);
  });

  test('keeps its words when it is nested too deep', () => {
    expect(renderMarkdown(`${'> '.repeat(5_000)}words`).html).toContain('words');
    expect(renderMarkdown(`${'*a '.repeat(5_000)}words${' b*'.repeat(5_000)}`).html).toContain('words');
  });

  test('costs an ordinary text nothing', () => {
    const text = `${'A paragraph with *some* [links](/a), `code` and **marks**. '.repeat(40)}\n\n`.repeat(20);
    expect(renderMarkdown(text).html.match(/<a /g)).toHaveLength(800);
  });
});

const VOID = new Set(['br', 'hr', 'img', 'input']);
const ALLOWED: Record<string, readonly string[]> = {
  p: [],
  h1: ['id'],
  h2: ['id'],
  h3: ['id'],
  h4: ['id'],
  h5: ['id'],
  h6: ['id'],
  em: [],
  strong: [],
  del: [],
  code: ['class'],
  pre: [],
  blockquote: [],
  ul: [],
  ol: ['start'],
  li: ['class'],
  label: [],
  input: ['type', 'disabled', 'checked', 'aria-label'],
  a: ['href', 'title'],
  img: ['src', 'alt', 'title', 'loading', 'decoding'],
  figure: [],
  figcaption: [],
  div: ['class', 'tabindex', 'role', 'aria-label'],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ['scope', 'align'],
  td: ['align'],
  br: [],
  hr: [],
};

/** Reads HTML as strictly as it is to be printed: allowed tags in balance, quoted attributes, no sign left unescaped. */
function check(html: string): void {
  const open: string[] = [];
  const tag = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"<>]*")?)*)>|([^<>"]+)|(.)/gs;
  for (const [, slash, name = '', attributes = '', , stray] of html.matchAll(tag)) {
    if (stray !== undefined) expect.fail(`stray ${stray} in ${html}`);
    if (name === '') continue;
    expect(Object.keys(ALLOWED)).toContain(name);
    if (slash) expect(open.pop()).toBe(name);
    else if (!VOID.has(name)) open.push(name);
    for (const [, attribute, , value = ''] of attributes.matchAll(/ ([a-z-]+)(="([^"]*)")?/g)) {
      expect(ALLOWED[name]).toContain(attribute);
      if (attribute !== 'href' && attribute !== 'src') continue;
      const url = value.replace(
        /&(amp|lt|gt|quot|#39);/g,
        (_, entity) => ({ amp: '&', quot: '"', '#39': "'" })[entity as 'amp'] ?? '',
      );
      if (URL.canParse(url, 'https://base.example/')) {
        expect(['http:', 'https:', 'mailto:', 'tel:']).toContain(
          new URL(url, 'https://base.example/').protocol,
        );
      }
    }
  }
  expect(open).toEqual([]);
}

test('whatever the text, the HTML is in balance and holds only what is allowed', () => {
  const piece = fc.constantFrom(
    ...[
      'a',
      ' ',
      '\n',
      '\n\n',
      '    ',
      '\t',
      '# ',
      '## ',
      '> ',
      '- ',
      '1. ',
      '* ',
      '*',
      '**',
      '_',
      '~~',
      '`',
      '```\n',
    ],
    ...[
      '[',
      ']',
      '(',
      ')',
      '![',
      '](',
      '](/a)',
      ' "t"',
      '[a]: ',
      '<',
      '>',
      '</',
      '<b>',
      '<script>',
      '</script>',
      '<!--',
    ],
    ...[
      '-->',
      '<img src=x onerror=alert(1)>',
      '<a href="',
      '"',
      "'",
      '&',
      '&lt;',
      '&#60;',
      '&quot;',
      '&colon;',
      '\\',
      '|',
    ],
    ...[
      '|-',
      '|a|\n|-|\n',
      '- [x] ',
      '---\n',
      '===\n',
      'javascript:',
      'https://a.b',
      'www.a.b',
      'a@b.c',
      '\0',
      '\r',
      '🙂',
    ],
    ...[
      '<kbd>',
      '<pre>',
      '$&',
      '" onload="x',
      'data:',
      '\u2028',
      '\ud800',
      '{{',
      '`~`',
      '<style>',
      '<![CDATA[',
      ']]>',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => check(renderMarkdown(pieces.join('')).html)),
    { numRuns: 3_000 },
  );
});

test('no quadratic growth in what random lines repeat', () => {
  const line = fc.constantFrom(
    '> ',
    '- ',
    '  ',
    'a',
    '\n',
    '\n\n',
    '>',
    '* ',
    '1. ',
    '# ',
    '```',
    '|a|',
    '|-|',
    '=',
    '<p>',
    '[a]:',
  );
  const took = (text: string) => {
    const started = performance.now();
    renderMarkdown(text);
    return performance.now() - started;
  };
  fc.assert(
    fc.property(fc.array(line, { minLength: 2, maxLength: 8 }), (pieces) => {
      const piece = pieces.join('');
      expect(took(piece.repeat(20_000 / piece.length))).toBeLessThan(1_500);
    }),
    { numRuns: 60 },
  );
});
