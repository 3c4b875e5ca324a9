import { type Page, type Site, type SiteOptions, sitePages } from '@tendwell/site';
import type { InlineConfig } from 'vite';
import { afterEach, expect, it } from 'vitest';
import { buildSite, cleanUp, FILES, siteFolder } from '../../test/fixture.js';
import type { TendwellOptions } from '../options.js';

afterEach(cleanUp);

const ORIGIN = 'https://heronlane.example.com';
const standardPages =
  (options: SiteOptions = {}) =>
  (site: Site): Page[] =>
    sitePages(site, options);
const none = () => undefined;

const decode = (text: string) =>
  text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))).replaceAll('&amp;', '&');

/** The addresses of this site in a file: links of pages, and all that files for machines contain. */
function addressesIn(name: string, text: string, base: string): string[] {
  const page = new URL(base + name.replace(/(^|\/)index\.html$/, '$1'), ORIGIN);
  const found = name.endsWith('.html')
    ? [...text.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, url = '']) => decode(url))
    : [...text.matchAll(/https:\/\/heronlane\.example\.com[^\s"<>)\]]*/g)].map(([url]) => url);
  return found
    .map((url) => new URL(url, page))
    .flatMap(({ origin, pathname }) => (origin === ORIGIN ? pathname : []));
}

async function deadAddresses(
  options: Partial<TendwellOptions>,
  inline: InlineConfig = {},
): Promise<string[]> {
  const root = await siteFolder({
    'index.html': null,
    'content/practice.yaml': `${FILES['content/practice.yaml']}`.replace(
      '  - address:',
      '  - phone: "+1 563 555 0142"\n    address:',
    ),
    'content/articles/oil.md':
      '---\ntitle: Oil\ndate: 2026-03-02\nauthor: ada-voss\ntags: [sleep]\n---\nAlmond.\n',
    'content/articles/towels.md': '---\ntitle: Towels\ndate: 2026-02-01\ntags: [sleep]\n---\nForty.\n',
    'content/faq.yaml': 'questions:\n  - question: Where?\n    answer: Above the river.\n',
  });
  const { files, read } = await buildSite(root, { pages: standardPages(), ...options }, inline);
  const base = inline.base ?? '/';
  const served = new Set(
    files.flatMap((name) => [base + name, base + name.replace(/(^|\/)index\.html$/, '$1')]),
  );
  const dead: string[] = [];
  for (const name of files.filter((file) => /\.(?:html|txt|xml|json|vcf|ics)$/.test(file))) {
    for (const address of addressesIn(name, await read(name), base)) {
      if (!served.has(decodeURI(address))) dead.push(`${name}: ${address}`);
    }
  }
  return [...new Set(dead)];
}

it.each<[string, Partial<TendwellOptions>, InlineConfig?]>([
  ['no options', {}],
  ['a base', {}, { base: '/clinic/' }],
  ['no feeds', { feeds: false }],
  ['no feeds under a base', { feeds: false }, { base: '/clinic/' }],
  ['pictures copied unchanged', { pictures: false }],
  ['another path of articles', { articles: { path: (slug) => `/letters/${slug}/` } }],
  ['no lists', { pages: standardPages({ articles: none, people: none, questions: none, tag: none }) }],
  ['no lists and no feeds', { feeds: false, pages: standardPages({ articles: none, people: none }) }],
  ['no search', { pages: standardPages({ search: none }) }],
  ['no visit and no newsletter', { pages: standardPages({ visit: none, newsletter: none }) }],
  ['no sign-up', { pages: standardPages({ parts: { signup: none } }) }],
])('with %s, no page or file has a broken URL', async (_, options, inline) => {
  expect(await deadAddresses(options, inline)).toEqual([]);
});

it('links to your own feed and sitemap if the standard ones are turned off', async () => {
  const own = { 'public/feed.xml': '<rss/>', 'public/sitemap.xml': '<urlset/>' };
  const root = await siteFolder({ 'index.html': null, ...own });
  const { read } = await buildSite(root, { pages: standardPages(), feeds: false });
  expect(await read('articles/index.html')).toContain('href="/feed.xml"');
  expect(await read('robots.txt')).toContain('/sitemap.xml');
});
