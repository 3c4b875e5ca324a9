import { describe, expect, test } from 'vitest';
import { cpuTime } from '../../../../scripts/testing/cpu-time.mjs';
import { ContentError } from '../issues/content-error.js';
import type { ContentIssue } from '../issues/issue.js';
import { parseArticle, parsePractice } from './index.js';

const HEAD = '---\ntitle: A\ndate: 2026-03-02\n---\n';
const MB = 1_000_000;
const fill = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length));

/** Reads a text as `tendwell check` does. Returns the outcome in one word, and the warnings. */
function read(source: string, parse: typeof parseArticle | typeof parsePractice = parseArticle) {
  const warnings: ContentIssue[] = [];
  try {
    parse(source, { file: 'a.md', onWarning: (warning) => warnings.push(warning) });
    return { outcome: 'data', warnings };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    expect(error.format().length).toBeLessThan(2_000 * error.issues.length + 100);
    return { outcome: error.issues[0]?.code, warnings };
  }
}

describe('four megabytes', { timeout: 60_000 }, () => {
  test.each([
    ['of one line', HEAD + fill('a', 4 * MB), 'data'],
    ['of one word after another', HEAD + fill('tide and mud. ', 4 * MB), 'data'],
    ['of hyphens', fill('---\n', 4 * MB), 'missing-key'],
    ['of white space', fill(' ', 4 * MB), 'empty-file'],
    ['of NUL characters', fill('\0', 4 * MB), 'missing-front-matter'],
    ['of returns', `---\r${fill('\r', 4 * MB)}`, 'missing-front-matter'],
    ['without front matter', fill('x', 4 * MB), 'missing-front-matter'],
    ['of front matter in one line', `---\ntitle: ${fill('a', 4 * MB)}\n---\n`, 'too-large'],
    ['of front matter without an end', `---\n${fill('a: b\n', 4 * MB)}`, 'unclosed-front-matter'],
    ['of brackets in front matter', `---\n${fill('[', 4 * MB)}\n---\n`, 'too-large'],
    ['of hidden addresses', HEAD + fill('[email protected] ', 4 * MB), 'scrambled-email'],
    ['of almost hidden addresses', HEAD + fill('[email ', 4 * MB), 'data'],
    ['of white space in a hidden address', `${HEAD}[email${fill(' ', 4 * MB)}`, 'data'],
  ])('%s', (_, source, outcome) => {
    expect(read(source).outcome).toBe(outcome);
  });

  test('of a practice in one line', () => {
    expect(read(`{"name": "${fill('a', 4 * MB)}"}`, parsePractice).outcome).toBe('too-large');
  });
});

describe('a body full of errors', { timeout: 60_000 }, () => {
  test.each([
    ['pictures without words', '![](b)\n', 'missing-alt'],
    ['links to nowhere', '[a]() ', 'empty-link'],
    ['skipped headings', '## a\n#### a\n', 'skipped-heading'],
  ])('has no more than 1,000 warnings of %s', (_, piece, code) => {
    const { outcome, warnings } = read(HEAD + fill(piece, MB / 4));
    expect(outcome).toBe('data');
    expect(warnings).toHaveLength(1_000);
    expect(warnings[0]?.code).toBe(code);
  });
});

describe('front matter full of errors', { timeout: 60_000 }, () => {
  const keys = Array.from({ length: 20_000 }, (_, index) => `k${index}: b`);
  test.each([
    ['keys that are not known', keys.join('\n'), 'missing-key'],
    ['one key', fill('a: b\n', 250_000), 'missing-key'],
    ['open brackets', fill('a: [\n', 50_000), 'yaml-unclosed-bracket'],
    ['colons', fill('a: b: c\n', 200_000), 'yaml-nesting'],
    ['lines without a colon', fill('a\n', 200_000), 'wrong-type'],
    ['tabs', `title:\n${fill('\ta: b\n', 200_000)}`, 'yaml-tab'],
    ['tags', `tags:\n${fill('- !!js/function a\n', 200_000)}`, 'missing-key'],
    ['nested brackets', `tags: ${fill('[', 50_000)}${fill(']', 50_000)}`, 'yaml-nesting'],
    ['anchors', `tags:\n${fill('- &a [*a]\n', 200_000)}`, 'missing-key'],
  ])('is refused: %s', (_, yaml, code) => {
    expect(read(`---\n${yaml}\n---\n`).outcome).toBe(code);
  });
});

describe('a value of 100,000 characters', () => {
  const spaces = fill(' ', 100_000);

  test.each([
    ['time range', `locations: [{ hours: { monday: ["9${spaces}!"] } }]`],
    ['type', `schemaType: "a${fill('-', 100_000)}!"`],
    ['text before a comment', `tagline: a${spaces}b # Ours`],
  ])('is explained in limited time: a %s', (_, yaml) => {
    const ms = cpuTime(() => expect(read(yaml, parsePractice).outcome).toBe('missing-key'));
    // Seconds to minutes with a search from each character.
    expect(ms).toBeLessThan(2_000);
  });
});

describe('no special meaning has', () => {
  test.each([
    '!!js/function "function () { globalThis.fired = true }"',
    '!!js/regexp /a/',
    '!!python/object/apply:os.system [id]',
    '!<tag:yaml.org,2002:js/undefined> x',
    '!!binary R0lGODlhAQABAAAAACw=',
    '!!set { a, b }',
    '!!merge <<',
    '!!timestamp 2026-03-02',
  ])('the tag in %s', (value) => {
    const source = `---\ntitle: ${value}\ndate: 2026-03-02\n---\n`;
    expect(read(source).outcome).toBe('yaml-tag');
    expect(globalThis).not.toHaveProperty('fired');
  });

  test.each(['js', 'javascript', 'coffee', 'json', 'toml'])('the language of ---%s', (language) => {
    const source = `---${language}\nglobalThis.fired = true\n---\n`;
    expect(read(source).outcome).toBe('missing-front-matter');
    expect(globalThis).not.toHaveProperty('fired');
  });

  test('a prototype key, in YAML and in JSON, at any depth', () => {
    for (const source of [
      '__proto__: { polluted: true }',
      'locations:\n  - __proto__: { polluted: true }\n    constructor: { prototype: { polluted: true } }',
      '{ "__proto__": { "polluted": true }, "locations": [{ "__proto__": { "polluted": true } }] }',
      'a: &a { __proto__: { polluted: true } }\n<<: *a',
    ]) {
      expect(read(source, parsePractice).outcome).not.toBe('data');
      expect({}).not.toHaveProperty('polluted');
    }
  });
});
