import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sitePages } from '@tendwell/site';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildSite, cleanUp, siteFolder } from '../../test/fixture.js';

// As Node reports it where sharp's code for the machine is not installed.
vi.mock('sharp', () => {
  throw new Error('Could not load the "sharp" module using the linux-riscv64 runtime');
});

afterEach(cleanUp);

/** Starts like a JPEG file. */
const PHOTO = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0]);

const TOWELS = '---\ntitle: Towels\ndate: 2026-02-01\n---\n\n![Towels](../pictures/towels.jpg)\n';

describe('a build on a machine without sharp', () => {
  it('fails with what to install, and with the option that does without', async () => {
    const root = await siteFolder({ 'content/articles/towels.md': TOWELS });
    await writeFile(join(root, 'content/pictures/towels.jpg'), PHOTO);
    const failure = await buildSite(root).then(
      () => '',
      (error: Error) => error.message,
    );
    expect(failure).toContain('sharp, which resizes pictures, does not run on this machine');
    expect(failure).toContain('`npm install --include=optional sharp`');
    expect(failure).toContain('`pictures: false`');
  });

  it('fails as well if only the pictures of shared pages are missing', async () => {
    const root = await siteFolder();
    await expect(buildSite(root, { pages: (site) => sitePages(site) })).rejects.toThrow('`pictures: false`');
  });

  it('copies pictures unchanged and draws none with `pictures: false`', async () => {
    const root = await siteFolder({ 'content/articles/towels.md': TOWELS });
    await writeFile(join(root, 'content/pictures/towels.jpg'), PHOTO);
    const { files, read } = await buildSite(root, { pictures: false, pages: (site) => sitePages(site) });
    const [, towels = ''] =
      /<img src="\/(assets\/towels-[^"]*)"/.exec(await read('articles/towels/index.html')) ?? [];
    expect(await readFile(join(root, 'dist', towels))).toEqual(PHOTO);
    expect(files.filter((file) => /share-|icon-/.test(file))).toEqual([]);
  });
});
