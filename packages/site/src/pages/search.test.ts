import { html } from '@tendwell/content/html';
import { expect, test } from 'vitest';
import { Lookup } from '../search/lookup.js';
import { type SiteOptions, sitePages } from '../site-pages.js';
import { fullSite } from '../testing/sample-site.js';

/** The URLs of the pages whose words, apart from those in the list itself, begin with this one. */
async function found(word: string, options?: SiteOptions): Promise<string[]> {
  const page = sitePages(fullSite(), options).find(({ path }) => path === '/search/');
  const body = String(typeof page?.body === 'function' ? await page.body() : page?.body);
  const results = body.slice(body.indexOf('class="site-results"'));
  const urls = [...results.matchAll(/<li[^>]*><a href="([^"]*)"/g)].map(([, url = '']) => url);
  const [, version = ''] = /data-index="([^"]*)"/.exec(body) ?? [];
  const files = [...(page?.files?.values() ?? [])];
  const lookup = new Lookup(async (file) => files[file]?.source() ?? '', { version, count: files.length });
  const numbers = await lookup.find(word);
  return urls.filter((_, number) => numbers === 'all' || numbers.has(number));
}

test('a person is found by what their page says of them, not by the titles of their articles', async () => {
  expect(await found('shoulders')).toContain('/people/ada-voss/');
  expect(await found('towels')).toEqual([]);
});

test('a page is found by the text with which an option replaces the standard one', async () => {
  const person: SiteOptions['person'] = (standard) => ({ ...standard, main: html`<p>Kayaks</p>` });
  expect(await found('kayaks', { person })).toEqual(['/people/ada-voss/']);
  expect(await found('kayaks', { person: (standard) => ({ ...standard, searched: html`Kayaks` }) })).toEqual([
    '/people/ada-voss/',
  ]);
});
