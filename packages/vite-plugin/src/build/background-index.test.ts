import { hash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoredHtml } from '@tendwell/content/node';
import { indexPart } from '@tendwell/site/index-part';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** The built module can start a worker thread, its source can't. */
const built = new URL('../../dist/build/background-index.js', import.meta.url).href;
const { makeParts } = (await import(built)) as typeof import('./background-index.js');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tendwell-index-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** HTML with a link and a picture, as it is on a page and with what stands for both on disk. */
const texts = Array.from({ length: 200 }, (_, number) => {
  const withUrls = (link: string, picture: string) =>
    `<p>Öl ${number}, <a href="${link}">ginger</a> tea${picture}word${number % 7}</p>\n<h2>Wärme</h2>`;
  return {
    page: withUrls(`/articles/${number}/`, '<img src="/a.png" alt="A cup">'),
    stored: withUrls('\0', '\0'),
  };
});

async function storeAll(): Promise<StoredHtml[]> {
  const file = join(folder, 'all.texts');
  let start = 0;
  const places = texts.map(({ stored }): StoredHtml => {
    const bytes = Buffer.byteLength(stored);
    start += bytes;
    return { file, start: start - bytes, bytes, hash: hash('sha256', stored, 'base64url').slice(0, 16) };
  });
  await writeFile(file, texts.map(({ stored }) => stored).join(''));
  return places;
}

const expected = (start: number, end: number) =>
  indexPart(
    texts.slice(start, end).map(
      ({ page }) =>
        () =>
          page,
    ),
  );

describe('parts of an index that are made in another thread', () => {
  it('are those of the pages, from the HTML on disk and from texts', async () => {
    const places = await storeAll();
    const given = texts.slice(150).map(({ page }) => page);
    const parts = await makeParts([places.slice(0, 90), places.slice(90, 150), given]);
    expect(parts).toEqual([expected(0, 90), expected(90, 150), expected(150, 200)]);
  });

  it('are left out if the HTML on disk is damaged or gone', async () => {
    const places = await storeAll();
    const damaged = places.slice(0, 90).map((place) => ({ ...place, hash: 'AAAAAAAAAAAAAAAA' }));
    const gone = places.slice(90, 150).map((place) => ({ ...place, file: join(folder, 'gone') }));
    const parts = await makeParts([damaged, gone, places.slice(150)]);
    expect(parts).toEqual([undefined, undefined, expected(150, 200)]);
  });

  it('are few if there are few texts', async () => {
    expect(await makeParts([(await storeAll()).slice(0, 20)])).toEqual([]);
  });
});
