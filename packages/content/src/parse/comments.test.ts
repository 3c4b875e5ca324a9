import { expect, test } from 'vitest';
import { ContentError } from '../issues/content-error.js';
import type { ContentIssue } from '../issues/issue.js';
import { parseArticle, parsePractice } from './index.js';

const article = (yaml: string) => {
  const warnings: ContentIssue[] = [];
  const text = `---\ndate: 2026-03-02 # a Monday\n${yaml}\n---\n`;
  const data = parseArticle(text, { file: 'a.md', onWarning: (warning) => warnings.push(warning) });
  return {
    data,
    warnings: warnings.map(({ code, line, column, length, help }) => ({
      at: `${code} ${line}:${column}+${length}`,
      help,
    })),
  };
};
const helps = (yaml: string) => {
  try {
    return article(yaml).warnings.map((warning) => warning.help);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.issues.map((issue) => issue.help);
  }
};
const help = (written: string) =>
  `write \`${written}\` if it is part of the value; put a comment on a line of its own`;

test.each([
  ['title: Q&A #2 on sleep', 'yaml-comment 3:12+11', 'title: "Q&A #2 on sleep"'],
  ['title: Room\t#4', 'yaml-comment 3:13+2', 'title: "Room #4"'],
  ['title: A\nsummary: one\n  two #3', 'yaml-comment 5:7+2', 'summary: "one two #3"'],
  ['title: A\ntags:\n  - room #4', 'yaml-comment 5:10+2', '- "room #4"'],
  ['title: A\ntags: [\n  room #4\n  ]', 'yaml-comment 5:8+2', '- "room #4"'],
  ['title: A\npicture: {\n  src: a.svg, alt: Room #4\n  }', 'yaml-comment 5:25+2', 'alt: "Room #4"'],
  ['title: 2026 #2', 'yaml-comment 3:13+2', 'title: "2026 #2"'],
  ['title: A "quoted" #2', 'yaml-comment 3:19+2', `title: 'A "quoted" #2'`],
])('a value that ends at a # is a warning: %s', (yaml, at, written) => {
  const { warnings, data } = article(yaml);
  expect(warnings).toEqual([{ at, help: help(written) }]);
  expect(data.date).toBe('2026-03-02');
});

test.each([
  'title: "Q&A" # the second',
  'title: A\n# a comment\nsummary: B',
  'title: C#',
  'title: "Q&A #2"',
  'title: A\nsummary: |\n  Room #4',
  'title: A\nlang: en # for now',
  'title: A\ndraft: true # for now',
  'title: A #',
])('a comment that cannot be part of the value is none: %s', (yaml) => {
  expect(article(yaml).warnings).toEqual([]);
});

test('the help for an open bracket names the # that hides the closing one', () => {
  expect(helps('title: A\ntags: [room #4, sleep]')).toEqual([
    'text after # is a comment; put quotes around a value that contains #',
  ]);
});

test.each(['title: #2', 'title: A\ntags:\n  - #4 on sleep'])(
  'an entry that is only a comment: %s',
  (yaml) => {
    expect(helps(yaml)).toEqual(['text after # is a comment; put quotes around a value that begins with #']);
  },
);

test('a practice is warned about its street, and its phone number with a lost extension', () => {
  const warnings: string[] = [];
  parsePractice(
    `name: Linden Street
kind: yoga # or massage
url: https://example.com/
locale: en-US
timeZone: America/Los_Angeles
locations:
  - address:
      street: 12 Main St #4
      city: Oakland
      country: US
    phone: +1 510 555 0142 #4
`,
    { file: 'practice.yaml', onWarning: ({ path }) => warnings.push(path.join('.')) },
  );
  expect(warnings).toEqual(['locations.0.address.street', 'locations.0.phone']);
});
