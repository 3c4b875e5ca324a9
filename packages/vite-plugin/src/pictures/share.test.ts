import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { focusPoint } from '@tendwell/content/pictures';
import { sitePages } from '@tendwell/site';
import sharp from 'sharp';
import { afterEach, describe, expect, it } from 'vitest';
import { buildSite, cleanUp, serveSite, siteFolder, write } from '../../test/fixture.js';
import { photo } from '../../test/photo.js';
import { shareDrawing, shareName, sharePhoto, shareText } from './share.js';

afterEach(cleanUp);

const colors = { paper: '#fafbf5', ink: '#19221a', accent: '#295c3d' };
const words = { name: 'Heron Lane Massage', tagline: 'Work that leaves you rested.', colors };

const PAPER = [0xfa, 0xfb, 0xf5];
const INK = [0x19, 0x22, 0x1a];

/** The size of a picture, and functions that look at its pixels. */
async function pixels(bytes: Uint8Array) {
  const { data, info } = await sharp(bytes)
    .removeAlpha()
    .toColorspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [
    ...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3),
  ];
  /** The number of pixels from one line to another that are not paper. */
  const inkOf = (top: number, bottom: number) => {
    let count = 0;
    for (let index = top * info.width * 3; index < bottom * info.width * 3; index += 3) {
      if (PAPER.some((value, channel) => Math.abs((data[index + channel] ?? 0) - value) > 8)) count += 1;
    }
    return count;
  };
  return { size: [info.width, info.height], at, inkOf };
}

const svg = (attributes: string, inner: string) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inner}</svg>`);

describe('the picture for sharing', () => {
  it('is a part of a photo that fills it', async () => {
    const bytes = await sharePhoto(await (await photo(900, 1200)).jpeg().toBuffer(), words);
    const { format } = await sharp(bytes).metadata();
    const { size, inkOf } = await pixels(bytes);
    expect([format, ...size]).toEqual(['jpeg', 1200, 630]);
    expect(inkOf(0, 630)).toBeGreaterThan(1200 * 600);
  });

  it.each([
    ['a wide photo', 1800, 600, '0% 50%', [255, 0, 0]],
    ['a wide photo', 1800, 600, '100% 50%', [0, 0, 255]],
    ['a tall photo', 600, 1800, '50% 0%', [255, 0, 0]],
    ['a tall photo', 600, 1800, '50% 100%', [0, 0, 255]],
    ['a small photo', 30, 90, '50% 0%', [255, 0, 0]],
  ])('is the part of %s of %i × %i pixels around %s', async (_, width, height, focus, color) => {
    const isWide = width > height;
    const size = isWide ? { width: width / 2, height } : { width, height: height / 2 };
    const blue = await sharp({ create: { ...size, channels: 3, background: '#0000ff' } })
      .png()
      .toBuffer();
    const photo = await sharp({ create: { width, height, channels: 3, background: '#ff0000' } })
      .composite([{ input: blue, gravity: isWide ? 'east' : 'south' }])
      .png()
      .toBuffer();
    const bytes = await sharePhoto(photo, words, focusPoint(focus));
    const { size: made, at } = await pixels(bytes);
    expect(made).toEqual([1200, 630]);
    for (const [channel, value] of at(600, 315).entries()) {
      expect(Math.abs(value - (color[channel] ?? 0))).toBeLessThan(9);
    }
    expect(shareName(words)).not.toBe(shareName(words, undefined, focusPoint(focus)));
  });

  it('has the focus of a photo in its upright position', async () => {
    // Its top half is red; it is stored rotated by 90 degrees.
    const left = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#ff0000' } })
      .png()
      .toBuffer();
    const turned = await sharp({ create: { width: 1800, height: 600, channels: 3, background: '#0000ff' } })
      .composite([{ input: left, gravity: 'west' }])
      .jpeg()
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const { at } = await pixels(await sharePhoto(turned, words, { x: 50, y: 0 }));
    expect(at(600, 315)[0]).toBeGreaterThan(240);
  });

  it.each([
    ['with a size only', 'width="40" height="20"'],
    ['with a viewBox only', 'viewBox="0 0 40 20"'],
    ['with another size than its viewBox', 'width="100%" height="900" viewBox="0 0 40 20"'],
  ])('is a complete drawing %s on the background color', async (_, attributes) => {
    const styled = '<style>rect { fill: #ff0000 }</style><rect width="40" height="20"/>';
    const { size, at } = await pixels(await shareDrawing(svg(attributes, styled), words));
    expect(size).toEqual([1200, 630]);
    // The drawing is 1040 pixels wide, and 520 high.
    for (const [x, y] of [
      [90, 65],
      [1110, 65],
      [90, 565],
      [1110, 565],
      [600, 315],
    ] as const) {
      expect(at(x, y), `${x} ${y}`).toEqual([255, 0, 0]);
    }
    for (const [x, y] of [
      [70, 315],
      [1130, 315],
      [600, 45],
      [600, 585],
    ] as const) {
      expect(at(x, y), `${x} ${y}`).toEqual(PAPER);
    }
  });

  it('has exactly the colors of a drawing', async () => {
    const gray = (index: number) => `#${(index * 2 + 1).toString(16).padStart(2, '0').repeat(3)}`;
    const columns = Array.from({ length: 120 }, (_, index) => index);
    const bars = columns.map((x) => `<rect x="${x}" width="1" height="60" fill="${gray(x)}"/>`);
    const { at } = await pixels(await shareDrawing(svg('viewBox="0 0 120 60"', bars.join('')), words));
    const width = 1040 / 120;
    const middles = columns.map((index) => at(Math.floor(80 + (index + 0.5) * width), 315));
    expect(middles).toEqual(columns.map((index) => Array(3).fill(index * 2 + 1)));
    expect(at(5, 5)).toEqual(PAPER);
  });

  it('has the color that a drawing states, or else that of the text', async () => {
    const current = '<rect width="40" height="20" fill="currentColor"/>';
    const stated = await pixels(
      await shareDrawing(svg('viewBox="0 0 40 20" color="#ff0000"', current), words),
    );
    expect(stated.at(600, 315)).toEqual([255, 0, 0]);
    const bare = await pixels(await shareDrawing(svg('viewBox="0 0 40 20"', current), words));
    expect(bare.at(600, 315)).toEqual(INK);
  });

  it('is the name if a drawing cannot be rendered', async () => {
    const broken = await shareDrawing(Buffer.from('<svg><g></svg>'), words);
    expect(broken).toEqual(await shareText(words));
  });

  it('is the name with the tagline', async () => {
    const { size, inkOf } = await pixels(await shareText(words));
    expect(size).toEqual([1200, 630]);
    expect(inkOf(150, 300)).toBeGreaterThan(3000);
    expect(inkOf(500, 570)).toBeGreaterThan(1000);
    const without = await pixels(await shareText({ name: words.name, colors }));
    expect(without.inkOf(500, 570)).toBe(0);
  });

  it('is the background with a line if the font lacks characters of the name', async () => {
    const { at, inkOf } = await pixels(
      await shareText({ name: 'عيادة النخيل', tagline: '手と背中', colors }),
    );
    expect(at(100, 98)).toEqual([0x29, 0x5c, 0x3d]);
    expect(inkOf(110, 630)).toBe(0);
  });

  it('has the letters of European languages and Vietnamese', async () => {
    const { inkOf } = await pixels(await shareText({ name: 'Łódź Đặng Müller', colors }));
    expect(inkOf(150, 300)).toBeGreaterThan(3000);
  });

  it('has the same bytes each time, and another name if they change', async () => {
    expect(await shareText(words)).toEqual(await shareText({ ...words }));
    const others = [words, { ...words, name: 'A' }, { ...words, colors: { ...colors, ink: '#000' } }];
    expect(new Set(others.map((each) => shareName(each))).size).toBe(3);
    expect(shareName(words)).toMatch(/^[\w-]{8}\.1200x630\.png$/);
  });
});

const article = (title: string, picture: string, focus = '') => `---
title: ${title}
date: 2026-01-05
picture:
  src: ${picture}
  alt: A door
${focus && `  focus: ${focus}\n`}---

Text.
`;

async function folder(files: Record<string, string | null> = {}): Promise<string> {
  const root = await siteFolder({
    'index.html': null,
    'content/articles/doors.md': article('Doors', 'door.jpg'),
    'content/articles/gates.md': article('Gates', 'door.jpg'),
    ...files,
  });
  await writeFile(join(root, 'content/articles/door.jpg'), await (await photo(1200, 900)).jpeg().toBuffer());
  return root;
}

const options = { pages: sitePages };
const sharedBy = (page: string) =>
  /<meta property="og:image" content="https:\/\/heronlane\.example\.com\/([^"]*)">/.exec(page)?.[1] ?? '';

describe('a built page', () => {
  it('refers to a file made from its photo, its drawing, or the practice’s name', async () => {
    const root = await folder();
    const { read, files } = await buildSite(root, options);
    const names = await Promise.all(
      ['articles/doors', 'articles/gates', 'articles/oil', 'articles/towels', 'articles'].map(async (path) =>
        sharedBy(await read(`${path}/index.html`)),
      ),
    );
    const [doors = '', gates, oil = '', towels = '', list] = names;
    expect(doors).toMatch(/^assets\/door-[\w-]{8}\.1200x630\.jpg$/);
    expect(gates).toBe(doors);
    expect(oil).toMatch(/^assets\/oil-[\w-]{8}\.1200x630\.png$/);
    expect(towels).toMatch(/^assets\/share-[\w-]{8}\.1200x630\.png$/);
    expect(list).toBe(towels);
    const written = files.filter((file) => file.includes('1200x630'));
    expect(written).toEqual(expect.arrayContaining([doors, oil, towels]));
    for (const file of written) {
      expect((await pixels(await readFile(join(root, 'dist', file)))).size).toEqual([1200, 630]);
    }
    expect(await read('articles/towels/index.html')).toContain(
      '<meta property="og:image:alt" content="Heron Lane Massage">',
    );
  });

  it('shares another part of the same photo if it has another focus', async () => {
    const root = await folder({ 'content/articles/gates.md': article('Gates', 'door.jpg', '50% 10%') });
    const { read, files } = await buildSite(root, options);
    const names = await Promise.all(
      ['doors', 'gates'].map(async (name) => sharedBy(await read(`articles/${name}/index.html`))),
    );
    expect(new Set(names).size).toBe(2);
    expect(files).toEqual(expect.arrayContaining(names));
  });

  it('has the picture of its language, below the base', async () => {
    const root = await folder({ 'content/es/practice.yaml': 'tagline: Masaje con calma.\n' });
    const { read, files } = await buildSite(root, options, { base: '/lane/' });
    const names = await Promise.all(
      ['index.html', 'es/index.html'].map(async (path) => sharedBy(await read(path))),
    );
    expect(new Set(names).size).toBe(2);
    for (const name of names) expect(files).toContain(name.replace(/^lane\//, ''));
  });

  it('takes its picture from the cache in the next build', async () => {
    const root = await folder();
    const first = await buildSite(root, options);
    const name = sharedBy(await first.read('articles/doors/index.html'));
    const cache = join(root, '.vite/tendwell');
    const [folderName = ''] = (await readdir(cache)).filter((each) => each.startsWith('pictures-'));
    const cached = join(cache, folderName, name.replace('assets/door-', 'share-'));
    // A file that was made again would have other bytes.
    await writeFile(cached, 'made before');
    await rm(join(root, 'dist'), { recursive: true });
    const second = await buildSite(root, options);
    expect(await second.read(name)).toBe('made before');
    await write(root, 'content/articles/gates.md', article('Gates', 'oil.svg'));
    await write(root, 'content/articles/doors.md', article('Doors', 'oil.svg'));
    await buildSite(root, options);
    await expect(readFile(cached)).rejects.toThrow('ENOENT');
  });

  it('reports a broken photo once for each place that shows it', async () => {
    const root = await folder({ 'content/articles/gates.md': null });
    const path = join(root, 'content/articles/door.jpg');
    const bytes = await readFile(path);
    await writeFile(path, bytes.subarray(0, bytes.length / 2));
    const error = await buildSite(root, options).catch(String);
    expect(String(error).match(/is broken or incomplete/g)).toHaveLength(1);
  });

  it('shares no made picture in development or with pictures turned off', async () => {
    const root = await folder();
    const { read, files } = await buildSite(root, { ...options, pictures: false });
    expect(files.filter((file) => file.includes('1200x630'))).toEqual([]);
    expect(await read('articles/towels/index.html')).not.toContain('og:image');
    const { get } = await serveSite(root, options);
    expect(await (await get('/articles/towels/')).text()).not.toContain('og:image');
  });
});
