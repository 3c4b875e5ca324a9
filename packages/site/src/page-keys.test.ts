import { describe, expect, it } from 'vitest';
import type { PageContent } from './content.js';
import type { Page } from './page.js';
import type { Site } from './site.js';
import { sitePages } from './site-pages.js';
import { sampleArticle, sampleSite, sampleText } from './testing/sample-site.js';

const keyOf = (page: Page | undefined) => (typeof page?.key === 'function' ? page.key() : page?.key);

describe('the key of a page', () => {
  it('stays the same for lists as long as they show the same articles', () => {
    const named = (slugs: readonly string[], changed?: string) =>
      slugs.map((slug) =>
        sampleArticle(slug, { hash: slug === changed ? 'new' : slug, tags: slug < 'b' ? ['sleep'] : [] }),
      );
    const page = { ...sampleText('ada', 'Ada'), hash: 'ada', path: '/people/ada/', url: '/people/ada/' };
    const slugs = ['a-1', 'a-2', ...Array.from({ length: 39 }, (_, index) => `b-${index}`)];
    const keysOf = (articles: Site['articles']) =>
      new Map(
        sitePages(sampleSite({ articles, people: [{ slug: 'ada', name: 'Ada', page, articles }] })).map(
          (page) => [page.path, keyOf(page)],
        ),
      );
    const before = keysOf(named(slugs));
    const after = keysOf(named(slugs, 'b-20'));
    const isSame = (path: string) => before.get(path) !== undefined && before.get(path) === after.get(path);
    const numbered = ['/articles/', '/people/ada/'].flatMap((path) => [
      path,
      `${path}page/2/`,
      `${path}page/3/`,
    ]);
    expect([...numbered, '/tags/sleep/'].filter((path) => !isSame(path))).toEqual([
      '/articles/page/2/',
      '/people/ada/page/2/',
    ]);
  });

  it('is missing from a page that an option has changed, unless the option gives it one', () => {
    const site = sampleSite({ articles: [sampleArticle('oil', { hash: 'oil' })] });
    const keyWith = (article: (standard: PageContent) => PageContent) =>
      keyOf(sitePages(site, { article }).find(({ path }) => path === '/articles/oil/'));
    expect(keyWith((standard) => standard)).toBeTypeOf('string');
    expect(keyWith((standard) => ({ ...standard, title: 'Oil' }))).toBeUndefined();
    expect(keyWith((standard) => ({ ...standard, key: `${standard.key} own` }))).toContain('own');
    const article = sampleArticle('oil', { hash: 'oil', summary: undefined, excerpt: 'Almond.' });
    const own = sitePages(sampleSite({ articles: [article] }), {
      article: (standard) => ({ ...standard, key: 'own' }),
    });
    // The key doesn't cover the beginning of the article.
    expect(own.find(({ path }) => path === '/articles/oil/')?.description).toBe('Almond.');
  });

  it('of its own leaves a page with data for search engines that depend on the article', () => {
    const [article] = sitePages(sampleSite({ articles: [sampleArticle('oil')] }), {
      article: (standard) => ({ ...standard, key: 'own' }),
    }).filter(({ path }) => path === '/articles/oil/');
    expect(JSON.stringify(article?.jsonLd)).toContain('BlogPosting');
  });

  it('depends on the shared picture, even if the head of the page is not made', () => {
    const keyWith = (url: string) => {
      const sharePicture = () => ({ url, width: 1200, height: 630 });
      const pages = sitePages(
        sampleSite({ articles: [sampleArticle('oil', { hash: 'oil' })], sharePicture }),
      );
      return keyOf(pages.find(({ path }) => path === '/articles/oil/'));
    };
    expect(keyWith('/a.jpg')).toContain('/a.jpg');
    expect(keyWith('/b.jpg')).toContain('/b.jpg');
  });

  it('of an article changes when one of its topics gets a page', () => {
    const keyWith = (tags: string[]) => {
      const articles = [
        sampleArticle('oil', { hash: 'a', tags: ['sleep'] }),
        sampleArticle('towels', { hash: 'b' }),
        sampleArticle('salt', { hash: 'c' }),
        sampleArticle('wool', { hash: 'd', tags }),
      ];
      return keyOf(sitePages(sampleSite({ articles })).find(({ path }) => path === '/articles/oil/'));
    };
    expect(keyWith([])).toBeTypeOf('string');
    expect(keyWith(['sleep'])).not.toBe(keyWith([]));
    expect(keyWith(['winter'])).toBe(keyWith([]));
  });
});
