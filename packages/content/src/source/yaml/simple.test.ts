import { expect, test } from 'vitest';
import { fc } from '../../../../../scripts/testing/random.mjs';
import { type Path, Source } from '../source.js';
import { YamlDocument } from './document.js';
import { simpleData, simpleSpan } from './simple.js';

/** The same data by way of the parser: a comment makes it no longer simple. */
const parsed = (yaml: string) => {
  const text = `# parse\n${yaml}`;
  return new YamlDocument(new Source(text, 'a.md'), 0, text.length);
};

const FRONT_MATTER = `title: "Article 7: tea, and salt"
date: 2026-03-02
author: miriam-thibodeau
summary: Why it's warm; and what to do
order: 3
draft: true
picture:
  src: ../pictures/cup.svg
  alt: A cup on a sill
tags: [wool, it's tea, salt]
redirectFrom:
  - /old/
  - /older/
canonical: https://example.com/a/
`;

test('front matter of the usual form is read without the parser', () => {
  expect(simpleData(FRONT_MATTER)).toEqual(parsed(FRONT_MATTER).data);
  expect(simpleData(FRONT_MATTER)).toMatchObject({
    order: 3,
    draft: true,
    tags: ['wool', "it's tea", 'salt'],
  });
});

const word = fc.constantFrom(
  ...[
    'tea',
    'a',
    'null',
    'True',
    'true',
    'no',
    '~',
    '1',
    '-1',
    '0',
    '01',
    '1e3',
    '0x1',
    '.5',
    '.inf',
    '2026-03-02',
  ],
  ...[
    'x:y',
    'x: y',
    ':',
    'x:',
    '-',
    '- ',
    '--',
    '---',
    '...',
    '#',
    ' #',
    '&a',
    '*a',
    '!t',
    '|',
    '>',
    '%',
    '@',
    '`',
    '?',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    ', ',
    '"',
    "'",
    '\\',
    '/',
    './',
    '../',
    'https://a.example/',
    '=',
    '<<',
    'é',
    '日本',
    '\u00a0',
  ],
  ...['[email protected]', 'email protected', '\ufeff', '\u2028', '\u0085', '\ud800', '\t', '\r', ' ', '  '],
);
const words = fc.array(word, { maxLength: 4 }).map((list) => list.join(' '));
const glued = fc.array(word, { maxLength: 3 }).map((list) => list.join(''));
const plain = fc.oneof({ weight: 3, arbitrary: fc.constantFrom('tea', 'a cup', './a.svg') }, words, glued);
const value = fc.oneof(
  plain,
  plain.map((text) => `"${text}"`),
  plain.map((text) => `'${text}'`),
  fc.array(plain, { maxLength: 3 }).map((list) => `[${list.join(', ')}]`),
);
const key = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom('title', 'tags', 'a-b', 'x', 'order', 'toString', 'constructor') },
  fc.constantFrom('null', 'true', '1', '"q"', 'a b', '__proto__'),
);
const pair = fc.tuple(key, value).map(([name, text]) => `${name}: ${text}`);
const indent = fc.constantFrom('', ' ', '  ', '    ');
const line = fc.oneof(
  { weight: 4, arbitrary: pair },
  key.map((name) => `${name}:`),
  fc.tuple(indent, pair).map((parts) => parts.join('')),
  fc.tuple(indent, value).map(([space, text]) => `${space}- ${text}`),
  fc.tuple(indent, value).map((parts) => parts.join('')),
);
const documents = fc.array(line, { minLength: 1, maxLength: 5 }).map((lines) => lines.join('\n'));

test('whatever is read without the parser is what the parser returns, without an issue', () => {
  let simple = 0;
  fc.assert(
    fc.property(documents, fc.boolean(), (lines, isEnded) => {
      const yaml = isEnded ? `${lines}\n` : lines;
      const data = simpleData(yaml);
      if (data === undefined) return;
      simple += 1;
      const { data: expected, issues, unusable, trailingComments } = parsed(yaml);
      expect({ data, issues: [], unusable: [], trailingComments: [] }).toEqual({
        data: expected,
        issues,
        unusable,
        trailingComments,
      });
    }),
    { numRuns: 2_000 },
  );
  expect(simple).toBeGreaterThan(100);
});

/** The paths of all values. */
const pathsOf = (data: unknown): Path[] =>
  typeof data === 'object' && data !== null
    ? Object.entries(data).flatMap(([step, inner]) => {
        const own = Array.isArray(data) ? Number(step) : step;
        return [[own], ...pathsOf(inner).map((rest) => [own, ...rest])];
      })
    : [];

test('the place of a value that is found without the parser is the one that the parser tells', () => {
  let found = 0;
  fc.assert(
    fc.property(documents, fc.boolean(), (lines, isEnded) => {
      const yaml = isEnded ? `${lines}\n` : lines;
      const data = simpleData(yaml);
      for (const path of pathsOf(data)) {
        const span = simpleSpan(yaml, path);
        if (!span) continue;
        found += 1;
        const { start, end } = parsed(yaml).spanOf(path);
        const before = '# parse\n'.length;
        expect({ path, ...span }).toEqual({ path, start: start - before, end: end - before });
      }
    }),
    { numRuns: 2_000 },
  );
  expect(found).toBeGreaterThan(100);
});

test('the place of a text and of a text below a key are found without the parser', () => {
  const textAt = (...path: Path) => {
    const { start, end } = simpleSpan(FRONT_MATTER, path) ?? { start: 0, end: 0 };
    return FRONT_MATTER.slice(start, end);
  };
  expect(textAt('title')).toBe('"Article 7: tea, and salt"');
  expect(textAt('picture', 'src')).toBe('../pictures/cup.svg');
  expect(textAt('canonical')).toBe('https://example.com/a/');
  expect(
    [['src'], ['picture'], ['picture', 'title'], ['redirectFrom', 0], ['x.y'], []].map((path) =>
      textAt(...path),
    ),
  ).toEqual(Array(6).fill(''));
});

test.each([
  'title: Tea # an hour',
  'title: Tea: a story',
  'title: Tea\n  and more',
  'title: Tea\ntitle: Salt',
  'title:',
  'title: ~',
  'tags: [[email protected]]',
  'tags: [email protected]',
  'title: "a\\n"',
  'picture:\n  src: a\n   alt: b',
  '- a',
  '',
  'a\tb: c',
])('%j is left to the parser', (yaml) => {
  expect(simpleData(yaml)).toBeUndefined();
});

test('an issue finds its place in simple data', () => {
  const source = new Source(`---\n${FRONT_MATTER}---\n`, 'a.md');
  const document = new YamlDocument(source, 4, source.text.length - 4);
  const issue = document.atValue({ code: 'wrong-type', message: '', path: ['picture', 'alt'] });
  expect([issue.line, issue.column, issue.length]).toEqual([10, 8, 15]);
  expect(document.sourceText(['order'])).toBe('3');
});
