import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { html } from '@tendwell/content/html';
import { afterEach, describe, expect, it } from 'vitest';
import { buildSite, cleanUp, FILES, serveSite, siteFolder, write } from '../../test/fixture.js';
import { openPage } from '../../test/page-socket.js';
import { tendwell } from '../index.js';

afterEach(cleanUp);

const OIL = 'content/articles/oil.md';
const oil = FILES[OIL] as string;

describe('the dev server', () => {
  it('serves the script’s modules as they are: bundling them reloads the first page while somebody types', async () => {
    const { server } = await serveSite(await siteFolder());
    const elements = new URL('../../../elements/package.json', import.meta.url);
    const { dependencies } = JSON.parse(await readFile(elements, 'utf8')) as { dependencies: object };
    // Loaded only where raw HTML is sanitized.
    const modules = Object.keys(dependencies).filter((name) => name !== 'dompurify');
    expect(server.config.optimizeDeps.exclude).toEqual(expect.arrayContaining(modules));
  });

  it('serves a page with its text and Vite’s client', async () => {
    const { get } = await serveSite(await siteFolder());
    const response = await get('/articles/oil/');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const page = await response.text();
    expect(page).toContain('<strong>smells of nothing</strong>');
    expect(page).toContain('src="/@vite/client"');
    expect(page).toContain('src="/src/main.ts"');
  });

  it('answers HEAD without a body, and passes other methods on', async () => {
    const { get } = await serveSite(await siteFolder());
    const head = await get('/articles/oil/', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect((await get('/articles/oil/', { method: 'POST' })).status).toBe(404);
  });

  it('serves the 404 page for an unknown path', async () => {
    const { get } = await serveSite(await siteFolder());
    for (const path of ['/articles/none/', '/none', '/none.png', '/404.html']) {
      const response = await get(path);
      expect([path, response.status]).toEqual([path, 404]);
      expect(await response.text()).toContain('<h1>There is nothing here</h1>');
    }
  });

  it('redirects to add a missing slash and from old paths, keeping the query', async () => {
    const { get } = await serveSite(await siteFolder());
    const missing = await get('/articles/oil?from=mail');
    expect([missing.status, missing.headers.get('location')]).toEqual([302, '/articles/oil/?from=mail']);
    const old = await get('/blog/towels');
    expect([old.status, old.headers.get('location')]).toEqual([302, '/articles/towels/']);
  });

  it('shows drafts and marks them', async () => {
    const { get } = await serveSite(
      await siteFolder({
        'content/articles/later.md': '---\ntitle: Later\ndate: 2026-01-01\npublishAt: 9999-01-01\n---\n',
      }),
    );
    expect((await get('/articles/knees/')).status).toBe(200);
    const home = await (await get('/')).text();
    expect(home).toContain('Knees</a> (draft)');
    expect(home).toContain('Later</a> (draft)');
    expect(home).not.toContain('Forty towels</a> (draft)');
  });

  it('serves pictures at the URLs in the page', async () => {
    const { get } = await serveSite(await siteFolder());
    const page = await (await get('/articles/oil/')).text();
    const [, src] = /<img class="picture" src="([^"]+)"/.exec(page) ?? [];
    const picture = await get(src as string);
    expect(picture.headers.get('content-type')).toBe('image/svg+xml');
    expect(await picture.text()).toBe(FILES['content/articles/oil.svg']);
  });

  it('serves a content folder that is outside Vite’s root', async () => {
    const folder = await siteFolder({
      'package.json': '{}',
      'site/package.json': '{ "workspaces": [] }',
      'site/index.html': FILES['index.html'] as string,
      'site/src/site.css': '',
      'site/src/main.ts': '',
    });
    const { get } = await serveSite(join(folder, 'site'), { content: '../content' });
    const page = await (await get('/articles/oil/')).text();
    const [, src] = /<img class="picture" src="([^"]+)"/.exec(page) ?? [];
    const picture = await get(src as string);
    expect([src, picture.status]).toEqual([`/@fs${join(folder, 'content/articles/oil.svg')}`, 200]);
  });

  it('serves a page whose path is percent-encoded', async () => {
    const { get } = await serveSite(await siteFolder(), {
      pages: () => [{ path: '/tags/espa%C3%B1ol/', title: 'Español', body: html`<h1>Español</h1>` }],
    });
    expect(await (await get('/tags/espa%C3%B1ol/')).text()).toContain('<h1>Español</h1>');
    expect((await get('/tags/espa%C3%B1ol')).headers.get('location')).toBe('/tags/espa%C3%B1ol/');
    expect(await (await get('/sitemap.xml')).text()).toContain('/tags/espa%C3%B1ol/</loc>');
  });

  it('adds the base to every URL', async () => {
    const { get } = await serveSite(await siteFolder(), {}, { base: '/clinic/' });
    const page = await (await get('/clinic/articles/oil/')).text();
    expect(page).toContain('<a href="/clinic/articles/towels/#wash">');
    expect(page).toContain('src="/clinic/@vite/client"');
    const [, src] = /<img class="picture" src="(\/clinic\/[^"]+)"/.exec(page) ?? [];
    expect((await get(src as string)).status).toBe(200);
    expect((await get('/clinic/articles/oil')).headers.get('location')).toBe('/clinic/articles/oil/');
    expect((await get('/clinic/none/')).status).toBe(404);
  });

  it('shows what the build shows', async () => {
    const root = await siteFolder({ 'content/articles/knees.md': null });
    const body = (page: string) =>
      page.slice(page.indexOf('<body>')).replace(/src="[^"]*\.svg"/g, 'src="picture"');
    const { get } = await serveSite(root);
    const served = await Promise.all(
      ['/', '/articles/oil/', '/articles/towels/', '/about/'].map(async (path) => (await get(path)).text()),
    );
    const { read } = await buildSite(root);
    const built = await Promise.all(
      ['index.html', 'articles/oil/index.html', 'articles/towels/index.html', 'about/index.html'].map(read),
    );
    expect(served.map(body)).toEqual(built.map(body));
  });

  it('renders pages for the endpoints of other plugins', async () => {
    const plugin = tendwell({ pages: () => [] });
    const { server } = await serveSite(await siteFolder());
    const api = server.config.plugins.find(({ name }) => name === plugin.name)?.api as typeof plugin.api;
    const page = await api.renderPage('/about/');
    expect(page?.status).toBe(200);
    expect(page?.html).toContain('We are two people');
    expect(await api.renderPage('/none/')).toBeUndefined();
    expect((await api.renderPage('/404.html'))?.status).toBe(404);
  });
});

describe('a change in the content folder', () => {
  it('reloads every page with the new text', async () => {
    const root = await siteFolder();
    const site = await serveSite(root);
    const page = await openPage(site);
    await site.get('/articles/oil/');
    await write(root, OIL, oil.replace('almond oil', 'jojoba oil'));
    expect(await page.next('full-reload')).toMatchObject({ path: '*' });
    expect(await (await site.get('/articles/oil/')).text()).toContain('jojoba oil');
  });

  it('adds and removes pages when files are added and deleted', async () => {
    const root = await siteFolder();
    const site = await serveSite(root);
    const page = await openPage(site);
    await write(
      root,
      'content/articles/stones.md',
      '---\ntitle: Stones\ndate: 2026-04-01\n---\n\nWarm ones.\n',
    );
    await page.next('full-reload');
    expect((await site.get('/articles/stones/')).status).toBe(200);
    await rm(join(root, 'content/articles/stones.md'));
    await page.next('full-reload');
    expect((await site.get('/articles/stones/')).status).toBe(404);
  });

  it('shows what was saved last when many files are saved at once', async () => {
    const root = await siteFolder();
    const site = await serveSite(root);
    const page = await openPage(site);
    for (let round = 0; round < 5; round += 1) {
      await write(root, OIL, oil.replace('almond', `almond ${round}`));
      await write(root, 'content/pages/about.md', `${FILES['content/pages/about.md']}\n${round}\n`);
    }
    const shown = async () => (await site.get('/articles/oil/')).text();
    // On a busy machine, the files may be read between two of the writes.
    do await page.next('full-reload');
    while (!(await shown()).includes('almond 4'));
  });

  it('reloads pages where files are polled', async () => {
    const root = await siteFolder();
    const site = await serveSite(root, {}, { server: { watch: { usePolling: true, interval: 20 } } });
    const page = await openPage(site);
    await write(root, OIL, oil.replace('almond oil', 'jojoba oil'));
    await page.next('full-reload');
    expect(await (await site.get('/articles/oil/')).text()).toContain('jojoba oil');
  });

  it('is told to other plugins, as by Vite’s watcher', async () => {
    const root = await siteFolder();
    const site = await serveSite(root);
    await site.get('/');
    const told: string[] = [];
    site.server.watcher.on('all', (event, file) => told.push(`${event} ${file.slice(root.length + 1)}`));
    const isTold = (event: string) => expect.poll(() => told, { timeout: 15_000 }).toContain(event);
    const stones = '---\ntitle: Stones\ndate: 2026-04-01\n---\n\nWarm ones.\n';
    await write(root, 'content/stones/warm.md', stones);
    await isTold('add content/stones/warm.md');
    await write(root, 'content/stones/warm.md', `${stones}And cold ones.\n`);
    await isTold('change content/stones/warm.md');
    // As many editors save.
    await write(root, 'content/articles/.oil.md.new', oil.replace('almond oil', 'jojoba oil'));
    await rename(join(root, 'content/articles/.oil.md.new'), join(root, OIL));
    await isTold(`change ${OIL}`);
    await rm(join(root, 'content/stones'), { recursive: true });
    await isTold('unlink content/stones/warm.md');
  });

  it('updates the content that scripts import', async () => {
    const root = await siteFolder();
    const site = await serveSite(root);
    const page = await openPage(site);
    const load = async (name: string) => (await site.get(`/@id/__x00__virtual:tendwell/${name}`)).text();
    expect(await load('articles')).toContain('Forty towels');
    await write(root, 'content/articles/towels.md', '---\ntitle: Fifty towels\ndate: 2026-02-01\n---\n');
    await page.next('full-reload');
    expect(await load('articles')).toContain('Fifty towels');
  });
});
