import { type Html, html } from '@tendwell/content/html';
import { describe, expect, it } from 'vitest';
import type { PageContent } from './content.js';
import { nodesOf } from './head/json-ld.js';
import type { Page } from './page.js';
import type { Site } from './site.js';
import { sitePages } from './site-pages.js';
import { bodyAt, deadLinks, FILES, navOf } from './testing/page-links.js';
import { fullSite } from './testing/sample-site.js';

describe('changes to the standard pages', () => {
  it('receive the standard page, and can remove it with its link', async () => {
    const pages = sitePages(fullSite(), {
      visit: (standard) => ({ ...standard, title: 'Find us', nav: { title: 'Find us' } }),
      people: () => undefined,
      article: (standard, _site, { slug }) =>
        slug === 'oil' ? { ...standard, main: html`<h1>Oil</h1>` } : standard,
      extra: [{ path: '/press/', title: 'Press', nav: { order: 1 }, main: html`<h1>Press</h1>` }],
    });
    expect(navOf(await bodyAt(pages, '/'))).toEqual([
      'Press',
      'Services',
      'About us',
      'Articles',
      'Questions',
      'Find us',
    ]);
    expect(pages.some(({ path }) => path === '/people/')).toBe(false);
    expect(await bodyAt(pages, '/articles/oil/')).toContain('<main id="main" tabindex="-1">\n<h1>Oil</h1>');
    expect(await bodyAt(pages, '/press/')).toContain('<practice-footer>');
  });

  it.each(['/', '/practice/'])(
    'leave no link and no address to the pages they remove, under %s',
    async (base) => {
      const none = () => undefined;
      const lists = {
        articles: none,
        people: none,
        services: none,
        questions: none,
        visit: none,
        search: none,
      };
      const single = { tag: none, person: none, service: none, location: none };
      const first = (_page: PageContent, _site: Site, { slug }: { slug: string }) =>
        slug === 'oil' ? undefined : _page;
      for (const options of [lists, { ...lists, ...single }, single, { article: first }, { article: none }]) {
        const pages = sitePages(fullSite(base), options);
        expect(await deadLinks(pages, base)).toEqual([]);
        const paths = new Set(pages.map(({ path }) => base + path.slice(1)));
        const stated = JSON.stringify(pages.map(({ jsonLd }) => nodesOf(jsonLd))).matchAll(
          /"(?:url|item)":"https:\/\/heronlane\.example\.com([^"#]*)(?:#[^"]*)?"/g,
        );
        const addresses = [...stated].map(([, path = '']) => path);
        expect(addresses.filter((path) => path !== '/' && !paths.has(path))).toEqual([]);
      }
    },
  );

  it('leave no link to the files that the site does not have', async () => {
    const site = { ...fullSite(), removed: new Set(FILES) };
    site.languages = [site];
    expect(await deadLinks(sitePages(site), '/', [])).toEqual([]);
    expect(await deadLinks(sitePages(site, { people: () => undefined }), '/', [])).toEqual([]);
  });

  it('can wrap parts of every page, or leave them out', async () => {
    const pages = sitePages(fullSite(), {
      parts: { footer: (standard) => html`<div id="end">${standard}</div>`, signup: () => undefined },
    });
    const body = await bodyAt(pages, '/visit/');
    expect(body).toContain('<div id="end"><practice-footer>');
    expect(body).not.toContain('newsletter-signup');
  });

  it('can replace the sign-up, once on each page, also on the page of the newsletter', async () => {
    const asked: string[] = [];
    const site = fullSite();
    site.languages = [site, { ...fullSite(), root: '/es/' }];
    const pages = sitePages(site, {
      parts: {
        signup: (standard, _site, { path }) => {
          asked.push(path);
          return html`<div class="letters">${standard}</div>`;
        },
      },
    });
    for (const { path } of pages) {
      const body = await bodyAt(pages, path);
      expect([path, body.split('<div class="letters"><newsletter-signup').length - 1]).toEqual([path, 1]);
      expect(body.split('<div class="letters">')).toHaveLength(2);
    }
    expect(new Set(asked)).toEqual(new Set(pages.map(({ path }) => path)));
  });

  it('leave no page of the newsletter without its sign-up, and no link to it, unless one is made', async () => {
    const parts = { signup: () => undefined };
    const hasNewsletter = (pages: readonly Page[]) => pages.some(({ path }) => path === '/newsletter/');
    const pages = sitePages(fullSite(), { parts });
    expect(hasNewsletter(pages)).toBe(false);
    expect(await deadLinks(pages, '/')).toEqual([]);
    const own = sitePages(fullSite(), {
      parts,
      newsletter: (standard) => ({ ...standard, title: 'Letters' }),
    });
    expect(hasNewsletter(own)).toBe(true);
    const signup = (standard: Html | undefined, _site: Site, { path }: { path: string }) =>
      path === '/visit/' ? undefined : standard;
    expect(hasNewsletter(sitePages(fullSite(), { parts: { signup } }))).toBe(true);
  });
});
