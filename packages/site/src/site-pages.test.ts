import { trusted } from '@tendwell/content/html';
import { describe, expect, it } from 'vitest';
import { listedPages } from './files/standard-files.js';
import { nodesOf } from './head/json-ld.js';
import { NEWSLETTER_SLOT } from './pages/newsletter.js';
import { sitePages } from './site-pages.js';
import { bodyAt, bodyOf, deadLinks, navOf } from './testing/page-links.js';
import { barePractice, fullSite, sampleArticle, sampleSite } from './testing/sample-site.js';

it.each([
  ['a practice and one article', sampleSite()],
  ['everything', fullSite()],
])('a site of %s describes each page for search results', (_, site) => {
  const undescribed = sitePages(site).filter(({ description }) => !description);
  expect(undescribed.map(({ path }) => path)).toEqual([]);
});

describe('a site of a practice and one article', () => {
  const pages = sitePages(sampleSite());

  it('has no page and no link without content', async () => {
    expect(pages.map(({ path }) => path)).toEqual([
      '/',
      '/articles/',
      '/articles/towels/',
      '/visit/',
      '/404.html',
      '/search/',
    ]);
    expect(navOf(await bodyAt(pages, '/'))).toEqual(['Articles', 'Visit']);
    for (const page of pages) expect(await bodyOf(page)).not.toMatch(/undefined|\[object|newsletter-signup/);
  });

  it('has no list of articles without articles', async () => {
    const empty = sitePages(sampleSite({ articles: [] }));
    expect(empty.map(({ path }) => path)).toEqual(['/', '/visit/', '/404.html', '/search/']);
    expect(await bodyAt(empty, '/')).not.toContain('/articles/');
  });

  it('makes the HTML of an article once for its page', async () => {
    let made = 0;
    const html = () => {
      made += 1;
      return trusted('<p>Forty towels.</p>');
    };
    const article = Object.defineProperty(sampleArticle('towels'), 'html', { get: html, enumerable: true });
    const pages = sitePages(sampleSite({ articles: [article] }));
    made = 0;
    expect(await bodyAt(pages, '/articles/towels/')).toContain('<p>Forty towels.</p>');
    expect(made).toBe(1);
  });

  it('shows the name once, as the only main heading of the home page', async () => {
    const body = await bodyAt(pages, '/');
    expect(body.match(/<h1/g)).toHaveLength(1);
    expect(body.slice(0, body.indexOf('</main>')).split('Heron Lane Massage')).toHaveLength(2);
  });
});

describe('a site with every kind of page', () => {
  it.each(['/', '/practice/'])('only links to existing pages and anchors, under %s', async (base) => {
    expect(await deadLinks(sitePages(fullSite(base)), base)).toEqual([]);
  });

  it('has the same breadcrumbs on each page below a list as in its data for search engines', async () => {
    for (const page of sitePages(fullSite())) {
      const body = await bodyOf(page);
      const shown = [
        ...(/<nav class="site-breadcrumbs"[\s\S]*?<\/nav>/.exec(body)?.[0] ?? '').matchAll(
          /<a href="(.*?)">/g,
        ),
      ];
      const stated = [
        ...JSON.stringify(nodesOf(page.jsonLd)).matchAll(/"item":"https:\/\/heronlane\.example\.com(.*?)"/g),
      ];
      const way = shown.map(([, href]) => href);
      expect(stated.map(([, path]) => path)).toEqual(way.length > 0 ? [...way, page.path] : []);
      const isBelow = /^\/(?:articles|people|services|visit|tags)\/(?!page\/)./.test(page.path);
      expect(way.length > 0, page.path).toBe(isBelow);
    }
  });

  it('lists what exists in the navigation, and own pages by their order', async () => {
    const pages = sitePages(fullSite());
    expect(navOf(await bodyAt(pages, '/'))).toEqual([
      'Services',
      'People',
      'About us',
      'Articles',
      'Questions',
      'Visit',
    ]);
    expect(await bodyAt(pages, '/people/ada-voss/')).toContain(
      '<a href="/people/" aria-current="true">People</a>',
    );
  });

  it('states on the page of a person who they are and how to book with them, and nobody else', async () => {
    const site = fullSite();
    const [ada, bo] = site.people;
    if (!ada || !bo) throw new Error('The sample practice has two people.');
    const facts = { supervisor: bo.slug, specialties: ['Shoulders'], booking: { url: '/book/ada/' } };
    Object.assign(ada, facts);
    const body = await bodyAt(sitePages(site), '/people/ada-voss/');
    const [main = ''] = /<main[\s\S]*<\/main>/.exec(body) ?? [];
    expect(main.match(/class="tendwell-person"/g)).toHaveLength(1);
    for (const text of ['LMT', 'Supervised by Bo Lund', 'Specialties: Shoulders', 'href="/book/ada/"']) {
      expect(main).toContain(text);
    }
    expect(main).not.toContain('swims');
  });

  it.each(['/articles/', '/people/ada-voss/'])('lists twenty articles on a page at %s', async (path) => {
    const pages = sitePages(fullSite());
    const counts = await Promise.all(
      [path, `${path}page/2/`, `${path}page/3/`].map(
        async (each) => (await bodyAt(pages, each)).match(/class="tendwell-summary"/g)?.length,
      ),
    );
    expect(counts).toEqual([20, 20, 1]);
    expect(await bodyAt(pages, `${path}page/2/`)).toContain('Page 2 of 3');
  });

  it('has the facts about a person only on the first page of their articles', async () => {
    const pages = sitePages(fullSite());
    expect(await bodyAt(pages, '/people/ada-voss/')).toContain('class="tendwell-person"');
    const second = await bodyAt(pages, '/people/ada-voss/page/2/');
    expect(second).not.toContain('class="tendwell-person"');
    expect(second).toContain('<h1 class="page-title">Articles by Ada Voss</h1>');
    expect(second).toContain('<a href="/people/ada-voss/">Ada Voss</a>');
  });

  it('has a page for each topic of at least two articles, however they are written', async () => {
    const pages = sitePages(fullSite());
    expect(pages.map(({ path }) => path).filter((path) => path.startsWith('/tags/'))).toEqual([
      '/tags/sleep/',
    ]);
    expect((await bodyAt(pages, '/tags/sleep/')).match(/class="tendwell-summary"/g)).toHaveLength(2);
    expect(await bodyAt(pages, '/articles/towels/')).toContain('<a href="/tags/sleep/" rel="tag">Sleep</a>');
  });

  it('states where each location is and, if its hours are known, whether it is open', async () => {
    const body = await bodyAt(sitePages(fullSite()), '/');
    expect(body).toContain('<b><a href="/visit/mill/">Mill</a></b> 4 Heron Lane, Decorah, IA');
    expect(body).toContain('<b><a href="/visit/depot/">Depot</a></b> 9 Rail Street, Decorah, IA');
    expect(body.match(/<practice-visit class="site-status">/g)).toHaveLength(1);
  });

  it('shows insurance on the page about visits, if the practice states it', async () => {
    const practice = { ...barePractice, insurance: { summary: 'Most plans pay half.' } };
    const visit = await bodyAt(sitePages(sampleSite({ practice })), '/visit/');
    expect(visit).toMatch(
      /<practice-policies class="section">[\s\S]*Most plans pay half\.[\s\S]*<\/practice-policies>/,
    );
    expect(await bodyAt(sitePages(sampleSite()), '/visit/')).not.toContain('practice-policies');
  });

  it('has a page for each letter, which neither search engines nor its own search list', async () => {
    const site = fullSite();
    const { about } = site.pages;
    if (about) site.pages = { 'letters/winter-tea': { ...about, nav: undefined } };
    const pages = sitePages(site);
    const listed = listedPages(pages).map(({ path }) => path);
    expect(pages.map(({ path }) => path)).toContain('/letters/winter-tea/');
    expect(listed).not.toContain('/letters/winter-tea/');
    expect(await bodyAt(pages, '/search/')).not.toContain('/letters/winter-tea/');
  });

  it('lists every page once on the search page, with services and questions that have no page', async () => {
    const body = await bodyAt(sitePages(fullSite()), '/search/');
    const main = body.slice(body.indexOf('<main'), body.indexOf('</main>'));
    const links = [...main.matchAll(/<li[^>]*><a href="([^"]*)"/g)].map(([, href]) => href);
    expect(links).toEqual(
      expect.arrayContaining(['/about/', '/people/ada-voss/', '/services/', '/faq/#where', '/articles/oil/']),
    );
    expect(links.filter((link) => link === '/articles/oil/')).toHaveLength(1);
    expect(links.join()).not.toMatch(/404|newsletter|\/page\/|\/tags\//);
    expect(main).toContain('<li data-words="Sleep oil"><a href="/articles/oil/">On oil</a>');
  });

  it('makes the same HTML each time', async () => {
    const all = async () => Promise.all(sitePages(fullSite()).map(bodyOf));
    expect(await all()).toEqual(await all());
  });
});

it('has the sign-up on the page of the newsletter, where the endpoint puts its responses instead', async () => {
  const body = await bodyAt(sitePages(fullSite()), '/newsletter/');
  const [before, between, after] = body.split(NEWSLETTER_SLOT);
  expect(between).toContain('<newsletter-signup');
  expect(between).toContain('name="page" value="/newsletter/"');
  expect(`${before}${after}`).not.toContain('newsletter-signup');
});

it('names booking by the kind of practice, and leads to the booking page if there is one', async () => {
  const at = async (more: object) => {
    const { practice } = sampleSite();
    return bodyAt(sitePages(sampleSite({ practice: { ...practice, ...more } })), '/articles/');
  };
  expect(await at({})).toContain('<a class="site-book" href="/visit/">Book a visit</a>');
  expect(await at({ kind: 'yoga' })).toContain('>Book a class</a>');
  expect(await at({ kind: 'therapy', locale: 'de-DE' })).toContain('>Sitzung vereinbaren</a>');
  const url = 'https://booking.example.com/heron';
  const page = await at({ kind: 'yoga', booking: { url } });
  expect(page.split(`href="${url}">Book a class</a>`)).toHaveLength(3);
  expect(await at({ booking: { url } })).toContain(`<a class="site-book" href="${url}">`);
});
