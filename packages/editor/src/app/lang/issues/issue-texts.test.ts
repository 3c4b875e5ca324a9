import { type ContentIssue, ISSUE_CODES } from '@tendwell/content';
import { describe, expect, it } from 'vitest';
import { ar } from './ar.js';
import { de } from './de.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { issueContent, issueText, loadIssueTexts } from './issue-texts.js';
import { zh } from './zh.js';

/** Forms can't cause these: they are about the files, YAML, and the folder. The page shows them in English. */
const IN_ENGLISH = [
  /^yaml-/,
  /^(?:missing|unreadable|ignored|empty|outside)-(?:folder|file)$/,
  /^(?:invalid-utf-8|too-large|duplicate-key|refused-address|printed-as-text|removed-html|recommended)$/,
  /^(?:missing|unclosed)-front-matter$/,
  /^(?:translation-mismatch|missing-translation|outdated-translation)$/,
  /^(?:invalid-redirect|redirect-loop|duplicate-redirect|redirect-over-page)$/,
  /^(?:health-interest|letter-media|letter-remote-picture|letter-wide-table|letter-size)$/,
];

const LANGUAGES = { ar, de, es, fr, zh };

describe.each(Object.entries(LANGUAGES))('the texts of issues in %s', (_, texts) => {
  it('cover every code that a form can cause', () => {
    const missing = Object.keys(ISSUE_CODES).filter((code) => !Object.hasOwn(texts, code));
    expect(missing.filter((code) => !IN_ENGLISH.some((pattern) => pattern.test(code)))).toEqual([]);
  });

  it('have existing codes, and none is empty', () => {
    expect(Object.keys(texts).filter((code) => !Object.hasOwn(ISSUE_CODES, code))).toEqual([]);
    expect(Object.values(texts).filter((text) => text.trim() === '')).toEqual([]);
  });
});

const issue = (code: ContentIssue['code']): ContentIssue => ({
  file: 'practice.yaml',
  line: 1,
  column: 1,
  path: [],
  code,
  message: 'the email is not valid',
  help: 'write it like name@example.com',
  severity: 'error',
});

it('shows issues in the language of the page, and rare ones in English, marked as such', async () => {
  expect(issueContent(issue('yaml-tab'))).toBe('The email is not valid. Write it like name@example.com.');
  await loadIssueTexts('de-AT');
  expect(issueText(issue('invalid-email'))).toBe(de['invalid-email']);
  expect(issueContent(issue('invalid-email'))).toBe(de['invalid-email']);
  expect(issueText(issue('yaml-tab'))).toBe('The email is not valid. Write it like name@example.com.');
  expect(issueContent(issue('yaml-tab'))).toMatchObject({ values: [issueText(issue('yaml-tab'))] });
});
