import { spawn } from 'node:child_process';
import { readFile, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArticle } from '@tendwell/content';
import { html } from '@tendwell/content/html';
import type { Plugin } from 'vite';
import { afterEach, describe, expect, it } from 'vitest';
import { buildSite, cleanUp, FILES, htmlModule, pages, siteFolder, write } from '../../test/fixture.js';

afterEach(cleanUp);

const source = fileURLToPath(new URL('../index.ts', import.meta.url));
const vite = join(dirname(fileURLToPath(import.meta.resolve('vite'))), '../../bin/vite.js');

/** `vite build` in a process of its own, as people run it. */
async function runVite(root: string): Promise<{ code: number | null; output: string }> {
  const path = JSON.stringify(source);
  await write(
    root,
    'vite.config.mjs',
    `import { html } from ${htmlModule};\nimport { tendwell } from ${path};\nexport default { plugins: [tendwell({ pages: (site) => [{ path: '/', title: 'A', body: html\`\${site.practice.name}\` }] })] };\n`,
  );
  const child = spawn(process.execPath, [vite, 'build'], {
    cwd: root,
    env: { ...process.env, CI: '1', NO_COLOR: '1' },
  });
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, output };
}
describe('a broken build', () => {
  const broken = (FILES['content/articles/towels.md'] as string).replace('2026-02-01', '2026-02-31');

  it('says what is in the way of the site, without a stack', async () => {
    const root = await siteFolder({ dist: 'My notes' });
    const { code, output } = await runVite(root);
    expect(code).toBe(1);
    expect(output).toContain(`tendwell: ${join(root, 'dist')} is a file.`);
    expect(output).not.toMatch(/^ +at /m);
    expect(await readFile(join(root, 'dist'), 'utf8')).toBe('My notes');
  });

  it('names a file that the operating system refuses to write, without a stack', async () => {
    const killed = '.dist-building-99999998';
    const root = await siteFolder({
      'dist/visit': 'My notes',
      [`${killed}/.tendwell-publish.json`]: '[]',
      [`${killed}/visit/index.html`]: 'new',
    });
    const { code, output } = await runVite(root);
    expect(code).toBe(1);
    expect(output).toContain(
      `tendwell: ${join(root, 'dist/visit')}: something with this name exists already.`,
    );
    expect(output).not.toMatch(/^ +at /m);
    expect(await readFile(join(root, 'dist/visit'), 'utf8')).toBe('My notes');
  });

  it('prints each warning once with its line, and still builds', async () => {
    const root = await siteFolder({
      'content/pages/more.md': '---\ntitle: More\ndate: 2026-01-01\n---\n## A\n\n#### B\n',
    });
    await write(
      root,
      'content/articles/oil.md',
      (FILES['content/articles/oil.md'] as string).replace('![A bottle]', '![]'),
    );
    const { code, output } = await runVite(root);
    expect(code).toBe(0);
    expect(output.match(/warning\[(?:missing-alt|skipped-heading)/g)).toHaveLength(2);
    expect(output).toContain('13 | ![](./oil.svg) ![A shelf](../pictures/shelf.svg)\n   | ^^^^^^^^^^^^^^');
    expect(output).toMatch(/warning\[skipped-heading\].*\n --> content\/pages\/more\.md:7:1/);
  });

  it('exits with code 1 and prints the code frame once, without a stack', async () => {
    const root = await siteFolder({ 'content/articles/towels.md': broken });
    const { code, output } = await runVite(root);
    expect(code).toBe(1);
    expect(output).toContain('--> content/articles/towels.md:3:7\n');
    expect(output.split('date: 2026-02-31')).toHaveLength(2);
    expect(output).not.toMatch(/^\s+at /m);
  });

  it('reports the problems of all files', async () => {
    const root = await siteFolder({
      'content/articles/towels.md': broken,
      'content/pages/about.md': '---\ndate: 2026-01-01\n---\n',
      'content/notices/privacy-policy.md': '---\ntitle: [\n---\n',
    });
    const failure = await buildSite(root).then(String, (error: Error) => error.message);
    expect(failure).toContain('articles/towels.md:3:7');
    expect(failure).toContain('pages/about.md:');
    expect(failure).toContain('notices/privacy-policy.md:');
  });

  it('points to a link to a missing file', async () => {
    const root = await siteFolder({
      'content/articles/oil.md': (FILES['content/articles/oil.md'] as string).replace(
        './towels.md',
        './towel.md',
      ),
    });
    await expect(buildSite(root)).rejects.toThrow(/oil\.md:11:62\n[\s\S]*towel\.md#wash/);
  });

  it('rejects files outside the content folder', async () => {
    const root = await siteFolder({ 'secret.txt': 'secret' });
    await symlink(join(root, 'secret.txt'), join(root, 'content/pictures/way-out.svg'));
    const article = FILES['content/articles/oil.md'] as string;
    for (const path of ['../../secret.txt', '..%2f..%2fsecret.txt', '../pictures/way-out.svg']) {
      await write(root, 'content/articles/oil.md', article.replace('../pictures/shelf.svg', path));
      await expect(buildSite(root)).rejects.toThrow('is outside the content folder');
    }
    await write(root, 'content/articles/oil.md', article);
    const asks = buildSite(root, {
      pages: ({ asset }) => [{ path: '/', title: 'A', body: html`${asset('../secret.txt')}` }],
    });
    await expect(asks).rejects.toThrow('is outside the content folder');
  });

  it('shows the frame of a content error thrown by another plugin', async () => {
    const reading: Plugin = {
      name: 'reading',
      buildStart() {
        parseArticle('---\ntitle: A\ndate: 03/02/2026\n---\n', { file: 'other.md' });
      },
    };
    const failed = await buildSite(await siteFolder(), {}, { plugins: [reading] }).catch((error) => error);
    expect(String(failed.message)).toContain('other.md:3:7: `date` must be a calendar date');
    expect(String(failed.message)).toContain('3 | date: 03/02/2026\n  |       ^^^^^^^^^^');
  });

  it('says what is missing from the shell and where to add it', async () => {
    const shell = FILES['index.html'] as string;
    const build = async (text: string | null) => buildSite(await siteFolder({ 'index.html': text }));
    await expect(build(shell.replace('<!--tendwell:head-->', ''))).rejects.toThrow(
      'add <!--tendwell:head--> to the <head> of index.html',
    );
    await expect(build(shell.replace('<!--tendwell:body-->', ''))).rejects.toThrow(
      'add <!--tendwell:body--> to the <body> of index.html',
    );
  });

  it('reports a missing content folder', async () => {
    await expect(buildSite(await siteFolder(), { content: 'words' })).rejects.toThrow(
      'the folder does not exist',
    );
  });

  it('points to an old path that is a page, or that two articles have', async () => {
    const moved = (from: string) =>
      (FILES['content/articles/oil.md'] as string).replace('summary:', `redirectFrom: [${from}]\nsummary:`);
    await expect(buildSite(await siteFolder({ 'content/articles/oil.md': moved('/about') }))).rejects.toThrow(
      /redirect-over-page[\s\S]*oil\.md:5:16/,
    );
    await expect(
      buildSite(await siteFolder({ 'content/articles/oil.md': moved('/feed.xml') })),
    ).rejects.toThrow('redirect-over-page');
    const twice = buildSite(await siteFolder({ 'content/articles/oil.md': moved('/blog/towels/') }));
    await expect(twice).rejects.toThrow(/duplicate-redirect[\s\S]*oil\.md:5:16[\s\S]*towels\.md:4:16/);
  });

  it('rejects two pages at the same path', async () => {
    const root = await siteFolder();
    const twice = buildSite(root, {
      pages: (site) => [...pages(site), { path: '/about/', title: 'A', body: html`` }],
    });
    await expect(twice).rejects.toThrow('two pages have the path /about/');
  });
});
