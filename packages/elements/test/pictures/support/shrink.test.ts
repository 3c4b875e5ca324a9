import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { shrink } from './shrink.js';

function picture(width: number, height: number, color: (index: number) => number): Buffer {
  const png = new PNG({ width, height });
  for (let index = 0; index < width * height; index++) {
    png.data.writeUInt32BE(((color(index) << 8) | 255) >>> 0, index * 4);
  }
  return PNG.sync.write(png);
}

describe('shrink', () => {
  it('keeps every pixel of a picture with few colors', () => {
    const large = picture(50, 40, (index) => (index % 7) * 0x201305);
    const small = shrink(large);
    expect(small.length).toBeLessThan(large.length);
    expect(PNG.sync.read(small).data.equals(PNG.sync.read(large).data)).toBe(true);
  });

  it('does not change a picture that would look different', () => {
    const colorful = picture(64, 64, (index) => (index * 0x9e3779b1) & 0xffffff);
    expect(shrink(colorful)).toBe(colorful);
  });
});
