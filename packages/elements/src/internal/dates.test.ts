import { describe, expect, it } from 'vitest';
import '../lang/de.js';
import { formatDateRange } from './dates.js';
import { comingWeeks } from './hours-text.js';

/** The lines of the narrowest column: no line breaks at a no-break space, and none before a dash. */
const lines = (text: string) => text.split(/(?<=–)\s?/).map((line) => line.replace(/\s+(?=–)/, ''));

describe('a range of dates', () => {
  it.each([
    ['en-US', ['Dec 24, 2026–', 'Jan 2, 2027']],
    ['en-GB', ['24 Dec 2026–', '2 Jan 2027']],
    ['de', ['24. Dez. 2026–', '2. Jan. 2027']],
    ['fr', ['24 déc. 2026–', '2 janv. 2027']],
    ['es', ['24 dic 2026–', '2 ene 2027']],
    ['es-MX', ['24 de dic de 2026–', '2 de ene de 2027']],
    ['ar', ['24 ديسمبر 2026–', '2 يناير 2027']],
    ['zh', ['2026/12/24–', '2027/1/2']],
  ])('breaks only after its dash in "%s"', (locale, halves) => {
    const range = formatDateRange('2026-12-24', '2027-01-02', locale);
    expect(lines(range)).toEqual(halves.map((half) => half.replaceAll(' ', '\u00a0')));
  });

  it('of a single day or within a month breaks as little', () => {
    expect(formatDateRange('2026-12-24', '2026-12-24', 'en-US')).toBe('Dec\u00a024,\u00a02026');
    expect(lines(formatDateRange('2026-12-24', '2026-12-28', 'en-US'))).toEqual([
      'Dec\u00a024–',
      '28,\u00a02026',
    ]);
    expect(formatDateRange('2026-12-24', '2026-12-28', 'de')).toBe('24.–28.\u00a0Dez.\u00a02026');
  });

  it('of every year breaks only after its dash', () => {
    const seasons = [{ from: '12-20', to: '01-06' }];
    expect(lines(comingWeeks({ seasons }, { locale: 'de' })[0]?.[0] ?? '')).toEqual([
      '20.\u00a0Dez.–',
      '6.\u00a0Jan.',
    ]);
  });
});
