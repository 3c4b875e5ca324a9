import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import type { IssueCode } from '../issues/codes.js';
import {
  businessType,
  calendarDate,
  country,
  email,
  languageTag,
  link,
  phone,
  slug,
  timeZone,
  webUrl,
} from '../schema/fields.js';
import { hoursSchema } from '../schema/hours-schema.js';
import { valueHelp } from './explain/values.js';

const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

describe('a code of a registry', () => {
  test.each(['UK', 'XX', 'EU', 'ZZ', 'SU', 'us', 'USA'])('is not a country: %s', (value) => {
    expect(accepts(country(), value)).toBe(false);
  });

  test.each(['jp', 'english', 'en-UK', 'xx', 'en-XX', 'en-Abcd', 'en_US', 'deutsch'])(
    'is no language: %s',
    (value) => {
      expect(accepts(languageTag(), value)).toBe(false);
    },
  );

  test.each(['Acupuncturist', 'Medicalclinic', 'Thing', 'constructor'])(
    'is no type of business: %s',
    (value) => {
      expect(accepts(businessType(), value)).toBe(false);
    },
  );

  test.each([
    'en',
    'en-US',
    'EN-us',
    'zh-Hant-TW',
    'es-419',
    'hmn',
    'mam',
    'de-CH-1996',
    'sr-Latn',
    'en-u-hc-h12',
  ])('is a language: %s', (value) => {
    expect(accepts(languageTag(), value)).toBe(true);
  });

  test('is a country or a type of business', () => {
    for (const value of ['US', 'GB', 'XK', 'AQ'])
      expect([value, accepts(country(), value)]).toEqual([value, true]);
    for (const value of ['MedicalClinic', 'Dentist', 'DaySpa', 'Physiotherapy', 'LocalBusiness']) {
      expect([value, accepts(businessType(), value)]).toEqual([value, true]);
    }
  });
});

const range = { safeParse: (value: unknown) => hoursSchema.safeParse({ monday: [value] }) };
const FIELDS: Partial<Record<IssueCode, [{ safeParse(value: unknown): { success: boolean } }, string[]]>> = {
  'invalid-date': [
    calendarDate(),
    [
      '24-03-02',
      '2024\u201303\u201302',
      '3/2/26',
      '2.3.2026',
      '20260302',
      'March 2, 2026',
      '2026-03-02T10:00',
    ],
  ],
  'invalid-time-range': [
    range,
    [
      '09:00-12:00, 13:00-17:00',
      '9am-12pm and 1pm-5pm',
      '1-5',
      '9-5',
      '9am-5:30pm',
      '9:00 to 17:00',
      '12pm - 12am',
      '8 - 12',
    ],
  ],
  'invalid-phone': [
    phone(),
    ['510-555-0142', '0044 (0)20 7946 0123', '+49 (0)30 5550123', '+39 (0)6 5550123 ext. 4'],
  ],
  'invalid-email': [email(), ['hello at example dot com', 'mailto:hello@example.com', '<hello@example.com>']],
  'invalid-link': [link(), ['book', './book/', 'example.com/book', '//example.com/x']],
  'invalid-url': [webUrl(), ['example.com', '//example.com', 'www.example.com/a?b#c']],
  'invalid-slug': [slug(), ['Ginger Tea!', 'Caf\u00e9', '-a-', 'A_b']],
  'invalid-time-zone': [timeZone(), ['Los Angeles', 'America/Los_Angles', 'PST', 'Central Time', 'eastern']],
  'invalid-country': [country(), ['UK', 'us', 'USA', 'Canada', 'United Kingdom', 'germany']],
  'invalid-language': [languageTag(), ['en_US', 'en-UK', 'english', 'jp', 'German', 'kp']],
  'invalid-schema-type': [businessType(), ['day spa', 'https://schema.org/Dentist', 'Dentst', 'health-club']],
};

describe('help for a refused value', () => {
  const cases = Object.entries(FIELDS).flatMap(([code, [schema, values]]) =>
    values.map((value) => [code as IssueCode, value, schema] as const),
  );

  test.each(cases)('%s: each value that it proposes for %s is accepted', (code, value, schema) => {
    expect(schema.safeParse(value).success).toBe(false);
    const help = valueHelp(code, value) ?? '';
    const proposed = proposals(help);
    expect(proposed).not.toEqual([]);
    expect(proposed.filter((each) => !schema.safeParse(each).success)).toEqual([]);
  });
});

/** The values that a help suggests: text in quotes, or after "write", "or", or "did you mean". */
function proposals(help: string): string[] {
  const quoted = [...help.matchAll(/"([^"]*)"/g)].map(([, value = '']) => value);
  if (quoted.length > 0) return quoted;
  const from = help.replace(/^.*?(?=write|did you mean)/, '');
  return [...from.matchAll(/(?:write|or|did you mean) (.+?)(?= \(| or |\?|$)/g)].map(
    ([, value = '']) => value,
  );
}
