import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { photo } from '../../test/photo.js';
import type { PictureInfo } from './probe.js';
import { PictureStore } from './store.js';
import { variantsOf } from './variants.js';

let root = '';
let file = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tendwell-store-'));
  await mkdir(join(root, 'content'));
  file = join(root, 'content/door.jpg');
  await writeFile(file, await (await photo(700, 500)).jpeg().toBuffer());
});
afterEach(() => rm(root, { recursive: true }));

const storeOf = (progress?: (message: string) => void) =>
  new PictureStore({ folder: join(root, 'content'), cache: join(root, 'cache'), progress });

async function make(store: PictureStore, path = file): Promise<string[] | undefined> {
  await store.probe([path]);
  const info = store.get(path) as PictureInfo;
  return store.make(path, info, variantsOf(info).sources);
}

describe('a picture store', () => {
  it('makes a file for each width', async () => {
    const files = await make(storeOf());
    expect(files?.map((path) => path.replace(/^.*?\./, ''))).toEqual(['320.webp', '700.webp']);
    expect((await readdir(join(root, 'cache'))).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('makes them once, also for another store', async () => {
    const [first = ''] = (await make(storeOf())) ?? [];
    // A file that was made again would have other bytes.
    await writeFile(first, 'made before');
    const [again = ''] = (await make(storeOf())) ?? [];
    expect(again).toBe(first);
    expect(await readFile(again, 'utf8')).toBe('made before');
  });

  it('makes them once if they are requested twice at the same time', async () => {
    const messages: string[] = [];
    const store = storeOf((message) => messages.push(message));
    await store.probe([file]);
    const info = store.get(file) as PictureInfo;
    const { sources } = variantsOf(info);
    const all = await Promise.all(Array.from({ length: 30 }, () => store.make(file, info, sources)));
    expect(new Set(all.map(String)).size).toBe(1);
    expect(messages).toEqual([]);
  });

  it('reads a picture again only if its file was written', async () => {
    const store = storeOf();
    await store.probe([file]);
    const before = store.get(file);
    await store.probe([file]);
    expect(store.get(file)).toBe(before);
    await writeFile(file, await (await photo(300, 200)).jpeg().toBuffer());
    await store.probe([file]);
    expect(store.get(file)).toMatchObject({ width: 300, height: 200 });
  });

  it('knows pictures from an earlier process by the time of their file', async () => {
    await make(storeOf());
    const index = join(root, 'cache/index.json');
    await writeFile(index, (await readFile(index, 'utf8')).replace('"width":700', '"width":123'));
    const store = storeOf();
    await store.probe([file]);
    expect(store.get(file)).toMatchObject({ width: 123 });
    await utimes(file, 1, 1);
    const later = storeOf();
    await later.probe([file]);
    expect(later.get(file)).toMatchObject({ width: 700 });
  });

  it.each(['not JSON', '{}', '[["door.jpg",null]]'])('ignores a broken index: %s', async (text) => {
    await mkdir(join(root, 'cache'));
    await writeFile(join(root, 'cache/index.json'), text);
    expect(await make(storeOf())).toHaveLength(2);
  });

  it('removes the files of pictures that are no longer in the folder', async () => {
    const other = join(root, 'content/other.jpg');
    await writeFile(other, await (await photo(100, 80, 2)).jpeg().toBuffer());
    const store = storeOf();
    await make(store, other);
    await make(store);
    await store.prune();
    const names = await readdir(join(root, 'cache'));
    expect(names.filter((name) => name.endsWith('.webp'))).toHaveLength(2);
  });

  it('says that a picture is broken when its pixels are', async () => {
    const bytes = await readFile(file);
    await writeFile(file, bytes.subarray(0, bytes.length / 2));
    const store = storeOf();
    expect(await make(store)).toBeUndefined();
    expect(store.get(file)).toMatchObject({ problem: expect.stringContaining('is broken or incomplete') });
    // Also in the next build, from the cache.
    const later = storeOf();
    expect(await make(later)).toBeUndefined();
  });

  it('uses a temporary folder if the cache cannot be written', async () => {
    await writeFile(join(root, 'cache'), 'a file');
    const files = await make(storeOf());
    expect(files).toHaveLength(2);
    expect(files?.[0]).not.toContain(root);
  });

  it('reports how many pictures are ready', async () => {
    const messages: string[] = [];
    const store = storeOf((message) => messages.push(message));
    const paths = await Promise.all(
      Array.from({ length: 50 }, async (_, index) => {
        const path = join(root, `content/${index}.png`);
        await writeFile(path, await (await photo(12, 8, index)).png().toBuffer());
        return path;
      }),
    );
    await store.probe(paths);
    await Promise.all(
      paths.map((path) => store.make(path, store.get(path) as PictureInfo, [{ width: 12, format: 'webp' }])),
    );
    expect(messages).toEqual([
      'tendwell: 25 of 50 pictures are ready',
      'tendwell: 50 of 50 pictures are ready',
    ]);
  });
});
