import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { cleanUp, FILES, serveSite, siteFolder, write } from '../../test/fixture.js';
import { openPage } from '../../test/page-socket.js';

afterEach(cleanUp);

const OIL = 'content/articles/oil.md';
const oil = FILES[OIL] as string;
const brokenOil = oil.replace('summary:', 'sumary:');

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
    const mentions = () => site.messages.join('\n').split('oil.md:5:1').length - 1;
    await expect.poll(mentions, { timeout: 15_000 }).toBe(1);
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
