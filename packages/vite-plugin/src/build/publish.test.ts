import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { html } from '@tendwell/content/html';
import type { Page, Site } from '@tendwell/site';
import { build, type Plugin } from 'vite';
import { afterEach, describe, expect, it } from 'vitest';
import { buildSite, builtFiles, cleanUp, FILES, pages, siteFolder, write } from '../../test/fixture.js';
import { tendwell } from '../index.js';
import { recover } from './staging.js';

afterEach(cleanUp);

const NOW = new Date('2026-11-28T10:00:00Z');
const packages = fileURLToPath(new URL('../../../', import.meta.url));
const vite = join(dirname(fileURLToPath(import.meta.resolve('vite'))), '../../bin/vite.js');

/** The content of every file of a site, by name. */
async function contentOf(root: string): Promise<Map<string, string>> {
  const names = await builtFiles(root);
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(root, 'dist', name), 'base64')] as const),
    ),
  );
}

/** What a build leaves beside the site, such as `.dist-building-123`. */
const leftovers = async (root: string) => (await readdir(root)).filter((name) => name.startsWith('.dist'));

/** Pages that count how often they are made. */
function countedPages(made: string[]): (site: Site) => Page[] {
  return (site) =>
    pages(site).map((page, index) => ({
      ...page,
      key: page.path === '/' ? undefined : `${page.path} ${site.articles[index - 1]?.hash}`,
      body: () => {
        made.push(page.path);
        return html`${page.body as never}`;
      },
    }));
}

describe('a second build', () => {
  it('makes only pages without a key and those whose key has changed, and gives the same files', async () => {
    const root = await siteFolder();
    const made: string[] = [];
    const options = { pages: countedPages(made), now: () => NOW };
    await buildSite(root, options);
    expect(made).toContain('/articles/oil/');
    const first = await contentOf(root);
    const { ino } = await stat(join(root, 'dist/articles/oil/index.html'));
    made.length = 0;
    const { messages } = await buildSite(root, options);
    expect(made).toEqual(['/']);
    expect(messages.join('\n')).toContain('5 pages, 5 of them unchanged');
    expect(await contentOf(root)).toEqual(first);
    expect((await stat(join(root, 'dist/articles/oil/index.html'))).ino).toBe(ino);

    await write(root, 'content/articles/towels.md', `${FILES['content/articles/towels.md']}\nMore.\n`);
    made.length = 0;
    await buildSite(root, options);
    expect(made).toEqual(['/', '/articles/towels/']);
    const changed = await contentOf(root);
    expect(changed.get('articles/towels/index.html')).not.toBe(first.get('articles/towels/index.html'));
    expect(await leftovers(root)).toEqual([]);
  });

  it('makes all pages again when the shell, the practice, or the day changes', async () => {
    const root = await siteFolder();
    const made: string[] = [];
    const on = (day: string) => ({ pages: countedPages(made), now: () => new Date(`${day}T18:00:00Z`) });
    const changes: [string, string | undefined, string][] = [
      ['2026-11-28', 'index.html', '<body class="new">'],
      ['2026-11-28', 'content/practice.yaml', 'name: Heron Lane'],
      ['2026-11-29', undefined, ''],
    ];
    await buildSite(root, on('2026-11-28'));
    for (const [day, file, text] of changes) {
      const known = file === undefined ? '' : String(FILES[file]);
      if (file) await write(root, file, known.replace(/<body>|name: Heron Lane\b.*/, text));
      made.length = 0;
      await buildSite(root, on(day));
      expect(made).toContain('/articles/oil/');
    }
  });

  it('replaces a page that was changed or deleted in the output folder, and deletes what is not of the site', async () => {
    const root = await siteFolder();
    const options = { pages: countedPages([]), now: () => NOW };
    await buildSite(root, options);
    const first = await contentOf(root);
    await write(root, 'dist/about/index.html', 'tampered');
    await write(root, 'dist/assets/old.js', 'old');
    await write(root, 'dist/old/page/index.html', 'old');
    await rename(join(root, 'dist/404.html'), join(root, 'dist/405.html'));
    await mkdir(join(root, 'dist/.git'));
    await writeFile(join(root, 'dist/.git/HEAD'), 'ref');
    await buildSite(root, options);
    const { '.git/HEAD': head, ...others } = Object.fromEntries(await contentOf(root));
    expect(Buffer.from(String(head), 'base64').toString()).toBe('ref');
    expect(others).toEqual(Object.fromEntries(first));
    expect(existsSync(join(root, 'dist/old'))).toBe(false);
  });

  it('gives other plugins all files if they add files of their own', async () => {
    const root = await siteFolder();
    const compress: Plugin = {
      name: 'compress',
      async closeBundle() {
        const folder = resolve(root, this.environment.config.build.outDir);
        for (const name of await readdir(folder, { recursive: true })) {
          if (name.endsWith('.html')) await writeFile(join(folder, `${name}.gz`), name);
        }
      },
    };
    for (let run = 0; run < 3; run += 1) {
      const { files } = await buildSite(
        root,
        { pages: countedPages([]), now: () => NOW },
        { plugins: [compress] },
      );
      expect(files.filter((name) => name.endsWith('.html.gz'))).toHaveLength(
        files.filter((name) => name.endsWith('.html')).length,
      );
    }
  });
});

describe('a build that fails', () => {
  it('leaves the last site as it was, whichever hook fails', async () => {
    const root = await siteFolder();
    await buildSite(root);
    const first = await contentOf(root);
    await write(root, 'content/articles/towels.md', `${FILES['content/articles/towels.md']}\nMore.\n`);
    const fail = () => {
      throw new Error('failed');
    };
    const broken: Plugin[] = [
      { name: 'broken', generateBundle: fail },
      { name: 'broken', writeBundle: fail },
      { name: 'broken', closeBundle: fail },
    ];
    for (const plugin of broken) {
      await expect(buildSite(root, {}, { plugins: [plugin] })).rejects.toThrow('failed');
      expect(await contentOf(root)).toEqual(first);
    }
    const thrown = (site: Site) => [...pages(site), { path: '/bad/', title: 'Bad', body: fail }];
    await expect(buildSite(root, { pages: thrown })).rejects.toThrow('failed');
    expect(await contentOf(root)).toEqual(first);
    await buildSite(root);
    expect(await leftovers(root)).toEqual([]);
    expect(await contentOf(root)).not.toEqual(first);
  });
});

describe('the output folder', () => {
  it('keeps other files if Vite is not to empty it', async () => {
    const root = await siteFolder({ 'dist/CNAME': 'heronlane.example.com' });
    const { files } = await buildSite(root, {}, { build: { emptyOutDir: false } });
    expect(files).toEqual(expect.arrayContaining(['CNAME', 'index.html', 'articles/oil/index.html']));
  });

  it('may be outside of the root', async () => {
    const root = await siteFolder({ 'site/index.html': FILES['index.html'] as string });
    await build({
      root: join(root, 'site'),
      configFile: false,
      logLevel: 'silent',
      plugins: [tendwell({ pages, content: '../content' })],
      build: { outDir: '../dist', emptyOutDir: true, rolldownOptions: { external: /^\/src\// } },
    });
    expect(await builtFiles(root)).toContain('articles/oil/index.html');
  });

  it('is untouched if nothing is to be written, and pages are in the result', async () => {
    const root = await siteFolder({ 'dist/index.html': 'as before' });
    const plugins = [tendwell({ pages })];
    const result = await build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins,
      build: { write: false },
    });
    const names = 'output' in result ? result.output.map(({ fileName }) => fileName) : [];
    expect(names).toContain('articles/oil/index.html');
    expect(await readFile(join(root, 'dist/index.html'), 'utf8')).toBe('as before');
  });
});

/** A site with many articles that `vite build` can build in processes of its own. */
async function manyArticles(count: number): Promise<string> {
  const article = (index: number) =>
    `---\ntitle: Towel ${index}\ndate: 2026-01-01\n---\n\n${'Washed hot. '.repeat(50)}\n`;
  const config = `import { tendwell } from '@tendwell/vite-plugin';
export default { plugins: [tendwell({ now: () => new Date('${NOW.toISOString()}') })] };\n`;
  const list = Array.from({ length: count }, (_, index) => [
    `content/articles/t-${index}.md`,
    article(index),
  ]);
  const root = await siteFolder({
    'index.html': null,
    'vite.config.mjs': config,
    ...Object.fromEntries(list),
  });
  await mkdir(join(root, 'node_modules/@tendwell'), { recursive: true });
  for (const name of ['content', 'elements', 'site', 'vite-plugin']) {
    await symlink(join(packages, name), join(root, 'node_modules/@tendwell', name));
  }
  return root;
}

const startVite = (root: string, env: NodeJS.ProcessEnv = {}): ChildProcess =>
  spawn(process.execPath, [vite, 'build', '--logLevel', 'silent'], {
    cwd: root,
    env: { ...process.env, ...env },
  });

/** Kills a build when it has written a number of files, unless it ends before. */
async function killAfter(files: number, root: string, child: ChildProcess): Promise<void> {
  const closed = once(child, 'close').then(() => true);
  const staging = join(root, `.dist-building-${child.pid}`);
  const written = () => readdir(staging, { recursive: true }).catch(() => undefined);
  while (!(await Promise.race([closed, setTimeout(1, false)]))) {
    if (((await written())?.length ?? -1) >= files) break;
  }
  child.kill('SIGKILL');
  await closed;
}

describe('a build that is killed', () => {
  it('leaves a whole site at any moment at which it writes, and the next build succeeds', async () => {
    const root = await manyArticles(120);
    const edit = (title: string) =>
      write(
        root,
        'content/practice.yaml',
        String(FILES['content/practice.yaml']).replace('Heron Lane', title),
      );
    await edit('One');
    await once(startVite(root), 'close');
    const sites = [await contentOf(root)];
    await edit('Two');
    await once(startVite(root), 'close');
    sites.push(await contentOf(root));
    // A page is a file in a folder.
    for (const [kill, files] of [0, 60, 120, 240].entries()) {
      await edit(kill % 2 === 0 ? 'One' : 'Two');
      await killAfter(files, root, startVite(root));
      expect(sites).toContainEqual(await contentOf(root));
    }
    await edit('One');
    await once(startVite(root), 'close');
    expect(await contentOf(root)).toEqual(sites[0]);
    expect(await leftovers(root)).toEqual([]);
  }, 240_000);
});

it('completes what a killed build had begun to publish, and removes what others left', async () => {
  // No system has processes with such numbers.
  const [publishing, writing] = ['.dist-building-99999998', '.dist-building-99999999'];
  const root = await siteFolder({
    'dist/index.html': 'old',
    'dist/old/index.html': 'old',
    [`${publishing}/.tendwell-publish.json`]: '["old/index.html"]',
    [`${publishing}/index.html`]: 'new',
    [`${publishing}/new/index.html`]: 'new',
    [`${writing}/index.html`]: 'unfinished',
  });
  recover(join(root, 'dist'));
  expect(await builtFiles(root)).toEqual(['index.html', 'new/index.html']);
  expect(await readFile(join(root, 'dist/index.html'), 'utf8')).toBe('new');
  expect(await leftovers(root)).toEqual([]);
  await rename(join(root, 'dist'), join(root, '.dist-building-99999999-old'));
  recover(join(root, 'dist'));
  expect(await builtFiles(root)).toEqual(['index.html', 'new/index.html']);
});

it('builds the same bytes in another folder, time zone, and language, on another day of the machine', async () => {
  const [here, there] = [await manyArticles(30), await manyArticles(30)];
  for (const name of await readdir(join(there, 'content/articles'))) {
    await utimes(join(there, 'content/articles', name), new Date('2020-01-01'), new Date('2020-01-01'));
  }
  await once(startVite(here, { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8' }), 'close');
  await once(startVite(there, { TZ: 'America/Los_Angeles', LANG: 'C' }), 'close');
  const [first, second] = [await contentOf(here), await contentOf(there)];
  expect(first.size).toBeGreaterThan(40);
  expect(second).toEqual(first);
}, 120_000);
