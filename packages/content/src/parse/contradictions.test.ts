import { describe, expect, test } from 'vitest';
import { hoursOn } from '../hours/exceptions.js';
import { ContentError } from '../issues/content-error.js';
import type { ContentIssue } from '../issues/issue.js';
import { parsePractice } from './index.js';

function issuesOf(more: string): { at: string; help: string | undefined }[] {
  const issues: ContentIssue[] = [];
  try {
    parsePractice(practice(more), { file: 'practice.yaml', onWarning: (warning) => issues.push(warning) });
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    issues.push(...error.issues);
  }
  return issues.map(({ severity, code, line, column, help }) => ({
    at: `${severity} ${code} ${line}:${column}`,
    help,
  }));
}

const practice = (more: string) => `name: Linden Street
kind: yoga
url: https://example.com/
locale: en-US
timeZone: America/Los_Angeles
locations:
  - address: { street: 12 Linden Street, city: Oakland, country: US }
${more}`;

describe('a practice that contradicts itself', () => {
  test('has two practitioners of one slug', () => {
    const more = 'practitioners:\n  - { slug: ana, name: Ana }\n  - { slug: ana, name: Anna }\n';
    expect(issuesOf(more)).toEqual([{ at: 'error duplicate-slug 10:13', help: undefined }]);
  });

  test.each([
    '["09:00-13:00", "12:00-17:00"]',
    '["18:00-02:00", "23:00-24:00"]',
    '["00:00-24:00", "09:00-10:00"]',
    '["09:00-10:00", "09:00-10:00"]',
  ])('has ranges that overlap: %s', (ranges) => {
    expect(issuesOf(`    hours: { monday: ${ranges} }\n`).map(({ at }) => at)).toEqual([
      'error overlapping-hours 8:38',
    ]);
  });

  test('may have ranges that touch', () => {
    expect(issuesOf('    hours: { monday: ["09:00-13:00", "13:00-17:00", "18:00-02:00"] }\n')).toEqual([]);
  });

  test('has a day of 20 hours, in the week or an exception', () => {
    const more = `    hours:
      monday: ["09:00-05:00"]
      exceptions: [{ from: 2026-12-24, hours: ["10:00-02:00"] }]
`;
    expect(issuesOf(more)).toEqual([
      { at: 'warning long-hours 9:16', help: 'write "09:00-17:00" if it is the afternoon' },
      { at: 'warning long-hours 10:48', help: 'write "10:00-14:00" if it is the afternoon' },
    ]);
  });

  test.each(['00:00-24:00', '00:00-00:00', '18:00-02:00', '06:00-22:00'])('may be open %s', (range) => {
    expect(issuesOf(`    hours: { monday: ["${range}"] }\n`)).toEqual([]);
  });

  test('has its ranges sorted', () => {
    const hours = { monday: ['14:00-18:00', '09:00-12:00'] };
    expect(hoursOn(hours, '2026-03-02').ranges.map(({ opens }) => opens)).toEqual(['09:00', '14:00']);
  });
});
