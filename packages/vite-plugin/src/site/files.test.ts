import { html } from '@tendwell/content/html';
import { afterEach, describe, expect, it } from 'vitest';
import { buildSite, cleanUp, pages, serveSite, siteFolder } from '../../test/fixture.js';

afterEach(cleanUp);

const FILES = ['atom.xml', 'contact.vcf', 'feed.json', 'feed.xml', 'hours.ics', 'sitemap.xml'];
const urlsOf = (xml: string) => [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url);

describe('the feeds, sitemap, and vCard of a build', () => {
  it('contain the published articles with absolute URLs', async () => {
    const { files, read } = await buildSite(await siteFolder());
    expect(files).toEqual(expect.arrayContaining(FILES));
    const feed = JSON.parse(await read('feed.json')) as {
      items: { url: string; content_html: string; authors?: object[] }[];
    };
    expect(feed.items.map(({ url }) => url)).toEqual([
      'https://heronlane.example.com/articles/oil/',
      'https://heronlane.example.com/articles/towels/',
    ]);
    expect(feed.items[0]?.authors).toEqual([{ name: 'Ada Voss' }]);
    const content = feed.items[0]?.content_html ?? '';
    expect(content).toContain('href="https://heronlane.example.com/articles/towels/#wash"');
    const picture = /src="https:\/\/heronlane\.example\.com\/(assets\/oil-[\w-]{8}\.svg)"/.exec(content)?.[1];
    expect(files).toContain(picture);
    expect([...content.matchAll(/(?:src|href)="(?!https:)/g)]).toEqual([]);

    for (const name of ['feed.xml', 'atom.xml']) {
      const xml = await read(name);
      expect(xml).toContain(`href="https://heronlane.example.com/${name}"`);
      expect(xml).toContain('https://heronlane.example.com/articles/oil/');
      expect(xml).not.toContain('knees');
    }
    expect(await read('contact.vcf')).toContain('\r\nFN:Heron Lane Massage\r\n');
  });

  it('are linked from the head of each page, under the base', async () => {
    const { read } = await buildSite(await siteFolder(), {}, { base: '/clinic/' });
    for (const path of ['index.html', 'articles/oil/index.html']) {
      const page = await read(path);
      for (const [name, type] of [
        ['feed.xml', 'rss+xml'],
        ['atom.xml', 'atom+xml'],
        ['feed.json', 'feed+json'],
      ]) {
        expect(page).toContain(
          `<link rel="alternate" type="application/${type}" title="Heron Lane Massage" href="/clinic/${name}">`,
        );
      }
    }
    // The page's own head is kept.
    expect(await read('articles/oil/index.html')).toContain('<link rel="canonical"');
    expect(await read('feed.xml')).toContain('https://heronlane.example.com/clinic/articles/oil/');
    expect(urlsOf(await read('sitemap.xml'))[0]).toBe('https://heronlane.example.com/clinic/');
  });

  it('leave out articles without a page', async () => {
    const { read } = await buildSite(await siteFolder(), {
      pages: (site) => pages(site).filter(({ path }) => path !== '/articles/oil/'),
    });
    for (const name of FILES) expect(await read(name)).not.toContain('/articles/oil/');
    expect(await read('feed.xml')).toContain('/articles/towels/');
  });

  it('list every page except the 404 page and noindex pages, and articles with their date', async () => {
    const { read } = await buildSite(await siteFolder(), {
      pages: (site) => [
        ...pages(site),
        {
          path: '/thanks/',
          title: 'Thanks',
          body: html``,
          head: html`<meta name="robots" content="noindex, follow">`,
        },
      ],
    });
    const xml = await read('sitemap.xml');
    expect(urlsOf(xml)).toEqual([
      'https://heronlane.example.com/',
      'https://heronlane.example.com/about/',
      'https://heronlane.example.com/articles/oil/',
      'https://heronlane.example.com/articles/towels/',
    ]);
    expect(xml).toContain('/articles/oil/</loc><lastmod>2026-03-02</lastmod>');
  });

  it('use the configured path of articles', async () => {
    const { read } = await buildSite(await siteFolder(), {
      articles: { path: (slug) => `/letters/${slug}/` },
    });
    expect(await read('feed.xml')).toContain('https://heronlane.example.com/letters/oil/');
    expect(urlsOf(await read('sitemap.xml'))).toContain('https://heronlane.example.com/letters/oil/');
  });

  it('are turned off with one option', async () => {
    const { files, read } = await buildSite(await siteFolder(), { feeds: false });
    expect(files.filter((file) => FILES.includes(file))).toEqual([]);
    expect(await read('index.html')).not.toContain('rel="alternate"');
  });
});

describe('the feeds, sitemap, and vCard in development', () => {
  it('are served with their media types, without drafts', async () => {
    const { get } = await serveSite(await siteFolder());
    const answers = await Promise.all(FILES.map((name) => get(`/${name}`)));
    expect(answers.map(({ status, headers }) => [status, headers.get('content-type')])).toEqual([
      [200, 'application/atom+xml; charset=utf-8'],
      [200, 'text/vcard; charset=utf-8'],
      [200, 'application/feed+json; charset=utf-8'],
      [200, 'application/rss+xml; charset=utf-8'],
      [200, 'text/calendar; charset=utf-8'],
      [200, 'application/xml; charset=utf-8'],
    ]);
    const [atom, , json, rss, , sitemap] = await Promise.all(answers.map((answer) => answer.text()));
    for (const text of [atom, json, rss, sitemap]) {
      expect(text).toContain('articles/oil');
      expect(text).not.toContain('articles/knees');
    }
    expect(await (await get('/')).text()).toContain('href="/feed.xml"');
  });
});
