import sharp, { type Sharp } from 'sharp';

/** Random numbers from 0 to 1, the same for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Columns of the noise in each layer, and its opacity: as in a photograph, the finer the weaker. */
const LAYERS = [
  [5, 1],
  [24, 0.45],
  [120, 0.28],
  [500, 0.18],
] as const;

/**
 * Something like a photograph: soft light, shapes with hard edges, texture, and the grain of a sensor. The same seed gives
 * the same pixels.
 */
export async function photo(width: number, height: number, seed = 1): Promise<Sharp> {
  const random = randomNumbers(seed);
  const size = { width: Math.ceil(width / 2), height: Math.ceil(height / 2) };
  const [light, ...textures] = await Promise.all(
    LAYERS.map(async ([columns, opacity]) => {
      const rows = Math.max(2, Math.round((columns * height) / width));
      return {
        input: await noise(columns, rows, opacity, random)
          .resize({ ...size, fit: 'fill', kernel: 'cubic' })
          .raw()
          .toBuffer(),
        raw: { ...size, channels: 4 as const },
      };
    }),
  );
  const scene = await sharp(light?.input, { raw: { ...size, channels: 4 } })
    .composite([{ input: shapes(size, random) }, ...textures])
    .removeAlpha()
    .raw()
    .toBuffer();
  const tile = { width: Math.min(512, width), height: Math.min(512, height) };
  const grain = await noise(tile.width, tile.height, 0.08, random).raw().toBuffer();
  const pixels = await sharp(scene, { raw: { ...size, channels: 3 } })
    .resize(width, height, { fit: 'fill', kernel: 'cubic' })
    .composite([{ input: grain, raw: { ...tile, channels: 4 }, tile: true }])
    .removeAlpha()
    .raw()
    .toBuffer();
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

function noise(width: number, height: number, opacity: number, random: () => number): Sharp {
  const pixels = new Uint8Array(width * height * 4);
  for (let index = 0; index < pixels.length; index += 4) {
    const light = random() * 200;
    pixels.set(
      [0, 1, 2].map(() => light + random() * 55),
      index,
    );
    pixels[index + 3] = opacity * 255;
  }
  return sharp(pixels, { raw: { width, height, channels: 4 } });
}

function shapes({ width, height }: { width: number; height: number }, random: () => number): Buffer {
  const drawn = Array.from({ length: 60 }, () => {
    const [x, y, r] = [random() * width, random() * height, (random() * width) / 10];
    const fill = `hsl(${random() * 360}, ${random() * 50}%, ${15 + random() * 70}%)`;
    return random() < 0.5
      ? `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`
      : `<rect x="${x}" y="${y}" width="${r}" height="${r * 2}" fill="${fill}" transform="rotate(${random() * 90} ${x} ${y})"/>`;
  });
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${drawn.join('')}</svg>`,
  );
}
