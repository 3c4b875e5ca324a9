import { formatTimeRanges } from '@tendwell/content/hours';
import { describe, expect, it } from 'vitest';
import { fc } from '../../../../../scripts/testing/random.mjs';
import { clockTime, hasHour12, parseHours } from './parse-hours.js';

describe('hours as people type them', () => {
  it.each<[string, string[]]>([
    ['9-12:30, 2-6', ['09:00-12:30', '14:00-18:00']],
    ['9-5', ['09:00-17:00']],
    ['9am to 5pm', ['09:00-17:00']],
    ['9 a.m. – 12.30 p.m. and 2–6 p.m.', ['09:00-12:30', '14:00-18:00']],
    ['2-6', ['14:00-18:00']],
    ['2-6pm', ['14:00-18:00']],
    ['6-10am', ['06:00-10:00']],
    ['12-8', ['12:00-20:00']],
    ['10-2, 3-7', ['10:00-14:00', '15:00-19:00']],
    ['8-8', ['08:00-20:00']],
    ['09:00-12:30, 14:00-18:00', ['09:00-12:30', '14:00-18:00']],
    ['14–18 Uhr', ['14:00-18:00']],
    ['9h30 à 12h; 14h à 18h', ['09:30-12:00', '14:00-18:00']],
    ['9 bis 12 und 14 bis 18', ['09:00-12:00', '14:00-18:00']],
    ['20:00-02:00', ['20:00-02:00']],
    ['18-24', ['18:00-24:00']],
    ['上午9:00至下午5:30', ['09:00-17:30']],
    ['٩ - ١٢:٣٠، ٢ - ٦', ['09:00-12:30', '14:00-18:00']],
    ['10pm-2am', ['22:00-02:00']],
    ['10-2am', ['22:00-02:00']],
    ['12:00 AM – 12:00 AM', ['00:00-24:00']],
    ['0:00-0:00', ['00:00-24:00']],
    ['0-24h', ['00:00-24:00']],
    ['24 hours', ['00:00-24:00']],
    ['Open 24 hours', ['00:00-24:00']],
    ['24 h/24', ['00:00-24:00']],
    ['24/7', ['00:00-24:00']],
    ['٢٤ ساعة', ['00:00-24:00']],
    ['6pm-12am', ['18:00-00:00']],
    ['٩ص - ٥م', ['09:00-17:00']],
    ['closed', []],
    ['مغلق', []],
    ['—', []],
    ['', []],
  ])('%s', (text, ranges) => {
    expect(parseHours(text, { hour12: true })).toEqual({ ranges });
  });

  it.each([
    '9',
    '9-',
    '24 Uhr',
    '24:00',
    '24-7',
    'noon-5',
    '25-26',
    '9-12-14',
    '9:70-10',
    '13pm-14pm',
    '9am-9am',
  ])('has a problem: %s', (text) => {
    expect(parseHours(text, { hour12: true })).toHaveProperty('problem');
  });

  it('takes times with minutes literally on a 24-hour clock', () => {
    expect(parseHours('2:00-6:00', { hour12: false })).toEqual({ ranges: ['02:00-06:00'] });
    expect(parseHours('2-6', { hour12: false })).toEqual({ ranges: ['14:00-18:00'] });
  });

  it('names only the part that is not a range', () => {
    expect(parseHours('9-12, after lunch', { hour12: true })).toEqual({ problem: 'after lunch' });
  });
});

it.each(['en-US', 'en-GB', 'de', 'fr', 'es', 'zh', 'ar-EG'])('parses what is shown in %s', (locale) => {
  const quarters = fc.uniqueArray(fc.integer({ min: 0, max: 95 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(quarters, (times) => {
      const [a = 0, b = 0, c = 0, d = 0] = times.sort((x, y) => x - y).map((quarter) => quarter * 15);
      const ranges = [`${clockTime(a)}-${clockTime(b)}`, `${clockTime(c)}-${clockTime(d)}`];
      const shown = formatTimeRanges(ranges, locale).join(', ');
      expect(parseHours(shown, { hour12: hasHour12(locale) }), shown).toEqual({ ranges });
    }),
  );
});
