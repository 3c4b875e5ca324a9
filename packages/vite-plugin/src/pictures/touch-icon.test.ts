import { sitePages } from '@tendwell/site';
import sharp from 'sharp';
import { afterEach, describe, expect, it } from 'vitest';
import { buildSite, cleanUp, serveSite, siteFolder, write } from '../../test/fixture.js';
import { touchIcon, touchIconName } from './touch-icon.js';

afterEach(cleanUp);

const colors = { paper: '#fafbf5', accent: '#295c3d' };

async function pixels(bytes: Uint8Array) {
  const { data, info } = await sharp(bytes).toColorspace('srgb').raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => {
    const start = (y * info.width + x) * info.channels;
    return [...data.subarray(start, start + 3)];
  };
  return { size: [info.width, info.height, info.channels], at };
}

const close = (pixel: number[], to: number[]) =>
  pixel.every((value, index) => Math.abs(value - (to[index] ?? 0)) < 12);
const PAPER = [0xfa, 0xfb, 0xf5];
const ACCENT = [0x29, 0x5c, 0x3d];

describe('the icon for home screens', () => {
  it('is the letter on the color of the theme, and opaque', async () => {
    const { at, size } = await pixels(await touchIcon({ letter: 'I', colors }));
    expect(size).toEqual([180, 180, 3]);
    expect(close(at(2, 2), ACCENT)).toBe(true);
    expect(close(at(90, 90), PAPER)).toBe(true);
  });

  it('has a dot where the font lacks the letter', async () => {
    const { at } = await pixels(await touchIcon({ letter: '诊', colors }));
    expect(close(at(90, 60), PAPER)).toBe(true);
    expect(close(at(30, 30), ACCENT)).toBe(true);
  });

  it('is an SVG of the site’s own, whole, on paper', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><rect width="20" height="10" fill="#f00"/></svg>';
    const { at } = await pixels(await touchIcon({ letter: 'I', colors, svg }));
    expect(close(at(90, 90), [255, 0, 0])).toBe(true);
    expect(close(at(90, 10), PAPER)).toBe(true);
    expect(touchIconName({ letter: 'I', colors, svg })).not.toBe(touchIconName({ letter: 'I', colors }));
  });

  it('is in the head of each page of a build, and not in development', async () => {
    const folder = await siteFolder();
    const options = { pages: sitePages };
    const iconOf = (html: string) => /<link rel="apple-touch-icon" href="\/([^"]*)"/.exec(html)?.[1] ?? '';
    const { files, read } = await buildSite(folder, options);
    const icon = iconOf(await read('articles/oil/index.html'));
    expect(icon).toMatch(/^assets\/icon-[\w-]{8}\.png$/);
    expect(files).toContain(icon);
    await write(
      folder,
      'public/icon.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>',
    );
    const own = await buildSite(folder, options);
    expect(iconOf(await own.read('index.html'))).not.toBe(icon);
    const { get } = await serveSite(folder, options);
    expect(iconOf(await (await get('/')).text())).toBe('');
  });
});
