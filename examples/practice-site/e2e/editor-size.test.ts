import { cp, mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { serveEditor } from '@tendwell/editor/node';
import { expect, it } from 'vitest';
import { launch } from './support/browser.ts';
import { removeEdited } from './support/editor.ts';

/** The stylesheets of the designs, of which a site has one. Previews of articles show it. */
const DESIGN = /^(?:booklet|clear|warm)-[^/]*\.css$/;

const sizeOf = (body: Buffer) => gzipSync(body, { level: 9 }).length;

it('loads little before an article is opened, also in a language that is loaded besides English', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tendwell-editor-size-'));
  await cp(new URL('../content', import.meta.url), join(folder, 'content'), { recursive: true });
  const server = await serveEditor({
    content: join(folder, 'content'),
    now: () => new Date('2026-11-28T12:00:00-05:00'),
  });
  const browser = await launch();
  try {
    const page = await browser.newPage({ locale: 'de-DE' });
    const sizes: Promise<number>[] = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (/\.(?:js|css)$/.test(pathname)) sizes.push(response.body().then(sizeOf));
    });
    const loaded = async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    await page.goto(server.url);
    await page.getByRole('heading', { level: 1, name: 'Heute' }).waitFor();
    await page.getByRole('region', { name: 'Preise' }).waitFor();
    // The preview has separate styles, which come last.
    await page.waitForLoadState('networkidle');
    const atFirst = await loaded();
    await page.goto(`${new URL(server.url).origin}/#/articles`);
    await page.getByRole('link', { name: 'Desk shoulders' }).click();
    await page.locator('iframe').first().waitFor();
    await page.frameLocator('iframe').first().getByRole('heading', { level: 1 }).waitFor();
    await page.goto(`${new URL(server.url).origin}/#/facts/practice.yaml/about`);
    await page.getByRole('textbox').first().waitFor();
    // A response that came later would be read after the browser was closed.
    page.removeAllListeners('response');
    const inAll = await loaded();
    expect(atFirst).toBeLessThanOrEqual(60_000);
    expect(inAll).toBeGreaterThan(150_000);
    expect(inAll).toBeLessThanOrEqual(220_000);
  } finally {
    await browser.close();
    await server.close();
    await removeEdited(folder);
  }
});

it.each(['ar', 'de', 'en', 'es', 'fr', 'zh'])(
  'has at most 220 kB in all in the language %s, with the pages, pictures, and the largest design',
  async (language) => {
    const folder = new URL('../../../packages/editor/dist/app/', import.meta.url);
    const tagOf = (file: string) => /^(\w\w)-/.exec(basename(file))?.[1];
    const files = (await readdir(folder, { recursive: true })).filter((file) =>
      /\.(?:js|css|html|svg)$/.test(file),
    );
    expect(files.filter((file) => tagOf(file) === language)).not.toEqual([]);
    const sizes = { others: 0, design: 0 };
    for (const file of files.filter((file) => [undefined, language].includes(tagOf(file)))) {
      const size = sizeOf(await readFile(new URL(file, folder)));
      if (DESIGN.test(basename(file))) sizes.design = Math.max(sizes.design, size);
      else sizes.others += size;
    }
    expect(sizes.design).toBeGreaterThan(0);
    expect(sizes.others + sizes.design).toBeLessThanOrEqual(220_000);
  },
);
