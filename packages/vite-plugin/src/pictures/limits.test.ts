import { GALLERY_SIZES, TEXT_SIZES } from '@tendwell/content/pictures';
import { describe, expect, it } from 'vitest';
import { PHONE_WIDTH, WIDTHS } from './limits.js';

/** Width in CSS pixels and pixels per CSS pixel. Lighthouse measures the last of those with few pixels. */
const FEW_PIXELS: readonly Phone[] = [
  [360, 2],
  [375, 2],
  [414, 2],
  [412, 1.75],
];
const MANY_PIXELS: readonly Phone[] = [
  [360, 3],
  [393, 3],
  [412, 2.625],
];
type Phone = readonly [width: number, pixels: number];

/** The width of the file that a browser loads: the first that has all pixels. */
function loadedWidth([width, pixels]: Phone, sizes: string): number | undefined {
  const shown = Number(/([\d.]+)vw$/.exec(sizes)?.[1]) / 100;
  return WIDTHS.find((each) => each >= width * shown * pixels);
}

describe.each([
  ['the text', TEXT_SIZES],
  ['a gallery', GALLERY_SIZES],
])('pictures of %s', (_, sizes) => {
  it.each(FEW_PIXELS)('are no larger than 750 pixels on a phone of %f × %f', (...phone) => {
    expect(loadedWidth(phone, sizes)).toBeLessThanOrEqual(750);
  });

  it.each(MANY_PIXELS)('are small enough for a phone of %f × %f', (...phone) => {
    expect(loadedWidth(phone, sizes)).toBeLessThanOrEqual(PHONE_WIDTH);
  });
});
