import { sitePages } from '@tendwell/site';
import { afterEach, describe, expect, it } from 'vitest';
import { buildSite, cleanUp, FILES, siteFolder } from '../../test/fixture.js';

afterEach(cleanUp);

const SPANISH = {
  'content/pages/visit.md': '---\ntitle: Visit\n---\n\nRing twice.\n',
  'content/es/practice.yaml': 'tagline: Lento y firme.\n',
  'content/es/pages/visit.md': '---\ntitle: Visita\n---\n\nToque dos veces.\n',
  'content/es/articles/oil.md': `---
title: Qué aceite y por qué
slug: aceite
date: 2026-03-02
redirectFrom: [/blog/aceite]
---

Uso aceite de almendras: véase [las toallas](./towels.md#wash) y [la visita](/visit/).

![Una botella](./oil.svg)
`,
};

/** The practice's own pages in two languages. */
const build = async (base = '/', files: Record<string, string> = {}) =>
  buildSite(await siteFolder({ ...SPANISH, ...files, 'src/site.css': '' }), { pages: sitePages }, { base });

const attributes = (page: string, pattern: RegExp) => [...page.matchAll(pattern)].map(([, value]) => value);

describe('a site in two languages', () => {
  it('has the pages of each language below its root', async () => {
    const { files } = await build();
    const pages = files.filter((file) => file.startsWith('es/'));
    expect(pages).toEqual([
      'es/404.html',
      'es/articles/aceite/index.html',
      'es/articles/index.html',
      'es/atom.xml',
      'es/contact.vcf',
      'es/feed.json',
      'es/feed.xml',
      'es/hours.ics',
      'es/index.html',
      'es/newsletter/index.html',
      'es/people/index.html',
      'es/search/0.txt',
      'es/search/index.html',
      'es/visit/index.html',
    ]);
  });

  it('has pages in their language, with words and links of it', async () => {
    const { read } = await build();
    const page = await read('es/visit/index.html');
    expect(page).toContain('<html lang="es"');
    expect(page).toContain('<h1 class="page-title">Visita</h1>');
    expect(page).toContain('<a href="/es/articles/">Artículos</a>');
    expect(page).toContain('<a href="/es/visit/" aria-current="page">');
    expect(page).toContain('href="/es/feed.xml"');
    expect(page).not.toMatch(/<a [^>]*href="\/(?:visit|articles)\/"(?! lang=)/);
    expect(await read('es/index.html')).toContain('Lento y firme.');
  });

  it('refers to the same page in the other language, also under another slug', async () => {
    const { read } = await build();
    for (const page of [await read('articles/oil/index.html'), await read('es/articles/aceite/index.html')]) {
      expect(attributes(page, /<link rel="alternate" hreflang="([^"]+)/g)).toEqual([
        'en-US',
        'es',
        'x-default',
      ]);
      expect(attributes(page, /hreflang="[^"]+" href="([^"]+)">/g)).toEqual(
        expect.arrayContaining([
          'https://heronlane.example.com/articles/oil/',
          'https://heronlane.example.com/es/articles/aceite/',
        ]),
      );
    }
    expect(await read('articles/towels/index.html')).not.toContain('<link rel="alternate" hreflang');
  });

  it('switches to the same page, or to the home page of the other language', async () => {
    const { read } = await build();
    const switches = async (path: string) =>
      attributes(await read(path), /<li><a href="([^"]+)" lang="[^"]+" hreflang/g);
    expect(await switches('articles/oil/index.html')).toEqual(['/es/articles/aceite/']);
    expect(await switches('es/articles/aceite/index.html')).toEqual(['/articles/oil/']);
    expect(await switches('articles/towels/index.html')).toEqual(['/es/']);
    expect(await read('visit/index.html')).toContain('lang="es" hreflang="es">Español</a>');
    expect(await read('es/visit/index.html')).toContain('lang="en-US" hreflang="en-US">English</a>');
  });

  it('links to the main language if there is no translation, and marks the link', async () => {
    const { read } = await build();
    const page = await read('es/articles/aceite/index.html');
    expect(page).toContain('<a href="/articles/towels/#wash" hreflang="en-US">las toallas</a>');
    expect(page).toContain('<a href="/es/visit/">la visita</a>');
    expect(page).toMatch(/<img src="\/assets\/oil-[\w-]{8}\.svg"/);
    expect(await read('es/articles/index.html')).toContain(
      '<a href="/articles/" hreflang="en-US">Artículos en inglés</a>',
    );
  });

  it('has a feed of each language, one sitemap, and redirects to both', async () => {
    const { read } = await build();
    expect(attributes(await read('es/feed.xml'), /<link>([^<]+)/g)).toEqual([
      'https://heronlane.example.com/es/',
      'https://heronlane.example.com/es/articles/aceite/',
    ]);
    expect(await read('feed.xml')).not.toContain('/es/articles');
    expect(await read('sitemap.xml')).toContain(
      '<loc>https://heronlane.example.com/es/articles/aceite/</loc>',
    );
    expect(await read('sitemap.xml')).toContain(
      'hreflang="es" href="https://heronlane.example.com/es/articles/aceite/"/>',
    );
    expect(await read('sitemap.xml')).toMatch(
      /<image:loc>https:\/\/heronlane\.example\.com\/assets\/oil-[\w-]{8}\.svg<\/image:loc>/,
    );
    expect(await read('blog/aceite/index.html')).toContain('url=/es/articles/aceite/');
  });

  it('posts sign-ups of both languages to one endpoint', async () => {
    const { read } = await build();
    expect(await read('es/visit/index.html')).toContain('action="/newsletter/subscribe"');
  });

  it('works under a base', async () => {
    const { read } = await build('/clinic/');
    const page = await read('es/articles/aceite/index.html');
    expect(page).toContain('<a href="/clinic/articles/towels/#wash" hreflang="en-US">');
    expect(page).toContain('<a href="/clinic/es/visit/">la visita</a>');
    expect(page).toContain('<a class="site-name" href="/clinic/es/">');
    expect(page).toContain('hreflang="es" href="https://heronlane.example.com/clinic/es/articles/aceite/"');
  });

  it('has no language links if there is only one', async () => {
    const { read } = await buildSite(await siteFolder(), { pages: sitePages });
    for (const path of ['index.html', 'articles/index.html']) {
      expect(await read(path)).not.toMatch(/hreflang|site-languages/);
    }
    expect(FILES['content/practice.yaml']).toContain('en-US');
  });
});
