import { describe, expect, test } from 'vitest';
import { all, parse, texts } from '../../test/xml.js';
import { type RenderedArticle, renderArticle } from '../markdown/index.js';
import type { Article } from '../schema/article.js';
import type { Practice } from '../schema/practice.js';
import { atom, jsonFeed, rss, sitemap } from './index.js';

const practice: Practice = {
  name: 'Linden & Sons',
  kind: 'acupuncture',
  tagline: 'A quiet house.',
  url: 'https://example.com/',
  locale: 'en-US',
  timeZone: 'America/Los_Angeles',
  locations: [{ address: { street: '12 Linden Street', city: 'Oakland', country: 'US' } }],
  practitioners: [{ slug: 'ana', name: 'Ana Lee' }],
};
const article = (slug: string, more: Partial<Article> = {}): RenderedArticle =>
  renderArticle({ title: slug, date: '2026-03-02', slug, body: 'Words.', ...more });
const now = new Date('2026-06-01T12:00:00Z');

describe('the three feeds', () => {
  const ginger = article('ginger', {
    title: 'Ginger <tea> & "rain"',
    author: 'ana',
    tags: ['tea', 'winter & cold'],
    updated: '2026-03-05',
    summary: 'One & two.',
    picture: { src: './ginger.svg', alt: 'A "cup"', caption: 'A cup.', credit: 'Ana', width: 4, height: 3 },
    body: '## Why\n\n[up](#why) [tea](../tea/?a=1&b=2) [home](/) [call](tel:+15105550142) ![a](./a.svg) `<b href="x">`',
  });
  const german = article('ingwer', { date: '2026-01-05', lang: 'de-AT', author: 'Eva Ruiz' });
  const options = { practice, articles: [german, ginger], now };

  test('keep text that looks like HTML', () => {
    const bold = article('bold', { summary: 'Write <b> for bold' });
    const [item] = all(parse(rss({ ...options, articles: [bold] })), 'item');
    expect(texts(item, 'description')).toEqual(['Write &lt;b&gt; for bold']);
    const [entry] = all(parse(atom({ ...options, articles: [bold] })), 'entry');
    expect(texts(entry, 'summary')).toEqual(['Write <b> for bold']);
  });

  test('have the words of the first paragraph as readers see them', () => {
    const tea = article('tea', { body: 'It&rsquo;s from&rarr;to  \nhere ![a<br>cup](./cup.svg)' });
    const words = 'It’s from→to here a cup';
    const [item] = all(parse(rss({ ...options, articles: [tea] })), 'item');
    const [entry] = all(parse(atom({ ...options, articles: [tea] })), 'entry');
    const feed = JSON.parse(jsonFeed({ ...options, articles: [tea] })) as { items: { summary: string }[] };
    expect([texts(item, 'description'), texts(entry, 'summary'), [feed.items[0]?.summary]]).toEqual([
      [words],
      [words],
      [words],
    ]);
  });

  test('are well-formed and contain the same articles, newest first', () => {
    const channel = parse(rss(options));
    const feed = parse(atom(options));
    const json = JSON.parse(jsonFeed(options)) as { items: Record<string, unknown>[] };
    const items = all(channel, 'item');
    const entries = all(feed, 'entry');
    expect(items).toHaveLength(2);
    for (const [title, value] of [
      ['title', 'Ginger <tea> & "rain"'],
      ['guid', 'https://example.com/articles/ginger/'],
      ['pubDate', 'Mon, 02 Mar 2026 00:00:00 -0800'],
      ['dc:creator', 'Ana Lee'],
      // Readers show a description as HTML.
      ['description', 'One &amp; two.'],
    ] as const) {
      expect(texts(items[0], title)).toEqual([value]);
    }
    expect(texts(items[0], 'category')).toEqual(['tea', 'winter & cold']);
    expect(texts(items[1], 'dc:language')).toEqual(['de-AT']);

    expect(texts(entries[0], 'id')).toEqual(['https://example.com/articles/ginger/']);
    expect(texts(entries[0], 'published')).toEqual(['2026-03-02T00:00:00-08:00']);
    expect(texts(entries[0], 'updated')).toEqual(['2026-03-05T00:00:00-08:00']);
    expect(texts(entries[0], 'name')).toEqual(['Ana Lee']);
    expect(entries[1]?.attributes['xml:lang']).toBe('de-AT');

    expect(json.items[0]).toMatchObject({
      id: 'https://example.com/articles/ginger/',
      title: 'Ginger <tea> & "rain"',
      summary: 'One & two.',
      image: 'https://example.com/articles/ginger/ginger.svg',
      date_published: '2026-03-02T00:00:00-08:00',
      date_modified: '2026-03-05T00:00:00-08:00',
      authors: [{ name: 'Ana Lee' }],
      tags: ['tea', 'winter & cold'],
    });
    expect(json.items[1]).toMatchObject({ language: 'de-AT', authors: [{ name: 'Eva Ruiz' }] });

    const contents = [texts(items[0], 'content:encoded')[0], texts(entries[0], 'content')[0]];
    expect(contents).toEqual([json.items[0]?.content_html, json.items[0]?.content_html]);
  });

  test('contain the full text with its picture, and all URLs are absolute', () => {
    const { items } = JSON.parse(jsonFeed(options)) as { items: { content_html: string }[] };
    const content = items[0]?.content_html ?? '';
    expect([...content.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, url]) => url)).toEqual([
      'https://example.com/articles/ginger/ginger.svg',
      'https://example.com/articles/ginger/#why',
      'https://example.com/articles/tea/?a=1&amp;b=2',
      'https://example.com/',
      'tel:+15105550142',
      'https://example.com/articles/ginger/a.svg',
    ]);
    expect(content).toMatch(/^<figure><img src="[^"]*" alt="A &quot;cup&quot;" width="4" height="3">/);
    expect(content).toContain('<figcaption>A cup. Ana</figcaption>');
    // In code, it is text and not a link.
    expect(content).toContain('<code>&lt;b href=&quot;x&quot;&gt;</code>');
  });

  test('have the name, language, and URLs of the practice', () => {
    const channel = parse(rss(options));
    expect(channel.attributes.version).toBe('2.0');
    expect(texts(channel, 'title')[0]).toBe('Linden & Sons');
    expect(texts(channel, 'language')).toEqual(['en-US']);
    expect(texts(channel, 'lastBuildDate')).toEqual(['Thu, 05 Mar 2026 00:00:00 -0800']);
    expect(all(channel, 'atom:link')[0]?.attributes.href).toBe('https://example.com/feed.xml');
    const feed = parse(atom({ ...options, feedUrl: '/clinic/atom.xml', homeUrl: '/clinic/' }));
    expect(texts(feed, 'id')[0]).toBe('https://example.com/clinic/');
    expect(all(feed, 'link')[0]?.attributes).toMatchObject({
      rel: 'self',
      href: 'https://example.com/clinic/atom.xml',
    });
    expect(JSON.parse(jsonFeed(options))).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      home_page_url: 'https://example.com/',
      feed_url: 'https://example.com/feed.json',
    });
  });

  test('link to the configured pages of articles', () => {
    const articleUrl = ({ slug }: RenderedArticle) => `/clinic/letters/${slug}/`;
    const channel = parse(rss({ ...options, articleUrl }));
    expect(texts(channel, 'guid')[0]).toBe('https://example.com/clinic/letters/ginger/');
    expect(texts(channel, 'content:encoded')[0]).toContain(
      'src="https://example.com/clinic/letters/ginger/a.svg"',
    );
  });

  test('are valid without articles, and contain the newest if there are many', () => {
    expect(texts(parse(rss({ practice, articles: [], now })), 'lastBuildDate')).toEqual([
      'Mon, 01 Jun 2026 00:00:00 -0700',
    ]);
    expect(texts(parse(atom({ practice, articles: [], now })), 'updated')).toEqual([
      '2026-06-01T00:00:00-07:00',
    ]);
    expect(texts(parse(rss({ ...options, limit: 1 })), 'guid')).toHaveLength(1);
  });

  test('leave out characters that XML forbids, and keep all others', () => {
    const title = 'a\0b\u0008c\u000bd\u001fe\ud800f\ufffeg\tz\u{1f33f}é';
    const wild = article('wild', {
      title,
      summary: title,
      tags: [title],
      author: title,
      picture: { src: 'a.svg', alt: title },
      body: `x ${title} ]]> &#1; &amp;`,
    });
    const some = { practice: { ...practice, name: title, tagline: title }, articles: [wild], now };
    expect(texts(all(parse(rss(some)), 'item')[0], 'title')).toEqual(['abcdefg\tz\u{1f33f}é']);
    expect(texts(all(parse(atom(some)), 'entry')[0], 'title')).toEqual(['abcdefg\tz\u{1f33f}é']);
    expect(JSON.parse(jsonFeed(some)).title).toBe('abcdefg\tz\u{1f33f}é');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    expect(JSON.parse(jsonFeed(some)).items[0].content_html).not.toMatch(/[\0-\x08]/);
  });
});

describe('drafts and the schedule', () => {
  const articles = [
    article('shown'),
    article('draft', { draft: true }),
    article('later', { publishAt: '2026-06-02' }),
    article('gone', { expiresAt: '2026-06-01' }),
    article('held-back', { publishAt: '2026-05-31' }),
  ];
  const slugs = (timeZone: string, moment: string) => {
    const options = { practice: { ...practice, timeZone }, articles, now: new Date(moment) };
    const found = [
      texts(parse(rss(options)), 'guid'),
      all(parse(atom(options)), 'entry').flatMap((entry) => texts(entry, 'id')),
      (JSON.parse(jsonFeed(options)) as { items: { id: string }[] }).items.map(({ id }) => id),
      texts(parse(sitemap(options)), 'loc'),
    ].map((urls) => urls.map((url) => url.split('/').at(-2)).sort());
    for (const each of found) expect(each).toEqual(found[0]);
    return found[0];
  };

  test('apply to all files, and days begin in the practice’s time zone', () => {
    expect(slugs('America/Los_Angeles', '2026-06-01T06:59:00Z')).toEqual(['gone', 'held-back', 'shown']);
    expect(slugs('America/Los_Angeles', '2026-06-01T07:00:00Z')).toEqual(['held-back', 'shown']);
    expect(slugs('Pacific/Apia', '2026-06-01T11:00:00Z')).toEqual(['held-back', 'later', 'shown']);
  });

  test('date a scheduled article by the day it is published', () => {
    const items = all(parse(rss({ practice, articles, now })), 'item');
    expect(texts(items[0], 'pubDate')).toEqual(['Sun, 31 May 2026 00:00:00 -0700']);
  });
});
