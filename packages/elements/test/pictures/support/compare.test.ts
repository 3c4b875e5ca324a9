import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { compare } from './compare.js';

/** White with black pixels at these places. */
function picture(width: number, height: number, ...dots: [x: number, y: number, grey?: number][]): Buffer {
  const png = new PNG({ width, height });
  png.data.fill(255);
  for (const [x, y, grey = 0] of dots) png.data.fill(grey, (y * width + x) * 4, (y * width + x) * 4 + 3);
  return PNG.sync.write(png);
}

/** A filled square, which nobody takes for smoothing. */
const square = (left: number, top: number, size: number): [number, number][] =>
  Array.from({ length: size * size }, (_, index) => [left + (index % size), top + Math.floor(index / size)]);

describe('compare', () => {
  it('finds a picture equal to itself', () => {
    expect(compare(picture(40, 40, [3, 3]), picture(40, 40, [3, 3]))).toEqual({ same: true, difference: '' });
  });

  it('ignores a difference that nobody can see', () => {
    expect(compare(picture(40, 40, [3, 3, 120]), picture(40, 40, [3, 3, 124])).same).toBe(true);
  });

  it('finds a missing period', () => {
    const {
      same,
      difference,
      picture: marks,
    } = compare(picture(400, 400), picture(400, 400, ...square(9, 9, 3)));
    expect({ same, difference }).toEqual({ same: false, difference: '9 pixels differ' });
    expect(PNG.sync.read(marks as Buffer).width).toBe(400);
  });

  it('reports a picture that has grown, and shows both whole', () => {
    const { difference, picture: marks } = compare(picture(40, 40), picture(40, 50, [3, 45]));
    expect(difference).toMatch(/^40 × 40 has become 40 × 50, and \d+ pixels differ$/);
    expect(PNG.sync.read(marks as Buffer).height).toBe(50);
  });
});
