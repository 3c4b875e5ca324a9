import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { buildSite, cleanUp, FILES, siteFolder, write } from '../../test/fixture.js';
import type { TendwellOptions } from '../index.js';
import type { Client } from './last-client.js';
import { readSealed, writeSealed } from './sealed-file.js';

afterEach(cleanUp);

const OIL = 'content/articles/oil.md';
const PAGE = 'articles/oil/index.html';

/** A site without a shell and a template of its own, whose files were not written just now. */
async function plainSite(files: Record<string, string | null> = {}): Promise<string> {
  const root = await siteFolder({ 'index.html': null, 'public/a.txt': 'a', ...files });
  await age(root);
  return root;
}

/** Files that were just written may change again without a trace, so that nothing is concluded from them. */
async function age(root: string): Promise<void> {
  const before = new Date('2026-01-01T00:00:00Z');
  for (const folder of ['content', 'public']) {
    for (const name of await readdir(join(root, folder), { recursive: true })) {
      await utimes(join(root, folder, name), before, before);
    }
  }
}

async function build(root: string, options: Partial<TendwellOptions> = {}, base = '/') {
  const standard = { pages: undefined, now: () => new Date('2026-11-28T10:00:00Z') };
  return buildSite(root, { ...standard, ...options } as Partial<TendwellOptions>, {
    base,
    cacheDir: join(root, 'cache'),
  });
}

/** Removes what a build keeps for the next one, except what it knows of the site. Returns what is there afterwards. */
async function kept(root: string): Promise<string[]> {
  const names = await readdir(join(root, 'cache/tendwell'));
  for (const name of names) {
    if (!name.startsWith('last-')) await rm(join(root, 'cache/tendwell', name), { recursive: true });
  }
  return readdir(join(root, 'cache/tendwell'));
}

describe('a build after which nothing has changed', () => {
  it('leaves the site as it is, and prints the warnings of the last build again', async () => {
    const root = await plainSite({
      'content/articles/broken.md': '---\ntitle: A\ndate: 2026-01-01\n---\n\n[a](/articles/none/)\n',
    });
    const first = await build(root);
    const before = await stat(join(root, 'dist', PAGE));
    const known = await kept(root);
    expect(known).toHaveLength(1);
    const second = await build(root);
    expect(await readdir(join(root, 'cache/tendwell'))).toEqual(known);
    expect(second.files).toEqual(first.files);
    expect(await stat(join(root, 'dist', PAGE))).toEqual(before);
    expect(second.messages.join()).toContain('there is no page at `/articles/none/`');
    expect((await readdir(root)).filter((name) => name.includes('building'))).toEqual([]);
  });

  it('makes the site again after an edit that keeps size and time, on another day, and over a damaged page', async () => {
    const later = '---\ntitle: Later\ndate: 2026-01-01\npublishAt: 2026-12-01\n---\n\nWords.\n';
    const root = await plainSite({ 'content/articles/later.md': later });
    const options = { now: () => new Date('2026-12-01T05:59:00Z') };
    expect((await build(root, options)).files).not.toContain('articles/later/index.html');
    await write(root, OIL, (FILES[OIL] ?? '').replace('almond', 'walnut'));
    await age(root);
    expect(await (await build(root, options)).read(PAGE)).toContain('walnut');
    const midnight = { now: () => new Date('2026-12-01T06:00:00Z') };
    expect((await build(root, midnight)).files).toContain('articles/later/index.html');
    await writeFile(join(root, 'dist', PAGE), 'damaged');
    expect(await (await build(root, midnight)).read(PAGE)).toContain('walnut');
    await write(root, 'dist/extra.html', 'extra');
    expect((await build(root, midnight)).files).not.toContain('extra.html');
  }, 60_000);

  it('concludes nothing from files that were written just before the last build', async () => {
    const root = await plainSite();
    await write(root, OIL, FILES[OIL] ?? '');
    await build(root);
    expect(await kept(root)).toEqual([]);
  });

  it('makes the site again if what is known of it was damaged', async () => {
    const root = await plainSite();
    await build(root);
    const [name = ''] = await kept(root);
    const file = join(root, 'cache/tendwell', name);
    await writeFile(file, (await readFile(file, 'utf8')).replace('"warnings":[]', '"warnings":[1]'));
    expect((await build(root)).files).toContain(PAGE);
  });
});

/** Puts a comment into what is known of the shell, which pages only have if the shell isn't built again. */
async function markShell(root: string): Promise<void> {
  const cache = join(root, 'cache/tendwell');
  const [name = ''] = (await readdir(cache)).filter((each) => each.startsWith('client-'));
  const known: Client = JSON.parse(readSealed(join(cache, name)) ?? '');
  const shell = { ...known.shell, after: `<!--kept-->${known.shell.after}` };
  writeSealed(join(cache, name), JSON.stringify({ ...known, shell }));
}

describe('a build after an edit of the content', () => {
  const edit = (root: string, word: string) => write(root, OIL, (FILES[OIL] ?? '').replace('almond', word));
  const named = (files: readonly string[]) => files.filter((name) => name.startsWith('assets/'));

  it('bundles nothing, and keeps the files of the last build', async () => {
    const root = await plainSite();
    const first = await build(root);
    for (const word of ['walnut', 'hazelnut']) {
      await markShell(root);
      await edit(root, word);
      const built = await build(root);
      expect(named(built.files)).toEqual(named(first.files));
      expect(await built.read(PAGE)).toContain(word);
      expect(await built.read(PAGE)).toContain('<!--kept-->');
    }
    expect(await (await build(root, {}, '/practice/')).read(PAGE)).not.toContain('<!--kept-->');
  }, 60_000);

  it.each<[string, (root: string) => Promise<unknown>]>([
    [
      'another design',
      async (root) => {
        const practice = await readFile(join(root, 'content/practice.yaml'), 'utf8');
        await write(root, 'content/practice.yaml', `${practice}theme:\n  design: clear\n`);
      },
    ],
    [
      'a damaged script',
      async (root) => {
        const scripts = (await readdir(join(root, 'dist/assets'))).filter((name) => name.endsWith('.js'));
        await writeFile(join(root, 'dist/assets', scripts[0] ?? ''), 'damaged');
      },
    ],
    ['an added shell', (root) => write(root, 'index.html', FILES['index.html'] ?? '')],
    ['an added file that is served as it is', (root) => write(root, 'public/b.txt', 'b')],
  ])('bundles again after %s', async (_, change) => {
    const root = await plainSite();
    await build(root);
    await markShell(root);
    await change(root);
    await edit(root, 'walnut');
    const { files, read } = await build(root);
    expect(await read(PAGE)).not.toContain('<!--kept-->');
    expect(await read(PAGE)).toContain('walnut');
    for (const name of named(files)) expect(await read(name)).not.toBe('damaged');
  });
});
