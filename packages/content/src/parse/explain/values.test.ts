import { describe, expect, test } from 'vitest';
import type { IssueCode } from '../../issues/codes.js';
import { quoted } from '../../source/yaml/quote.js';
import { dateHelp } from './date.js';
import { valueHelp } from './values.js';

describe('help for a date', () => {
  test.each([
    ['03/02/2026', 'write 2026-03-02 (March 2, 2026) or 2026-02-03 (February 3, 2026)'],
    ['03-02-2026', 'write 2026-03-02 (March 2, 2026) or 2026-02-03 (February 3, 2026)'],
    ['13/02/2026', 'write 2026-02-13 (February 13, 2026)'],
    ['03/03/2026', 'write 2026-03-03 (March 3, 2026)'],
    ['3/2/26', 'write 2026-03-02 (March 2, 2026) or 2026-02-03 (February 3, 2026)'],
    ['2.3.2026', 'write 2026-03-02 (March 2, 2026)'],
    ['2026/3/2', 'write 2026-03-02 (March 2, 2026)'],
    ['2026-3-2', 'write 2026-03-02 (March 2, 2026)'],
    ['20260302', 'write 2026-03-02 (March 2, 2026)'],
    ['March 2, 2026', 'write 2026-03-02 (March 2, 2026)'],
    ['Mar 02, 2018', 'write 2018-03-02 (March 2, 2018)'],
    ['2nd of march 2026', 'write 2026-03-02 (March 2, 2026)'],
    ['Monday, March 2nd, 2026', 'write 2026-03-02 (March 2, 2026)'],
    ['2026-03-02T10:00:00Z', 'write 2026-03-02 (March 2, 2026)'],
    ['2026-02-30', 'February 2026 has 28 days'],
    ['2024-02-30', 'February 2024 has 29 days'],
    ['24-03-02', 'write 2024-03-02 (March 2, 2024) or 2002-03-24 (March 24, 2002)'],
    ['2024\u201303\u201302', 'write 2024-03-02 (March 2, 2024)'],
    ['yesterday', undefined],
    ['99/99/2026', undefined],
    ['', undefined],
  ])('%s', (value, help) => {
    expect(dateHelp(value)).toBe(help);
  });
});

describe('help for a value', () => {
  test.each([
    [
      'invalid-phone',
      '510-555-0142',
      'if it is a number in the United States or Canada, write +1 510 555 0142',
    ],
    ['invalid-phone', '0044 20 7946 0123', 'write +44 20 7946 0123'],
    ['invalid-email', 'hello at example dot com', 'write hello@example.com'],
    ['invalid-email', 'mailto:hello@example.com', 'write hello@example.com'],
    ['invalid-email', 'hello', undefined],
    ['invalid-link', 'book', 'write /book'],
    ['invalid-link', 'example.com/book', 'write https://example.com/book'],
    ['invalid-url', 'example.com', 'write https://example.com'],
    ['invalid-url', 'javascript:alert(1)', undefined],
    ['invalid-slug', 'Ginger Tea!', 'write ginger-tea'],
    ['invalid-slug', 'Café', 'write cafe'],
    ['invalid-slug', 'Søren Weiß', 'write soren-weiss'],
    ['invalid-slug', '茶', undefined],
    ['invalid-time-range', '9am-5:30pm', 'write "09:00-17:30"'],
    ['invalid-time-range', '9:00 to 17:00', 'write "09:00-17:00"'],
    ['invalid-time-range', '12pm - 12am', 'write "12:00-00:00"'],
    ['invalid-time-range', '9-5', 'write "09:00-17:00", if it ends in the afternoon'],
    ['invalid-time-range', '1-5', 'write "13:00-17:00", or "01:00-05:00" if it is at night'],
    [
      'invalid-time-range',
      '09:00-12:00, 13:00-17:00',
      'write "09:00-12:00", "13:00-17:00", as separate entries',
    ],
    ['invalid-time-range', '9-5pm', undefined],
    ['invalid-time-zone', 'Los Angeles', 'did you mean America/Los_Angeles?'],
    ['invalid-time-zone', 'America/Los_Angles', 'did you mean America/Los_Angeles?'],
    ['invalid-time-zone', 'PST', 'did you mean America/Los_Angeles?'],
    ['invalid-time-zone', 'nowhere at all', undefined],
    ['invalid-country', 'us', 'write US'],
    ['invalid-country', 'USA', 'write US'],
    ['invalid-country', 'Canada', 'write CA'],
    ['invalid-country', 'UK', 'write GB'],
    ['invalid-country', 'XX', undefined],
    ['invalid-language', 'en_US', 'write en-US'],
    ['invalid-language', 'en-UK', 'write en-GB'],
    ['invalid-language', 'english', 'write en'],
    ['invalid-language', 'jp', 'write ja'],
    ['invalid-schema-type', 'day spa', 'write DaySpa'],
    ['invalid-schema-type', 'Dentst', 'did you mean Dentist?'],
    [
      'invalid-schema-type',
      'Acupuncturist',
      'leave it out: `kind` stands for a type; the types are listed at https://schema.org/LocalBusiness',
    ],
    ['no-such-code', 'x', undefined],
  ])('%s: %s', (code, value, help) => {
    expect(valueHelp(code as IssueCode, value)).toBe(help);
  });
});

test('puts a value in quotes', () => {
  expect(quoted('title: Ginger: a tea')).toBe('write `title: "Ginger: a tea"`');
  expect(quoted('  - name: "Tea" for two')).toBe(`write \`name: '"Tea" for two'\``);
  expect(quoted("title: 'Don't'")).toBe('write `title: "Don\'t"`');
  expect(quoted('no key')).toBeUndefined();
});
