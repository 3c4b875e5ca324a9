import { describe, expect, test } from 'vitest';
import { phone } from '../schema/fields.js';
import { practiceJsonLd } from '../structured-data/practice.js';
import { vCard } from '../vcard/vcard.js';
import { valueHelp } from './explain/values.js';
import { parsePractice } from './index.js';

const accepts = (value: string) => phone().safeParse(value).success;

describe('a telephone number', () => {
  test.each([
    ['+49 (0)30 5550123', '+49 30 5550123'],
    ['+49(0)305550123', '+49 305550123'],
    ['+49 030 5550123', '+49 30 5550123'],
    ['+44 (0) 20 7946 0123', '+44 20 7946 0123'],
    ['+44 020 7946 0123 ext. 4', '+44 20 7946 0123 ext. 4'],
    ['+353 (0)1 555 0123', '+353 1 555 0123'],
    ['+34 (0)91 555 0123', '+34 91 555 0123'],
    ['+39 (0)6 5550123', '+39 06 5550123'],
    ['0044 (0)20 7946 0123', '+44 20 7946 0123'],
  ])('%s is refused, as its zero is not dialed like that', (value, better) => {
    expect(accepts(value)).toBe(false);
    expect(valueHelp('invalid-phone', value)).toBe(`write ${better}`);
    expect(accepts(better)).toBe(true);
  });

  test.each([
    '+39 06 5550123',
    '+225 07 55 50 12 34',
    '+1 (510) 555-0142',
    '+1 510 555 0142 ext. 12',
    '+15105550142;ext=12',
    '+47 22 55 01 23',
  ])('%s is accepted', (value) => {
    expect(accepts(value)).toBe(true);
  });

  test.each(['+1 510 555 0142 ext.', '+1 510 555 0142 12 34 56 78', '+1 510 555 FLOW', 'ext. 12'])(
    '%s is refused',
    (value) => {
      expect(accepts(value)).toBe(false);
    },
  );

  test('reaches contacts and search engines with its extension', () => {
    const practice = parsePractice(
      `{ name: Linden Street, kind: yoga, url: https://example.com/, locale: en-US, timeZone: America/Los_Angeles,
        locations: [{ address: { street: 12 Linden Street, city: Oakland, country: US }, phone: +1 510 555 0142 x12 }] }`,
      { file: 'practice.yaml' },
    );
    expect(vCard(practice)).toContain('TEL;TYPE=WORK,VOICE:+15105550142 ext. 12\r\n');
    expect(JSON.stringify(practiceJsonLd(practice, { now: new Date(0) }))).toContain(
      '"telephone":"+15105550142 ext. 12"',
    );
  });
});
