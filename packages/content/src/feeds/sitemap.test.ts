import { describe, expect, test } from 'vitest';
import { all, parse, texts } from '../../test/xml.js';
import { type RenderedArticle, renderArticle } from '../markdown/index.js';
import type { Article } from '../schema/article.js';
import type { Practice } from '../schema/practice.js';
import { sitemap } from './index.js';

const practice: Practice = {
  name: 'Linden & Sons',
  kind: 'acupuncture',
  url: 'https://example.com/',
  locale: 'en-US',
  timeZone: 'America/Los_Angeles',
  locations: [{ address: { street: '12 Linden Street', city: 'Oakland', country: 'US' } }],
};
const article = (slug: string, more: Partial<Article> = {}): RenderedArticle =>
  renderArticle({ title: slug, date: '2026-03-02', slug, body: 'Words.', ...more });
const now = new Date('2026-06-01T12:00:00Z');

describe('sitemap', () => {
  test('lists absolute URLs of pages and articles once, with the day of an article’s last change', () => {
    const articles = [article('tea', { updated: '2026-03-05' }), article('möhre', { slug: 'a&b' })];
    const xml = sitemap({ practice, pages: ['/', '/visit/?a=1&b=2', '/', '/ärzte/'], articles, now });
    const urls = all(parse(xml), 'url');
    expect(urls.map((url) => [texts(url, 'loc')[0], texts(url, 'lastmod')[0]])).toEqual([
      ['https://example.com/', undefined],
      ['https://example.com/visit/?a=1&b=2', undefined],
      ['https://example.com/%C3%A4rzte/', undefined],
      ['https://example.com/articles/tea/', '2026-03-05'],
      ['https://example.com/articles/a&b/', '2026-03-02'],
    ]);
  });

  test('leaves out an article that first appeared elsewhere', () => {
    const articles = [
      article('mine', { canonical: 'https://example.com/articles/mine/' }),
      article('theirs', { canonical: 'https://example.org/theirs' }),
    ];
    expect(texts(parse(sitemap({ practice, articles, now })), 'loc')).toEqual([
      'https://example.com/articles/mine/',
    ]);
  });

  test('lists the languages and the pictures of a page, and names their vocabularies only then', () => {
    const details = (url: string) =>
      url === '/visit/'
        ? {
            alternates: [
              { lang: 'en', url: '/visit/' },
              { lang: 'es', url: '/es/visit/' },
            ],
            pictures: ['/assets/door.jpg?a=1&b=2'],
          }
        : undefined;
    const xml = sitemap({ practice, pages: ['/', '/visit/'], articles: [article('tea')], details, now });
    const [home, visit] = all(parse(xml), 'url');
    expect(home && all(home, 'xhtml:link')).toEqual([]);
    const links = visit ? all(visit, 'xhtml:link') : [];
    expect(links.map(({ attributes }) => [attributes.hreflang, attributes.href])).toEqual([
      ['en', 'https://example.com/visit/'],
      ['es', 'https://example.com/es/visit/'],
    ]);
    expect(visit && texts(visit, 'image:loc')).toEqual(['https://example.com/assets/door.jpg?a=1&b=2']);
    expect(sitemap({ practice, pages: ['/'], now })).not.toContain('xmlns:');
  });

  test('rejects more URLs than one file may contain', () => {
    const pages = Array.from({ length: 50_001 }, (_, index) => `/${index}/`);
    expect(() => sitemap({ practice, pages, now })).toThrow(RangeError);
  });
});
