import { describe, expect, test } from 'vitest';
import { hoursOn } from '../hours/exceptions.js';
import { ContentError } from '../issues/content-error.js';
import type { ContentIssue } from '../issues/issue.js';
import { parsePractice } from './index.js';

const messagesOf = (more: string) =>
  contradictions(more).map(({ message }) => message.replace(/^`.*?` /, ''));

const issuesOf = (more: string) =>
  contradictions(more).map(({ severity, code, line, column, help }) => ({
    at: `${severity} ${code} ${line}:${column}`,
    help,
  }));

function contradictions(more: string): ContentIssue[] {
  const issues: ContentIssue[] = [];
  try {
    parsePractice(practice(more), { file: 'practice.yaml', onWarning: (warning) => issues.push(warning) });
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    issues.push(...error.issues);
  }
  return issues;
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

  test.each(['', ' 9', ' Monday', ' []'])(
    'may have hours that are not a map, as in "hours:%s", which is one error',
    (value) => {
      expect(issuesOf(`    hours:${value}\n`)).toHaveLength(1);
    },
  );

  test('may have ranges that touch', () => {
    expect(issuesOf('    hours: { monday: ["09:00-13:00", "13:00-17:00", "18:00-02:00"] }\n')).toEqual([]);
  });

  test.each([
    ['monday: ["22:00-02:00"], tuesday: ["01:00-05:00"]', 8, '"01:00-05:00"'],
    ['sunday: ["09:00-12:00", "22:00-02:00"], monday: ["07:00-09:00", "00:30-01:00"]', 8, '"00:30-01:00"'],
    ['saturday: ["22:00-00:30"], sunday: ["00:00-24:00"]', 8, '"00:00-24:00"'],
    // Thursday December 24, 2026, a single day, then several days.
    [
      'thursday: ["18:00-02:00"], exceptions: [{ from: 2026-12-25, hours: ["01:00-09:00"] }]',
      8,
      '"01:00-09:00"',
    ],
    [
      'saturday: ["01:00-09:00"], exceptions: [{ from: 2026-12-25, hours: ["18:00-02:00"] }]',
      8,
      '"18:00-02:00"',
    ],
    [
      'exceptions: [{ from: 2026-12-25, to: 2026-12-27, hours: ["00:00-02:00", "22:00-01:00"] }]',
      8,
      '"00:00-02:00"',
    ],
    [
      'exceptions: [{ from: 2026-12-25, hours: ["22:00-01:00"] }, { from: 2026-12-26, hours: ["00:30-02:00"] }]',
      8,
      '"00:30-02:00"',
    ],
    // Seasons and recurring hours, each with a week that would be free of overlaps without them.
    [
      'seasons: [{ from: 06-01, to: 08-31, friday: ["22:00-02:00"], saturday: ["01:00-05:00"] }]',
      8,
      '"01:00-05:00"',
    ],
    [
      'friday: ["22:00-02:00"], recurring: [{ day: saturday, nth: [1], hours: ["01:00-05:00"] }]',
      8,
      '"01:00-05:00"',
    ],
    [
      'saturday: ["01:00-05:00"], recurring: [{ day: friday, nth: [-1], hours: ["22:00-02:00"] }]',
      8,
      '"22:00-02:00"',
    ],
    // Thursday July 2, 2026 is in the season.
    [
      'seasons: [{ from: 06-01, to: 08-31, thursday: ["18:00-02:00"] }], exceptions: [{ from: 2026-07-03, hours: ["01:00-09:00"] }]',
      8,
      '"01:00-09:00"',
    ],
    // June 1 is a Monday in 2026, for example.
    [
      'sunday: ["22:00-02:00"], seasons: [{ from: 06-01, to: 08-31, monday: ["01:00-05:00"] }]',
      8,
      '"01:00-05:00"',
    ],
  ])('has a range that overlaps the next day: %s', (hours, line, range) => {
    const text = `    hours: { ${hours} }`;
    const column = text.indexOf(range) + 1;
    expect(issuesOf(`${text}\n`).map(({ at }) => at)).toEqual([`error overlapping-hours ${line}:${column}`]);
  });

  test.each([
    'monday: ["22:00-02:00"], tuesday: ["02:00-05:00"]',
    'monday: ["00:00-00:00"], tuesday: ["00:00-24:00"]',
    'thursday: ["18:00-02:00"], friday: ["09:00-17:00"], exceptions: [{ from: 2026-12-25 }]',
    'saturday: ["01:00-09:00"], exceptions: [{ from: 2026-12-25, hours: ["18:00-02:00"] }, { from: 2026-12-26 }]',
    // On the day before, the season applies, or a recurring day.
    'thursday: ["18:00-02:00"], seasons: [{ from: 06-01, to: 08-31 }], exceptions: [{ from: 2026-07-03, hours: ["01:00-09:00"] }]',
    'thursday: ["18:00-02:00"], recurring: [{ day: thursday, nth: [1], hours: [] }], exceptions: [{ from: 2026-07-03, hours: ["01:00-09:00"] }]',
    // Every second week, but never in the same one.
    'recurring: [{ day: friday, everyWeeks: 2, from: 2026-07-03, hours: ["22:00-02:00"] }, { day: saturday, everyWeeks: 2, from: 2026-07-11, hours: ["01:00-05:00"] }]',
  ])('may have ranges past midnight that the next day does not overlap: %s', (hours) => {
    expect(issuesOf(`    hours: { ${hours} }\n`)).toEqual([]);
  });

  test('says on which day a season or a recurring day overlaps another, and which range it is', () => {
    const messages = (hours: string) => messagesOf(`    hours: { ${hours} }\n`);
    expect(messages('monday: ["22:00-02:00"], tuesday: ["01:00-05:00"]')).toEqual([
      'overlaps a range of the previous day, which ends at 02:00',
    ]);
    const recurring = 'recurring: [{ day: saturday, nth: [1], hours: ["01:00-05:00"] }]';
    expect(messages(`friday: ["22:00-02:00"], ${recurring}`)).toEqual([
      'overlaps a range of the previous day, which ends at 02:00, for example on 2024-01-06',
    ]);
    const exceptions = 'exceptions: [{ from: 2026-12-25, hours: ["18:00-02:00"] }]';
    expect(messages(`saturday: ["01:00-09:00"], ${exceptions}`)).toEqual([
      'overlaps a range of the next day, which starts at 01:00',
    ]);
  });

  test('has both a range that overlaps the next day and another error in its hours', () => {
    const more = `    hours:
      monday: ["22:00-02:00"]
      tuesday: ["01:00-05:00"]
      exceptions: [7, { from: tomorrow }]
`;
    expect(issuesOf(more).map(({ at }) => at)).toEqual([
      'error overlapping-hours 10:17',
      'error wrong-type 11:20',
      'error invalid-date 11:31',
    ]);
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
