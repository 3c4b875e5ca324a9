import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { compare } from './compare.js';

/**
 * Makes a PNG a third of its size, for a repository keeps every version of it: with a palette of 256 colors, where an
 * eye does not see the difference.
 */
export function shrink(picture: Buffer): Buffer {
  const small = withPalette(PNG.sync.read(picture));
  return compare(picture, small).same ? small : picture;
}

function withPalette({ width, height, data }: PNG): Buffer {
  const pixels = new Uint32Array(width * height).map((_, index) => data.readUIntBE(index * 4, 3));
  const palette = commonest(pixels, 256);
  const indexes = new Map(palette.map((color, index) => [color, index]));
  const indexOf = (color: number) => {
    const known = indexes.get(color);
    if (known !== undefined) return known;
    const found = nearest(color, palette);
    indexes.set(color, found);
    return found;
  };
  // A line is a byte for its filter, here none, and its pixels.
  const lines = Buffer.alloc((width + 1) * height);
  for (const [index, color] of pixels.entries()) {
    lines[index + Math.floor(index / width) + 1] = indexOf(color);
  }
  return pngOf(width, height, palette, lines);
}

function commonest(pixels: Uint32Array, count: number): number[] {
  const counts = new Map<number, number>();
  for (const color of pixels) counts.set(color, (counts.get(color) ?? 0) + 1);
  const sorted = [...counts].sort(([a, many], [b, few]) => few - many || a - b);
  return sorted.slice(0, count).map(([color]) => color);
}

function nearest(color: number, palette: readonly number[]): number {
  const distances = palette.map((other) =>
    [16, 8, 0].reduce((sum, shift) => sum + (((color >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

/** https://www.w3.org/TR/png-3/ */
function pngOf(width: number, height: number, palette: readonly number[], lines: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const colors = Buffer.from(palette.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', colors),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
