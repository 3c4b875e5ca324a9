import { describe, expect, test } from 'vitest';
import { fc } from '../../../../../scripts/testing/random.mjs';
import { ContentError } from '../../issues/content-error.js';
import { parseArticle, parsePractice } from '../../parse/index.js';

function issuesOf(yaml: string) {
  try {
    parseArticle(`---\n${yaml}\n---\n`, { file: 'a.md' });
  } catch (error) {
    if (error instanceof ContentError) return error.issues;
    throw error;
  }
  return [];
}

/** The problems of the YAML itself. Missing keys are not tested here. */
const problems = (yaml: string) =>
  issuesOf(yaml)
    .filter(({ code }) => code !== 'missing-key' && code !== 'unknown-key')
    .map(({ code, line, column, length }) => `${code} ${line}:${column}+${length ?? 0}`);

describe('invalid YAML', () => {
  test.each([
    ['a tab as indentation', 'picture:\n\tsrc: x', 'yaml-tab 3:1+1'],
    ['a colon in a value', 'title: Ginger: a tea', 'yaml-unquoted-colon 2:8+13'],
    ['keys below a value', 'title: A\n  summary: B', 'yaml-indentation 3:3+10'],
    ['keys that do not line up', 'picture:\n    src: x\n  alt: y', 'yaml-indentation 4:3+6'],
    ['an open double quote', 'title: "A\ndate: 2026-01-01', 'yaml-unclosed-quote 2:8+1'],
    ['an apostrophe in single quotes', "title: 'Don't'", 'yaml-quote 2:13+2'],
    ['text after a quote', 'title: "A" b', 'yaml-quote 2:12+1'],
    ['an open bracket', 'tags: [a, b\ntitle: A', 'yaml-unclosed-bracket 2:7+1'],
    ['a key indented less than the first', '  title: A\ndate: B', 'yaml-indentation 3:1+7'],
    ['a bracket too many', 'tags: [a]\n]\ntitle: A', 'yaml-syntax 3:1+1'],
    ['a list entry indented less', 'tags:\n  - a\n - b\nlang: en', 'yaml-indentation 4:2+3'],
    ['a missing comma between keys', 'picture: { src: /a.svg alt: x }', 'yaml-missing-comma 2:24+4'],
    ['a missing comma', '{ title: "A"\n  date: "B" }', 'yaml-missing-comma 3:3+1'],
    ['an at sign', 'author: @maria', 'yaml-reserved-character 2:9+6'],
    ['a backtick', 'author: `maria`', 'yaml-reserved-character 2:9+7'],
    ['a space missing after the colon', 'title:A\ndate: 2026-01-01', 'yaml-missing-colon 2:1+7'],
    ['no colon at all', 'title\ndate: 2026-01-01', 'yaml-missing-colon 2:1+5'],
    ['an unknown escape', 'title: "a\\d"', 'yaml-escape 2:10+2'],
    ['a list on the line of its key', 'tags: - a', 'yaml-indentation 2:7+1'],
    ['a key that is a list', '[a]: b', 'yaml-key 2:1+1'],
    ['a second document', 'title: A\n...\ndate: B', 'yaml-documents 4:1+7'],
    ['a repetition of nothing', 'title: *bold*', 'yaml-alias 2:8+6'],
    ['a repetition of itself', 'tags: &t [*t]', 'yaml-alias 2:11+2'],
    ['a tag of its own', 'title: !!js/function "x"', 'yaml-tag 2:8+17'],
    ['a key written twice', 'title: A\ndate: 2026-01-01\ntitle: B', 'duplicate-key 4:1+5'],
  ])('has %s', (_, yaml, problem) => {
    expect(problems(yaml)).toEqual([problem]);
  });

  test('does not hide other problems behind an invalid value', () => {
    expect(problems('title: Tea: a story\nauthor: @maria\ndate: 02/30/2026\ntags: tea')).toEqual([
      'yaml-unquoted-colon 2:8+12',
      'yaml-reserved-character 3:9+6',
      'invalid-date 4:7+10',
      'wrong-type 5:7+3',
    ]);
  });

  test('is explained, with what to write instead', () => {
    expect(issuesOf('title: Ginger: a tea')[1]?.help).toBe('write `title: "Ginger: a tea"`');
    expect(issuesOf("title: 'Don't'")[1]?.help).toBe('write `title: "Don\'t"`');
  });
});

describe('hostile YAML', () => {
  test('is rejected when aliases expand to millions of values', () => {
    const lines = ['a: &a [x,x,x,x,x,x,x,x,x,x]'];
    for (const [name, before] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg', 'ih']) {
      lines.push(`${name}: &${name} [${Array(10).fill(`*${before}`).join(',')}]`);
    }
    expect(problems(lines.join('\n'))).toEqual(['yaml-alias 5:29+2']);
  });

  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'has no use for %s',
    (key) => {
      const [issue] = issuesOf(`title: A\ndate: 2026-01-01\n${key}: { polluted: true }`);
      expect(issue).toMatchObject({ code: 'unknown-key', line: 4, column: 1, path: [key] });
      expect(({} as { polluted?: true }).polluted).toBeUndefined();
    },
  );

  test.each([
    ['brackets', '['.repeat(100_000)],
    ['hyphens', '- '.repeat(100_000)],
    ['quotes', '"'.repeat(100_000)],
    ['stairs', Array.from({ length: 500 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
    ['stand-ins', '[email protected] '.repeat(10_000)],
    ['a very long file', 'a: b\n'.repeat(100_000)],
  ])('is rejected if it is 100,000 %s', (_, yaml) => {
    expect(issuesOf(yaml).length).toBeGreaterThan(0);
  });

  test('always results in data or a ContentError', () => {
    const pieces = fc.constantFrom(
      ...[
        'title: ',
        'date: 2026-01-01',
        '\n',
        '  ',
        '- ',
        '[',
        ']',
        '{',
        '}',
        '"',
        "'",
        ': ',
        ',',
        '&a ',
        '*a',
        '!t ',
      ],
      ...[
        '|',
        '>',
        '#',
        '\t',
        '@',
        '\0',
        '\r',
        '---',
        '...',
        '<<: ',
        '? ',
        '%',
        '\ufeff',
        '🙂',
        '\ud800',
        'picture:\n  ',
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        for (const issue of issuesOf(text)) {
          expect(issue.line).toBeGreaterThan(0);
          expect(issue.column).toBeGreaterThan(0);
        }
        try {
          parsePractice(text, { file: 'practice.yaml' });
        } catch (error) {
          expect(error).toBeInstanceOf(ContentError);
          expect((error as ContentError).format()).toContain('error[');
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

test('aliases that expand to too much are reported once, and their values don’t count as empty', () => {
  const ten = (name: string) => `[${Array.from({ length: 10 }, () => name).join(', ')}]`;
  const bomb = `a: &a ${ten('x')}\nb: &b ${ten('*a')}\nc: &c ${ten('*b')}\nd: &d ${ten('*c')}\ntags: ${ten('*d')}`;
  expect(problems(bomb)).toEqual(['yaml-alias 5:36+2']);
});
