import { html } from '@tendwell/content/html';
import { practiceJsonLd } from '@tendwell/content/structured-data';
import { afterEach, describe, expect, it } from 'vitest';
import { buildSite, cleanUp, FILES, pages, siteFolder } from '../../test/fixture.js';

afterEach(cleanUp);

describe('a build with a base', () => {
  it('adds the base to every URL', async () => {
    const { read } = await buildSite(await siteFolder(), {}, { base: '/clinic/' });
    const page = await read('articles/oil/index.html');
    expect(page).toContain('<a href="/clinic/articles/towels/#wash">');
    expect(page).toContain('<a href="/clinic/visit/">');
    expect(page).toMatch(/src="\/clinic\/assets\/oil-[\w-]{8}\.svg"/);
    expect(page).toMatch(/src="\/clinic\/assets\/index-[\w-]+\.js"/);
    expect(page).toContain('href="https://heronlane.example.com/clinic/articles/oil/"');
    expect(await read('blog/towels/index.html')).toContain('url=/clinic/articles/towels/');
  });

  it('adds the base to URLs in YAML, JSON-LD, feeds, and the vCard', async () => {
    const practice = FILES['content/practice.yaml'] as string;
    const root = await siteFolder({
      'content/practice.yaml': `${practice.replace(
        'name: Ada Voss\n',
        'name: Ada Voss\n    bio: See [my rooms](/visit/) and [oil](./articles/oil.md).\n',
      )}booking: { url: /book/ }
notices:
  - { kind: privacy-policy, url: /notices/privacy-policy/ }
social:
  - { name: Elsewhere, url: https://example.org/ada/ }
`,
      'content/newsletter.yaml': `${FILES['content/newsletter.yaml']}privacyUrl: /notices/privacy-policy/\n`,
    });
    const { read } = await buildSite(
      root,
      {
        pages: ({ practice, newsletter, now }) => [
          {
            path: '/',
            title: 'A',
            body: html`${JSON.stringify([practice, newsletter])}`,
            jsonLd: [practiceJsonLd(practice, { now })],
          },
        ],
      },
      { base: '/practice/' },
    );
    const page = (await read('index.html')).replaceAll('&quot;', '"');
    for (const address of [
      '"url":"https://heronlane.example.com/practice/"',
      '"booking":{"url":"/practice/book/"}',
      '"url":"/practice/notices/privacy-policy/"',
      '"privacyUrl":"/practice/notices/privacy-policy/"',
      '"action":"/practice/newsletter/subscribe"',
      '[my rooms](/practice/visit/) and [oil](/practice/articles/oil/)',
      '"url":"https://example.org/ada/"',
      '"target":"https://heronlane.example.com/practice/book/"',
      '"@id":"https://heronlane.example.com/practice/#practice"',
    ]) {
      expect(page).toContain(address);
    }
    expect(await read('contact.vcf')).toContain('URL:https://heronlane.example.com/practice/\r\n');
    const feed = JSON.parse(await read('feed.json')) as Record<string, string>;
    expect(feed.home_page_url).toBe('https://heronlane.example.com/practice/');
    expect(feed.feed_url).toBe('https://heronlane.example.com/practice/feed.json');
  });

  it('adds the base once to URLs of the site’s own pages', async () => {
    let addresses: string[] = [];
    await buildSite(
      await siteFolder(),
      {
        pages: (site) => {
          const picture = site.articles.find(({ slug }) => slug === 'oil')?.picture?.src ?? '';
          addresses = [
            site.url(picture).replace(/-[\w-]{8}\./, '.'),
            site.url('/about/'),
            site.url('https://example.com/x'),
            ...['/about/', '/practice/about/', 'https://example.com/x', '#top'].map((path) =>
              site.href(path),
            ),
          ];
          return pages(site);
        },
      },
      { base: '/practice/' },
    );
    expect(addresses).toEqual([
      'https://heronlane.example.com/practice/assets/oil.svg',
      'https://heronlane.example.com/practice/about/',
      'https://example.com/x',
      '/practice/about/',
      '/practice/about/',
      'https://example.com/x',
      '#top',
    ]);
  });

  it('rejects a base that is a URL, which would be on another site', async () => {
    await expect(buildSite(await siteFolder(), {}, { base: 'https://cdn.example.com/a/' })).rejects.toThrow(
      '`base: "https://cdn.example.com/a/"` is a URL',
    );
  });

  it('rejects a relative base, which cannot work for pages at different depths', async () => {
    await expect(buildSite(await siteFolder(), {}, { base: './' })).rejects.toThrow(
      '`base: "./"` is relative',
    );
  });
});
