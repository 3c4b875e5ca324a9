import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Failure, PictureSummary, Restored, SavedPicture, SiteDetails } from './api/types.js';
import { FILES, startTrial, type TrialSite } from './testing/trial-site.js';

const photo = (width: number, height: number, background = '#336699') =>
  sharp({ create: { width, height, channels: 3, background } });

let site: TrialSite;
const logged: string[] = [];
beforeAll(async () => {
  site = await startTrial(
    {
      ...FILES,
      'articles/tea.md':
        '---\ntitle: Tea\ndate: 2026-01-02\npicture:\n  src: ../pictures/cup.jpg\n  alt: A cup\n---\n\n![](../pictures/pot%20two.png) and ![A leaf](./leaf.svg)\n',
      'articles/leaf.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><script/></svg>',
    },
    { log: (entry) => logged.push(entry.message) },
  );
  await put('pictures/cup.jpg', await photo(900, 600).withMetadata({ orientation: 6 }).jpeg().toBuffer());
  await put('pictures/pot two.png', await photo(50, 40).png().toBuffer());
  await put('pictures/unused.webp', await photo(30, 30).webp().toBuffer());
  await put('pictures/broken.jpg', Buffer.from('words'));
});
afterAll(() => site[Symbol.asyncDispose]());

async function put(path: string, bytes: Uint8Array) {
  const file = join(site.content, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
}
const bytesOf = (path: string) => readFile(join(site.content, path));
async function pictures() {
  await site.send('GET', 'site');
  return ((await (await site.send('GET', 'site/details')).json()) as SiteDetails).pictures;
}
const pictureAt = async (path: string): Promise<PictureSummary | undefined> =>
  (await pictures()).find((picture) => picture.path === path);
const encode = (path: string) => path.split('/').map(encodeURIComponent).join('/');

describe('the list of pictures', () => {
  test('says how large each is, what shows it, and where its description is missing', async () => {
    expect(await pictureAt('pictures/cup.jpg')).toMatchObject({
      width: 600,
      height: 900,
      bytes: (await bytesOf('pictures/cup.jpg')).length,
      usedIn: ['articles/tea.md'],
      undescribedIn: [],
    });
    expect(await pictureAt('pictures/pot two.png')).toMatchObject({
      usedIn: ['articles/tea.md'],
      undescribedIn: ['articles/tea.md'],
    });
    expect(await pictureAt('pictures/unused.webp')).toMatchObject({ width: 30, usedIn: [] });
    const broken = await pictureAt('pictures/broken.jpg');
    expect(broken).toMatchObject({ bytes: 5 });
    expect(broken).not.toHaveProperty('width');
  });

  test('has an upright thumbnail of each, which is stored outside of the content', async () => {
    const before = await readdir(join(site.content, 'pictures'));
    for (const _ of [1, 2]) {
      const response = await site.send('GET', 'thumbnails/pictures/cup.jpg?version=1');
      expect(response.headers.get('content-type')).toBe('image/webp');
      expect(response.headers.get('cache-control')).toContain('immutable');
      const { width, height } = await sharp(await response.arrayBuffer()).metadata();
      expect([width, height]).toEqual([213, 320]);
    }
    expect(await readdir(join(site.content, 'pictures'))).toEqual(before);
    expect(await readdir(join(site.data, 'thumbnails'))).toHaveLength(1);
  });

  test('has drawings and unreadable files unchanged, and nothing in them can run', async () => {
    const drawing = await site.send('GET', 'thumbnails/articles/leaf.svg');
    expect(drawing.headers.get('content-type')).toBe('image/svg+xml');
    expect(drawing.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(drawing.headers.get('content-security-policy')).toContain('sandbox');
    expect(await (await site.send('GET', 'thumbnails/pictures/broken.jpg')).text()).toBe('words');
  });

  test('makes no thumbnail of a small file with very many pixels', async () => {
    const bomb = await photo(11_000, 11_000).png().toBuffer();
    await put('pictures/bomb.png', bomb);
    const response = await site.send('GET', 'thumbnails/pictures/bomb.png');
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(await pictureAt('pictures/bomb.png')).toMatchObject({ width: 11_000 });
  });
});

describe('a picture', () => {
  test('is replaced wherever it is shown, and restored', async () => {
    const before = await bytesOf('pictures/cup.jpg');
    const after = await photo(20, 10).jpeg().toBuffer();
    const response = await site.send('PUT', 'pictures/pictures/cup.jpg?replace', after);
    expect(response.status).toBe(200);
    const { history } = (await response.json()) as SavedPicture;
    expect(await pictureAt('pictures/cup.jpg')).toMatchObject({ width: 20, usedIn: ['articles/tea.md'] });
    expect((await site.send('POST', `history/${history}/restore`, {})).status).toBe(200);
    expect(await bytesOf('pictures/cup.jpg')).toEqual(before);
  });

  test('is only replaced if it exists, and only with the same type', async () => {
    const bytes = await photo(20, 10).jpeg().toBuffer();
    expect((await site.send('PUT', 'pictures/pictures/none.jpg?replace', bytes)).status).toBe(404);
    expect((await site.send('PUT', 'pictures/pictures/pot%20two.png?replace', bytes)).status).toBe(415);
    expect((await site.send('PUT', 'pictures/pictures/cup.jpg', bytes)).status).toBe(409);
  });

  test('is removed if nothing shows it, and restored', async () => {
    const used = await site.send('DELETE', 'pictures/pictures/cup.jpg');
    expect(used.status).toBe(409);
    expect((await used.json()) as Failure).toMatchObject({ code: 'in-use' });
    const bytes = await bytesOf('pictures/unused.webp');
    const removed = (await (await site.send('DELETE', 'pictures/pictures/unused.webp')).json()) as Restored;
    expect(removed.removed).toEqual(['pictures/unused.webp']);
    expect(await pictureAt('pictures/unused.webp')).toBeUndefined();
    await site.send('POST', `history/${removed.history}/restore`, {});
    expect(await bytesOf('pictures/unused.webp')).toEqual(bytes);
  });

  test('is saved once if a browser that got no answer sends it again', async () => {
    const bytes = await photo(60, 40).jpeg().toBuffer();
    const send = async () => (await site.send('PUT', 'pictures/pictures/twice.jpg', bytes)).json();
    const first = (await send()) as SavedPicture;
    expect((await send()) as SavedPicture).toEqual(first);
  });

  test('that arrives incomplete leaves nothing behind', async () => {
    const before = await readdir(join(site.content, 'pictures'));
    const { hostname, port, host } = new URL(site.origin);
    const socket = connect(Number(port), hostname);
    const bytes = await photo(600, 400).jpeg().toBuffer();
    socket.write(
      `PUT /api/pictures/pictures/half.jpg HTTP/1.1\r\nHost: ${host}\r\nCookie: ${site.cookie}\r\nOrigin: ${site.origin}\r\nSec-Fetch-Site: same-origin\r\nContent-Length: ${bytes.length}\r\n\r\n`,
    );
    await new Promise<void>((resolve) => socket.write(bytes.subarray(0, bytes.length / 2), () => resolve()));
    socket.destroy();
    // Once the server answers a later request completely, it has seen the end of the connection.
    const whole = await site.send('PUT', 'pictures/pictures/half.jpg', bytes);
    expect(whole.status).toBe(200);
    expect(await bytesOf('pictures/half.jpg')).toEqual(bytes);
    const added = (await readdir(join(site.content, 'pictures'))).filter((name) => !before.includes(name));
    expect(added).toEqual(['half.jpg']);
    expect(logged).toEqual([]);
  });
});

describe('a file that is sent', () => {
  const accepted = {
    'progressive.jpg': () => photo(30, 20).jpeg({ progressive: true }).toBuffer(),
    'a photo.jpeg': () => photo(30, 20).jpeg().toBuffer(),
    'clear.png': () =>
      sharp({ create: { width: 3, height: 2, channels: 4, background: '#0000' } })
        .png()
        .toBuffer(),
    'small.webp': () => photo(30, 20).webp().toBuffer(),
  };

  test.each(Object.entries(accepted))('is accepted: %s', async (name, make) => {
    const response = await site.send('PUT', `pictures/kinds/${encode(name)}`, await make());
    expect(response.status).toBe(200);
    const { width, height } = await sharp(await bytesOf(`kinds/${name}`)).metadata();
    expect(await response.json()).toMatchObject({ width, height });
  });

  const refused = {
    'moving.gif': () => photo(30, 20).gif().toBuffer(),
    'still.avif': () => photo(30, 20).avif().toBuffer(),
    'phone.heic': async () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0heicmif1', 'latin1'),
    'phone.jpg': async () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0heicmif1', 'latin1'),
    'drawing.svg': async () =>
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
    'drawing.png': async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    'page.jpg': async () => Buffer.from('<!doctype html><script>alert(1)</script>'),
    'photo.png': () => photo(30, 20).jpeg().toBuffer(),
    'photo.webp': () => photo(30, 20).png().toBuffer(),
    'empty.jpg': async () => Buffer.alloc(0),
  };

  test.each(Object.entries(refused))('is refused, and leaves nothing: %s', async (name, make) => {
    const response = await site.send('PUT', `pictures/refused/${encode(name)}`, await make());
    expect(response.status).toBe(415);
    await expect(readdir(join(site.content, 'refused'))).rejects.toThrow('ENOENT');
  });

  test.each([
    'two words.jpg',
    'Tür.jpg'.normalize('NFC'),
    'Brücke.jpg'.normalize('NFD'),
    '茶.jpg',
    'it’s #1 (50 % off) & more.jpg',
  ])('can be named %s', async (name) => {
    const bytes = await photo(8, 8).jpeg().toBuffer();
    expect((await site.send('PUT', `pictures/names/${encode(name)}`, bytes)).status).toBe(200);
    expect((await site.send('GET', `pictures/names/${encode(name)}`)).status).toBe(200);
    expect((await site.send('GET', `thumbnails/names/${encode(name)}`)).status).toBe(200);
    expect(await pictureAt(`names/${name}`)).toMatchObject({ width: 8 });
  });

  test.each([
    'CON.jpg',
    'nul.tar.jpg',
    'LPT1.jpg',
    'a:b.jpg',
    'why?.jpg',
    'a*b.jpg',
    'line\nbreak.jpg',
    'back\\slash.jpg',
    '.hidden.jpg',
    '%2e%2e.jpg',
    `${'long'.repeat(70)}.jpg`,
  ])('cannot be named %j', async (name) => {
    const bytes = await photo(8, 8).jpeg().toBuffer();
    expect((await site.send('PUT', `pictures/names/${encode(name)}`, bytes)).status).toBe(400);
  });
});
