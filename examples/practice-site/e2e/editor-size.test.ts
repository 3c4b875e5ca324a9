import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { serveEditor } from '@tendwell/editor/node';
import { expect, it } from 'vitest';
import { launch } from './support/browser.ts';

/** The stylesheets of the site itself, which the preview shows: 16 kB. */
const DESIGN = /(?:^|\/)(?:tendwell|booklet|clear|warm)-[^/]*\.css$/;

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
      if (/\.(?:js|css)$/.test(pathname) && !DESIGN.test(pathname)) sizes.push(response.body().then(sizeOf));
    });
    const loaded = async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    await page.goto(server.url);
    await page.getByRole('heading', { level: 1, name: 'Heute' }).waitFor();
    await page.getByRole('region', { name: 'Preise' }).waitFor();
    // What is shown to visitors has styles of its own, which come last.
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
    const writing = await loaded();
    expect(atFirst).toBeLessThanOrEqual(60_000);
    expect(writing).toBeGreaterThan(150_000);
    expect(writing).toBeLessThanOrEqual(200_000);
  } finally {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
});

it.each(['ar', 'de', 'en', 'es', 'fr', 'zh'])(
  'has at most 220 kB in all in the language %s',
  async (language) => {
    const folder = new URL('../../../packages/editor/dist/app/assets/', import.meta.url);
    const files = (await readdir(folder)).filter((file) => /\.(?:js|css)$/.test(file) && !DESIGN.test(file));
    const tagOf = (file: string) => /^(\w\w)-/.exec(file)?.[1];
    expect(files.filter((file) => tagOf(file) === language)).not.toEqual([]);
    const loaded = files.filter((file) => [undefined, language].includes(tagOf(file)));
    const sizes = await Promise.all(
      loaded.map(async (file) => sizeOf(await readFile(new URL(file, folder)))),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(220_000);
  },
);
