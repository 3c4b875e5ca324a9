import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { html } from '@tendwell/content/html';
import { afterEach, describe, expect, it } from 'vitest';
import { buildSite, cleanUp, FILES, serveSite, siteFolder, write } from '../../test/fixture.js';
import { PageSocket } from '../../test/page-socket.js';
import { tendwell } from '../index.js';

const sockets: PageSocket[] = [];

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.close();
  await cleanUp();
});

const OIL = 'content/articles/oil.md';
const oil = FILES[OIL] as string;
const brokenOil = oil.replace('summary:', 'sumary:');

async function openPage(site: Awaited<ReturnType<typeof serveSite>>): Promise<PageSocket> {
  const socket = await PageSocket.open(site.server, site.origin);
  sockets.push(socket);
  return socket;
}

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

  it('reloads once when many files are saved at once', async () => {
    const root = await siteFolder();
    const site = await serveSite(root);
    const page = await openPage(site);
    for (let round = 0; round < 5; round += 1) {
      await write(root, OIL, oil.replace('almond', `almond ${round}`));
      await write(root, 'content/pages/about.md', `${FILES['content/pages/about.md']}\n${round}\n`);
    }
    await page.next('full-reload');
    expect(await (await site.get('/articles/oil/')).text()).toContain('almond 4');
    // A second change, and then an error: any other reload would be among the messages before the error.
    await write(root, OIL, oil.replace('almond', 'almond 5'));
    await page.next('full-reload');
    await write(root, OIL, brokenOil);
    await page.next('error');
    const types = page.received.map(({ type }) => type);
    expect(types).toEqual(['connected', 'full-reload', 'full-reload', 'error']);
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

describe('broken content', () => {
  it('shows the position in the terminal, in the overlay of every open page, and after a reload', async () => {
    const root = await siteFolder();
    const site = await serveSite(root);
    const page = await openPage(site);
    await write(root, OIL, brokenOil);

    const { err } = (await page.next('error')) as unknown as { err: Record<string, unknown> };
    expect(err.loc).toEqual({ file: join(root, OIL), line: 5, column: 1 });
    expect(err.message).toContain('`sumary`');
    expect(err.frame).toContain('5 | sumary: Almond, mostly.');
    expect(err.frame).toContain('help: did you mean `summary`?');
    // The overlay leaves a frame out in which it finds no line of this form.
    expect(err.frame).toMatch(/^(?:>?\s*\d+\s+\|.*|\s+\|\s*\^.*)\r?\n/m);

    for (const path of ['/articles/oil/', '/articles/oil', '/articles/oil/index.html']) {
      const response = await site.get(path);
      const text = await response.text();
      expect([path, response.status]).toEqual([path, 500]);
      expect(text).toContain('from "/@vite/client"');
      expect(text).toContain('new ErrorOverlay(');
      expect(text).toContain('oil.md:5:1');
    }
    expect(site.messages.join('\n').split('oil.md:5:1')).toHaveLength(2);
  });

  it('leaves the other pages as they were', async () => {
    const root = await siteFolder();
    const site = await serveSite(root);
    const page = await openPage(site);
    await write(root, OIL, brokenOil.replace('Which oil', 'What oil'));
    await page.next('error');
    const home = await (await site.get('/')).text();
    expect(home).toContain('Which oil');
    expect(home).not.toContain('ErrorOverlay');
    expect((await site.get('/none/')).status).toBe(404);
    expect((await site.get('/about/')).status).toBe(200);

    // What is edited meanwhile is shown, and the error is neither printed nor shown again.
    await write(root, 'content/articles/towels.md', '---\ntitle: Fifty towels\ndate: 2026-02-01\n---\n');
    await page.next('full-reload');
    expect(await (await site.get('/')).text()).toContain('Fifty towels');
    expect(site.messages.join('\n').split('oil.md:5:1')).toHaveLength(2);
  });

  it.each([
    ['a link to a missing file', OIL, oil.replace('./towels.md', './towls.md'), '/articles/oil/'],
    ['a page', 'content/pages/about.md', '---\nsummary: Two people\n---\n', '/about/'],
    [
      'a slug that another article has',
      'content/articles/knees.md',
      '---\ntitle: Knees\ndate: 2026-01-05\nslug: oil\n---\n',
      '/articles/oil/',
    ],
    [
      'a redirect that another article has',
      'content/articles/knees.md',
      '---\ntitle: Knees\ndate: 2026-01-05\nredirectFrom: [/blog/towels]\n---\n',
      '/articles/knees/',
    ],
  ])('is shown on its own page only: %s', async (_kind, file, text, path) => {
    const root = await siteFolder();
    const site = await serveSite(root);
    const page = await openPage(site);
    await write(root, file, text);
    await page.next('error');
    const response = await site.get(path);
    expect([response.status, await response.text()]).toEqual([
      500,
      expect.stringContaining('new ErrorOverlay('),
    ]);
    const home = await site.get('/');
    expect([home.status, await home.text()]).toEqual([200, expect.not.stringContaining('ErrorOverlay')]);
  });

  it.each([
    ['practice.yaml', 'kind: massage', 'kind: masage', 'practice.yaml:2:7'],
    ['newsletter.yaml', 'action:', 'acton:', 'newsletter.yaml:1:1'],
  ])('in %s is shown over every page, which has the facts as they were', async (name, from, to, place) => {
    const root = await siteFolder();
    const file = `content/${name}`;
    const site = await serveSite(root);
    const page = await openPage(site);
    const before = await (await site.get('/about/')).text();
    await write(root, file, (FILES[file] as string).replace(from, to));
    await page.next('error');
    for (const path of ['/', '/about/']) {
      const response = await site.get(path);
      const text = await response.text();
      expect([path, response.status]).toEqual([path, 200]);
      expect(text).toContain('new ErrorOverlay(');
      expect(text).toContain(place);
    }
    await write(root, file, FILES[file] as string);
    await page.next('full-reload');
    expect(await (await site.get('/about/')).text()).toBe(before);
  });

  it('in practice.yaml is shown in place of every page where the facts were never valid', async () => {
    const file = 'content/practice.yaml';
    const root = await siteFolder({
      [file]: (FILES[file] as string).replace('kind: massage', 'kind: masage'),
    });
    const site = await serveSite(root);
    expect((await site.get('/')).status).toBe(500);
    const page = await openPage(site);
    await write(root, file, FILES[file] as string);
    await page.next('full-reload');
    expect((await site.get('/')).status).toBe(200);
  });

  it('is shown in place of every page where a template needs what it makes unavailable', async () => {
    const about = 'content/pages/about.md';
    const root = await siteFolder({ [about]: '---\nsummary: A\n---\n' });
    const { get } = await serveSite(root, {
      pages: ({ pages }) => {
        if (!pages.about) throw new TypeError('There is no text about');
        return [];
      },
    });
    const response = await get('/');
    expect([response.status, await response.text()]).toEqual([500, expect.stringContaining('about.md:1:1')]);
  });

  it('is replaced by the page once it is fixed', async () => {
    const root = await siteFolder();
    const site = await serveSite(root);
    const page = await openPage(site);
    await write(root, OIL, brokenOil);
    await page.next('error');
    await write(root, OIL, oil);
    await page.next('full-reload');
    expect((await site.get('/articles/oil/')).status).toBe(200);
  });

  it('does not prevent the server from starting', async () => {
    const root = await siteFolder({ [OIL]: brokenOil });
    const site = await serveSite(root);
    const home = await site.get('/');
    expect([home.status, await home.text()]).toEqual([200, expect.not.stringContaining('Which oil')]);
    expect((await site.get('/articles/oil/')).status).toBe(500);
    expect(site.messages.join('\n').split('oil.md:5:1')).toHaveLength(2);
    const page = await openPage(site);
    await write(root, OIL, oil);
    await page.next('full-reload');
    expect((await site.get('/articles/oil/')).status).toBe(200);
  });

  it('escapes an author’s text', async () => {
    const title = '</script><script>alert(1)</script>';
    const root = await siteFolder({ [OIL]: oil.replace('2026-03-02', title) });
    const page = await (await (await serveSite(root)).get('/articles/oil/')).text();
    expect(page).toContain('alert(1)');
    expect(page).not.toContain(title);
  });

  it('reports errors in templates and shells in the same places', async () => {
    const root = await siteFolder({ 'index.html': '<html lang="en"><body></body></html>' });
    const { get } = await serveSite(root);
    const response = await get('/');
    expect(response.status).toBe(500);
    expect(await response.text()).toContain(
      'add &lt;!--tendwell:head--&gt; to the &lt;head&gt; of index.html',
    );
  });
});
