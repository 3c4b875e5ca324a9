import { describe, expect, test } from 'vitest';
import { article, errorOf, problems } from './testing/article.js';

describe('the place of a problem', () => {
  const wrong = 'titel: A\ndate: 03/02/2026\npicture:\n  src: ./a.svg\n  alt: 5\n  width: wide';
  const expected = [
    'missing-key 1:1 ---',
    'unknown-key 2:1 titel',
    'invalid-date 3:7 03/02/2026',
    'wrong-type 7:10 wide',
  ];

  test('is exact in block style', () => {
    expect(problems(article(wrong))).toEqual(expected);
  });

  test('is exact with Windows line ends and a byte order mark', () => {
    expect(problems(`\ufeff${article(wrong).replaceAll('\n', '\r\n')}`)).toEqual(expected);
  });

  test('is exact in flow style', () => {
    expect(problems(article('{ titel: A, "date": "03/02/2026", picture: { src: "", alt: x } }'))).toEqual([
      'missing-key 1:1 ---',
      'unknown-key 2:3 titel',
      'invalid-date 2:21 "03/02/2026"',
      'empty-value 2:51 ""',
    ]);
  });

  test('is the parent’s key for a missing key', () => {
    expect(problems(article('title: A\ndate: 2026-03-02\npicture:\n  src: a.svg'))).toEqual([
      'missing-key 4:1 picture',
    ]);
  });

  test('is the key for a missing value', () => {
    const source = article('title:\ndate: 2026-03-02\nsummary: #1 remedy');
    expect(problems(source)).toEqual(['empty-value 2:1 title', 'empty-value 4:1 summary']);
    expect(errorOf(source).issues[1]?.help).toMatch(/comment/);
  });

  test('is the first line of a multi-line value', () => {
    expect(problems(article('title: A\ndate: |\n  March 2\n  2026'))).toEqual(['invalid-date 3:7 |']);
    expect(problems(article('title: A\ndate: "March\n  2"'))).toEqual(['invalid-date 3:7 "March']);
  });

  test('is the alias for an aliased value', () => {
    expect(problems(article('title: &t A\ndate: *t'))).toEqual(['invalid-date 3:7 *t']);
  });

  test('counts in UTF-16 units, as editors do', () => {
    expect(problems(article('title: A\ndate: 2026-03-02\ntags: ["🙂", {}]'))).toEqual(['wrong-type 4:14 {}']);
  });
});

describe('after a YAML syntax error, the other problems', () => {
  test.each([
    [
      'a line without a colon',
      'title Ginger\ndate: 3/2/2026',
      ['yaml-missing-colon 2:1', 'invalid-date 3:7'],
    ],
    ['a key too far in', 'title: A\n date: 3/2/2026\ntitel: x', ['yaml-indentation 3:2', 'unknown-key 4:1']],
    ['a tab', 'picture:\n\tsrc: a\ntitel: x', ['yaml-tab 3:1', 'unknown-key 4:1']],
    ['an open bracket', 'tags: [a, b\ndate: 3/2/2026', ['yaml-unclosed-bracket 2:7', 'invalid-date 3:7']],
    ['an open quote', 'title: "A\ndate: 3/2/2026', ['yaml-unclosed-quote 2:8', 'invalid-date 3:7']],
    ['a wrong escape', 'title: "\\q"\ndate: 3/2/2026', ['yaml-escape 2:9', 'invalid-date 3:7']],
    [
      'several slips',
      'title: A: B\ntags: [a\n? [x]\n: y\ndate: 3/2/2026',
      ['yaml-unquoted-colon 2:8', 'yaml-unclosed-bracket 3:7', 'yaml-key 4:3', 'invalid-date 6:7'],
    ],
  ])('are found after %s', (_, frontMatter, expected) => {
    expect(errorOf(article(frontMatter)).issues.map((i) => `${i.code} ${i.line}:${i.column}`)).toEqual(
      expected,
    );
  });

  test('do not include consequences of the syntax error', () => {
    // The title is in the part that cannot be parsed, and so is the value of `*t`.
    const slips = 'title: [&t A\nsummary: *t\ndate: 2026-03-02\npicture: { src: a.svg, alt: x';
    expect(problems(article(slips))).toEqual(['yaml-unclosed-bracket 2:8 [', 'yaml-unclosed-bracket 5:10 {']);
    expect(problems(article('title: &t A: B\nsummary: *t\ndate: 2026-03-02'))).toEqual([
      'yaml-unquoted-colon 2:8 &t A: B',
    ]);
  });
});
