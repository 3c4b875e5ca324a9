import { expect, test } from 'vitest';
import type { ContentIssue } from '../issues/issue.js';
import { parsePractice } from './index.js';

const PRACTICE = `name: Tea &amp; Rest
kind: massage
url: https://tea.example.com/
locale: en-US
timeZone: America/Chicago
tagline: Q&A; and R&D
locations:
  - address: { street: 4 Heron&nbsp;Lane, city: Decorah, country: US }
practitioners:
  - slug: ada-voss
    name: Ada Voss
    bio: Swims &amp; sings.
`;

test('an entity in a value is a warning at its place, and none in Markdown, where it is read', () => {
  const warnings: ContentIssue[] = [];
  parsePractice(PRACTICE, { file: 'practice.yaml', onWarning: (warning) => warnings.push(warning) });
  expect(
    warnings.map(({ code, line, column, length, help }) => `${code} ${line}:${column}+${length} ${help}`),
  ).toEqual([
    'printed-as-text 1:11+5 write the character itself: &',
    'printed-as-text 8:31+6 write the character itself',
  ]);
});
