import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { photo } from '../../test/photo.js';
import { encode } from './encode.js';
import { type PictureInfo, probe } from './probe.js';
import { variantName, variantsOf } from './variants.js';

async function filesOf(bytes: Uint8Array) {
  const info = (await probe(bytes)) as PictureInfo;
  const { sources, fallback } = variantsOf(info);
  const variants = [...sources, fallback];
  const files = await encode(bytes, info, variants);
  return new Map(variants.map((variant, index) => [variantName(variant), files[index] as Uint8Array]));
}

const place = {
  IFD0: { Artist: 'Ada Voss', Make: 'Phone' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '43/1 18/1 0/1',
    GPSLongitudeRef: 'W',
    GPSLongitude: '91/1 47/1 0/1',
  },
};

describe('the files of a picture', () => {
  it('are WebP in four widths, and one in a format that everything shows', async () => {
    const files = await filesOf(await (await photo(2000, 300)).jpeg().toBuffer());
    const found = await Promise.all(
      [...files].map(async ([name, bytes]) => {
        const { format, width, height } = await sharp(bytes).metadata();
        return [name, format, width, height];
      }),
    );
    expect(found).toEqual([
      ['320.webp', 'webp', 320, 48],
      ['750.webp', 'webp', 750, 113],
      ['1080.webp', 'webp', 1080, 162],
      ['1600.webp', 'webp', 1600, 240],
      ['1080.jpg', 'jpeg', 1080, 162],
    ]);
  });

  it.each([
    [1700, [320, 750, 1080, 1600]],
    [1100, [320, 750, 1100]],
    [330, [330]],
    [40, [40]],
  ])('are never wider than the picture: %i', async (width, widths) => {
    const info = (await probe(await (await photo(width, 30)).png().toBuffer())) as PictureInfo;
    expect(variantsOf(info).sources.map((source) => source.width)).toEqual(widths);
  });

  it('have no metadata: no place, no name, no camera, no thumbnail, no color profile', async () => {
    const bytes = await (await photo(400, 300))
      .withIccProfile('p3')
      .withExif(place)
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">8 Heron Lane</x:xmpmeta>')
      .jpeg()
      .toBuffer();
    expect(bytes.includes('Ada Voss') && bytes.includes('Heron Lane')).toBe(true);
    for (const file of (await filesOf(bytes)).values()) {
      const { exif, xmp, iptc, icc, orientation } = await sharp(file).metadata();
      expect({ exif, xmp, iptc, icc, orientation }).toEqual({});
      expect(Buffer.from(file).toString('latin1')).not.toMatch(/Ada Voss|Heron Lane|Phone|Exif/);
    }
  });

  it('have the colors of sRGB, whatever the profile of the picture is', async () => {
    const red = { create: { width: 80, height: 60, channels: 3, background: '#c83232' } } as const;
    const bytes = await sharp(red).withIccProfile('p3').jpeg({ quality: 100 }).toBuffer();
    const [file] = (await filesOf(bytes)).values();
    const { dominant } = await sharp(file).stats();
    expect(Math.abs(dominant.r - 0xc8)).toBeLessThan(12);
    expect(Math.abs(dominant.g - 0x32)).toBeLessThan(12);
  });

  // In which corner of the upright picture the first stored pixel is.
  it.each([
    [1, 'top left'],
    [2, 'top right'],
    [3, 'bottom right'],
    [4, 'bottom left'],
    [5, 'top left'],
    [6, 'top right'],
    [7, 'bottom right'],
    [8, 'bottom left'],
  ])('are upright for orientation %i', async (orientation, corner) => {
    const red = await sharp({ create: { width: 40, height: 20, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    const bytes = await sharp({ create: { width: 120, height: 60, channels: 3, background: 'white' } })
      .composite([{ input: red, left: 0, top: 0 }])
      .jpeg()
      .withMetadata({ orientation })
      .toBuffer();
    for (const file of (await filesOf(bytes)).values()) {
      const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true });
      expect([info.width, info.height]).toEqual(orientation > 4 ? [60, 120] : [120, 60]);
      const green = (x: number, y: number) => data[(y * info.width + x) * info.channels + 1] ?? 0;
      const corners = {
        'top left': green(4, 4),
        'top right': green(info.width - 5, 4),
        'bottom left': green(4, info.height - 5),
        'bottom right': green(info.width - 5, info.height - 5),
      };
      const dark = Object.entries(corners).filter(([, value]) => value < 100);
      expect(dark.map(([name]) => name)).toEqual([corner]);
    }
  });

  it('keep the frames and the timing of an animation', async () => {
    const frames = await Promise.all(
      [1, 2, 3].map(async (seed) => (await photo(400, 60, seed)).png().toBuffer()),
    );
    const gif = await sharp(frames, { join: { animated: true } })
      .gif({ delay: [100, 200, 300], loop: 2 })
      .toBuffer();
    const files = await filesOf(gif);
    expect([...files.keys()]).toEqual(['320.webp', '400.webp', '400.gif']);
    for (const [name, file] of files) {
      const { pages, delay, loop, width } = await sharp(file, { animated: true }).metadata();
      expect({ pages, delay, loop, width }).toEqual({
        pages: 3,
        delay: [100, 200, 300],
        loop: 2,
        width: Number.parseInt(name, 10),
      });
    }
  });

  it('keep transparency, and drawings without loss', async () => {
    const drawing = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><path d="M0 0h150v200H0z" fill="#0a7"/></svg>',
    );
    const files = await filesOf(await sharp(drawing).png().toBuffer());
    expect([...files.keys()]).toEqual(['300.webp', '300.png']);
    for (const file of files.values()) {
      const { data } = await sharp(file).raw().toBuffer({ resolveWithObject: true });
      expect([...data.subarray(0, 4)]).toEqual([0, 0xaa, 0x77, 255]);
      expect(data.at(-1)).toBe(0);
    }
  });

  it('of a photograph with transparency in WebP or AVIF fall back to PNG', async () => {
    const image = (await photo(80, 60)).ensureAlpha(0.5);
    for (const bytes of [await image.clone().webp().toBuffer(), await image.clone().avif().toBuffer()]) {
      expect([...(await filesOf(bytes)).keys()]).toEqual(['80.webp', '80.png']);
    }
  });

  it('in CMYK become RGB', async () => {
    const bytes = await (await photo(80, 60)).toColourspace('cmyk').jpeg().toBuffer();
    for (const file of (await filesOf(bytes)).values()) {
      expect((await sharp(file).metadata()).space).toBe('srgb');
    }
  });

  it('are the same bytes each time', async () => {
    const bytes = await (await photo(700, 500)).jpeg().toBuffer();
    expect(await filesOf(bytes)).toEqual(await filesOf(bytes));
  });

  it('of a phone’s photo are at most 120 kB for a phone', async () => {
    const bytes = await (await photo(4032, 3024)).jpeg({ quality: 92 }).toBuffer();
    expect(bytes.length).toBeGreaterThan(2_000_000);
    const info = (await probe(bytes)) as PictureInfo;
    const [file] = await encode(bytes, info, [{ width: 1080, format: 'webp' }]);
    expect(file?.length).toBeLessThan(120_000);
    expect(file?.length).toBeGreaterThan(40_000);
  }, 60_000);

  it('of a picture with very much grain lose quality until a phone loads them quickly', async () => {
    const scene = await (await photo(1080, 810))
      .modulate({ saturation: 3 })
      .sharpen({ sigma: 2, m1: 6, m2: 6 })
      .png()
      .toBuffer();
    const bytes = await sharp(scene).jpeg({ quality: 95 }).toBuffer();
    const plain = await sharp(bytes).webp({ quality: 75 }).toBuffer();
    expect(plain.length).toBeGreaterThan(150_000);
    expect((await filesOf(bytes)).get('1080.webp')?.length).toBeLessThan(120_000);
  });

  it('of a truncated picture are an error', async () => {
    const bytes = await (await photo(400, 300)).jpeg().toBuffer();
    await expect(filesOf(bytes.subarray(0, bytes.length / 2))).rejects.toThrow();
    const png = await (await photo(400, 300)).png().toBuffer();
    await expect(filesOf(png.subarray(0, png.length / 2))).rejects.toThrow();
  });
});
