import { expect, it } from 'vitest';
import { dateRangeText } from './dates.js';

it('breaks the lines of a range of dates only after its dash', () => {
  const [from, to] = ['2026-12-24', '2027-01-02'];
  expect(dateRangeText(from, to, 'en')).toMatch(
    /^Dec\xa024,\xa02026[\u2009\xa0]–[\u2009 ]Jan\xa02,\xa02027$/,
  );
  for (const locale of ['ar', 'de', 'en', 'es', 'fr', 'zh']) {
    expect(dateRangeText(from, from, locale)).not.toContain(' ');
    for (const part of dateRangeText(from, to, locale).split(/(?<=–) /)) expect(part).not.toContain(' ');
  }
});

it('shows what is not a date as it is', () => {
  expect(dateRangeText('soon', 'soon', 'en')).toBe('soon');
  expect(dateRangeText('2026-12-24', 'later', 'en')).toBe('2026-12-24 – later');
});
