import { expect, it } from 'vitest';
import { hasHour12, parseHours } from './parse-hours.js';
import { rangesText } from './ranges-text.js';

it.each([
  ['en-US', '24 hours'],
  ['de', '24 Stunden'],
  ['es', '24 horas'],
  ['fr', '24\u00a0heures'],
  ['zh', '24小时'],
  ['ar', '24 ساعة'],
])('formats a day of 24 hours in %s in a form that it parses', (locale, text) => {
  expect(rangesText(['00:00-24:00'], locale)).toBe(text);
  expect(parseHours(text, { hour12: hasHour12(locale) })).toEqual({ ranges: ['00:00-24:00'] });
});

it('lists other hours, and is empty for a day without hours', () => {
  expect(rangesText(['09:00-12:30', '14:00-18:00'], 'de')).toBe('09:00–12:30 Uhr, 14:00–18:00 Uhr');
  expect(rangesText([], 'de')).toBe('');
});
