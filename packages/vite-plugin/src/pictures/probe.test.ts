import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { photo } from '../../test/photo.js';
import { probe } from './probe.js';

const small = await photo(60, 40);

describe('the probe of a picture', () => {
  it.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)(
    'finds the kind and the size of %s',
    async (kind) => {
      const bytes = await small.clone().toFormat(kind).toBuffer();
      expect(await probe(bytes)).toMatchObject({ kind, width: 60, height: 40, isAnimated: false });
    },
  );

  it('finds the size of an SVG without sharp', async () => {
    const svg =
      '<?xml version="1.0"?><!-- Tea -->\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"/>';
    expect(await probe(Buffer.from(svg))).toMatchObject({ kind: 'svg', width: 3, height: 2 });
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'swaps the sides for orientation %i only if it rotates the picture',
    async (orientation) => {
      const bytes = await small.clone().jpeg().withMetadata({ orientation }).toBuffer();
      const size = orientation > 4 ? { width: 40, height: 60 } : { width: 60, height: 40 };
      expect(await probe(bytes)).toMatchObject(size);
    },
  );

  it('recognizes an animation', async () => {
    const frames = await Promise.all(
      [1, 2].map(async (seed) => (await photo(20, 20, seed)).png().toBuffer()),
    );
    const gif = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
    expect(await probe(gif)).toMatchObject({ kind: 'gif', isAnimated: true, width: 20, height: 20 });
  });

  it.each([
    ['an empty file', Buffer.alloc(0), 'is empty'],
    ['a text', Buffer.from('Not a picture'), 'is not a picture'],
    [
      'HTML that contains an SVG',
      Buffer.from('<p><svg xmlns="http://www.w3.org/2000/svg"/></p>'),
      'is not a picture',
    ],
    ['a HEIC photo', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), 'is a HEIC picture'],
    ['a TIFF', Buffer.from('II*\0\x08\0\0\0', 'latin1'), 'is a TIFF picture'],
    [
      'a header without a picture',
      Buffer.from('\xff\xd8\xff\xe0\0\x10JFIF', 'latin1'),
      'is broken or incomplete',
    ],
  ])('says what is wrong with %s', async (_, bytes, problem) => {
    expect(await probe(bytes)).toMatchObject({
      problem: expect.stringContaining(problem),
      help: expect.any(String),
    });
  });

  it('rejects a small file with many pixels before they are decoded', async () => {
    const bomb = blackPng(30_000, 30_000);
    expect(bomb.length).toBeLessThan(200_000);
    expect(await probe(bomb)).toMatchObject({
      problem: 'has 30000 × 30000 pixels, more than 120 megapixels',
    });
  });
});

/** A PNG of one bit per pixel, all black. */
function blackPng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  const pixels = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
