import { describe, expect, test } from 'vitest';
import { publication, publishedTexts } from './index.js';

describe('publication', () => {
  test('shows a text from publishAt until the day before expiresAt', () => {
    const text = { publishAt: '2026-03-02', expiresAt: '2026-03-04' };
    const days = ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04'];
    expect(days.map((day) => publication(text, day))).toEqual([
      'scheduled',
      'published',
      'published',
      'expired',
    ]);
  });

  test('doesn’t show a draft, whatever its dates', () => {
    expect(publication({ draft: true, publishAt: '2020-01-01' }, '2026-03-02')).toBe('draft');
    expect(publication({ draft: true, expiresAt: '2026-03-02' }, '2026-03-02')).toBe('expired');
    expect(publication({}, '2026-03-02')).toBe('published');
  });
});

describe('publishedTexts', () => {
  // At this moment it is March 2 in Apia and still March 1 in Los Angeles.
  const now = new Date('2026-03-02T05:30:00Z');
  const texts = [
    { slug: 'a' },
    { slug: 'b', draft: true },
    { slug: 'c', publishAt: '2026-03-02' },
    { slug: 'd', expiresAt: '2026-03-02' },
  ];
  const slugs = (timeZone: string, drafts?: boolean) =>
    publishedTexts(texts, { timeZone, now, drafts }).map(({ slug, draft }) => slug + (draft ? '*' : ''));

  test('uses the day in the practice’s time zone', () => {
    expect(slugs('America/Los_Angeles')).toEqual(['a', 'd']);
    expect(slugs('Pacific/Apia')).toEqual(['a', 'c']);
  });

  test('marks scheduled texts as drafts in development, and leaves out expired ones', () => {
    expect(slugs('America/Los_Angeles', true)).toEqual(['a', 'b*', 'c*', 'd']);
    expect(slugs('Pacific/Apia', true)).toEqual(['a', 'b*', 'c']);
    expect(texts[2]).not.toHaveProperty('draft');
  });

  test('rejects an invalid time zone or moment', () => {
    expect(() => publishedTexts(texts, { timeZone: 'Mars/Olympus', now })).toThrow(RangeError);
    expect(() => publishedTexts(texts, { timeZone: 'UTC', now: new Date('x') })).toThrow(RangeError);
  });
});
