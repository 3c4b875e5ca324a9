import { describe, expect, test } from 'vitest';
import { cpuTime } from '../../../../scripts/testing/cpu-time.mjs';
import { fc } from '../../../../scripts/testing/random.mjs';
import { ContentError } from '../issues/content-error.js';
import type { ContentIssue } from '../issues/issue.js';
import { articleSchema } from '../schema/article.js';
import { newsletterSchema } from '../schema/newsletter.js';
import { practiceSchema } from '../schema/practice.js';
import { parseArticle, parseNewsletter, parsePractice } from './index.js';

const RUNS = { numRuns: 400 };
/** Far more than such short texts take, and far less than an endless loop. */
const MAX_MS = 2_000;

const ARTICLE = `---
title: "Slack water" # an hour
date: 2026-03-02
author: &who wren-okafor
picture: { src: ./a.svg, alt: 'Mud, and light', width: 640 }
tags: [tide, no, 1e3, +15085550119]
summary: >-
  The hour in which
  nothing moves.
redirectFrom:
  - /slack/
  - /water/
---

# Slack water

> - [one](./two.md "three") ![four](five.svg)
>   #### six

| a | [b](c) |
|---|---|
| \`![](no)\` | ![](d) |
`;

const PRACTICE = `name: Saltmarsh Massage
kind: massage
url: https://saltmarsh.example.com/
locale: en-US
timeZone: America/New_York
locations:
  - address: &home { street: 8 Heron Lane, city: Wellfleet, postalCode: 02667, country: US }
    phone: +1 508 555 0119
    hours:
      monday: ["09:00-12:30", "14:00-18:00"]
      exceptions:
        - { from: 2026-12-24, to: 2027-01-02, reason: 'Ice' }
  - address: *home
practitioners:
  - slug: wren-okafor
    name: Wren Okafor
notices:
  - { kind: custom, title: Terms, url: /terms/ }
`;

const NEWSLETTER = `{ "action": "/subscribe", "description": "A letter.",
  "consent": { "text": "Yes.", "version": "1" },
\t"interests": [{ "value": "walks", "label": "Walks" }] }
`;

const PIECES = [
  ...'"\'`[]{}:,-#&*!|>%@?\\/~ \t\n\r().<=+_',
  '---\n',
  '...\n',
  '\r\n',
  ': ',
  '- ',
  '  ',
  '\0',
  '\ufeff',
  '\u2028',
  '\ud83d',
  '🙂',
  '漢',
  '&a ',
  '*a',
  '!!binary ',
  '!x ',
  '<<: ',
  '__proto__: ',
  'constructor',
  'title: ',
  '2026-13-40',
  '[email protected]',
  '[a](b)',
  '![](',
  '## ',
];

/** A valid text with some errors in it, or other text altogether. */
const broken = (text: string) => {
  const syntaxError = fc.record({
    at: fc.nat(text.length),
    cut: fc.oneof(fc.nat(3), fc.nat(40)),
    put: fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 3 })), {
      maxLength: 6,
    }),
  });
  const slipped = fc
    .array(syntaxError, { maxLength: 4 })
    .map((slips) =>
      slips.reduce(
        (result, { at, cut, put }) => result.slice(0, at) + put.join('') + result.slice(at + cut),
        text,
      ),
    );
  const soup = fc.array(fc.constantFrom(...PIECES, ...text.split(/(?<=\s)/)), { maxLength: 60 });
  return fc.oneof(
    { weight: 6, arbitrary: slipped },
    { weight: 2, arbitrary: soup.map((pieces) => pieces.join('')) },
    { weight: 1, arbitrary: soup.map((pieces) => `---\n${pieces.join('')}\n---\n${pieces.join('')}`) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  );
};

function expectInside(source: string, issues: readonly ContentIssue[]): void {
  const lines = source.replace(/^\ufeff/, '').split('\n');
  for (const { line, column, length = 0, lineText, code, message } of issues) {
    const text = lines[line - 1]?.replace(/\r$/, '');
    const where = `${code} at ${line}:${column}+${length} of ${JSON.stringify(source)}`;
    expect(text, where).toBeDefined();
    expect(column, where).toBeGreaterThanOrEqual(1);
    expect(column - 1 + length, where).toBeLessThanOrEqual(Math.max(text?.length ?? 0, column));
    if (source !== '' && source !== '\ufeff') expect(lineText, where).toBe(text);
    expect(code, where).toMatch(/^[a-z][a-z0-9-]+$/);
    expect(message, where).not.toBe('');
  }
}

/** Reads a text in limited time. Returns the data, or `undefined` if it was rejected with positions in the text. */
function read<T>(
  parse: (source: string, options: { file: string; onWarning: (issue: ContentIssue) => void }) => T,
  source: string,
): T | undefined {
  const warnings: ContentIssue[] = [];
  let data: T | undefined;
  const ms = cpuTime(() => {
    try {
      data = parse(source, { file: 'a.md', onWarning: (warning) => warnings.push(warning) });
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      expect(error.issues.length).toBeGreaterThan(0);
      expectInside(source, error.issues);
      error.format({ color: true });
    }
  });
  expect(ms).toBeLessThan(MAX_MS);
  expectInside(source, warnings);
  return data;
}

describe('any text results in valid data or in places in the text:', () => {
  test('articles', () => {
    let right = 0;
    fc.assert(
      fc.property(broken(ARTICLE), (source) => {
        const article = read(parseArticle, source);
        if (!article) return;
        right += 1;
        const { body, ...data } = article;
        expect(articleSchema.parse(data)).toEqual(data);
        expect(source.endsWith(body)).toBe(true);
      }),
      RUNS,
    );
    // A fuzzer whose texts are all invalid tests little.
    expect(right).toBeGreaterThan(RUNS.numRuns / 20);
  });

  test('practices', () => {
    let right = 0;
    fc.assert(
      fc.property(broken(PRACTICE), (source) => {
        const practice = read(parsePractice, source);
        if (!practice) return;
        right += 1;
        expect(practiceSchema.parse(practice)).toEqual(practice);
        expect(parsePractice(JSON.stringify(practice), { file: 'a.json' })).toEqual(practice);
      }),
      RUNS,
    );
    expect(right).toBeGreaterThan(RUNS.numRuns / 20);
  });

  test('sign-ups', () => {
    fc.assert(
      fc.property(broken(NEWSLETTER), (source) => {
        const newsletter = read(parseNewsletter, source);
        if (newsletter) expect(newsletterSchema.parse(newsletter)).toEqual(newsletter);
      }),
      RUNS,
    );
  });
});
