import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** What has become of a picture. */
export interface Comparison {
  same: boolean;
  /** In words. */
  difference: string;
  /** The places that differ, in red, over the pale expected picture. PNG. */
  picture?: Buffer;
}

/** Of YIQ's distance between black and white: less is not seen. https://github.com/mapbox/pixelmatch#api */
const THRESHOLD = 0.1;

/**
 * So many pixels in a million may differ: a rounding of another processor, and less than a comma. Edges that are only
 * smoothed in another way do not count at all.
 */
const TOLERATED = 20;

/** Compares two PNGs as an eye does. */
export function compare(expected: Buffer, got: Buffer): Comparison {
  if (expected.equals(got)) return { same: true, difference: '' };
  const [before, after] = [PNG.sync.read(expected), PNG.sync.read(got)];
  const width = Math.max(before.width, after.width);
  const height = Math.max(before.height, after.height);
  const marks = new PNG({ width, height });
  const count = pixelmatch(
    spread(before, width, height),
    spread(after, width, height),
    marks.data,
    width,
    height,
    {
      threshold: THRESHOLD,
    },
  );
  const resized = before.width !== after.width || before.height !== after.height;
  if (!resized && count <= (width * height * TOLERATED) / 1e6) return { same: true, difference: '' };
  const size = resized
    ? `${before.width} × ${before.height} has become ${after.width} × ${after.height}, and `
    : '';
  const pixels = count === 1 ? '1 pixel differs' : `${count} pixels differ`;
  return { same: false, difference: size + pixels, picture: PNG.sync.write(marks) };
}

/** The picture in the corner of a larger one that is clear elsewhere. */
function spread(picture: PNG, width: number, height: number): Buffer {
  if (picture.width === width && picture.height === height) return picture.data;
  const larger = new PNG({ width, height });
  PNG.bitblt(picture, larger, 0, 0, picture.width, picture.height, 0, 0);
  return larger.data;
}
