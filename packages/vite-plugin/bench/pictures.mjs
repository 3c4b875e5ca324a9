// @ts-check
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { PictureStore } from '../dist/pictures/store.js';
import { variantsOf } from '../dist/pictures/variants.js';

/*
 * Makes the files of photographs of 12 megapixels, and prints the time of a first and of a later build, the most memory, and
 * what a phone loads. To compare with the widths and formats of @11ty/eleventy-img, install it anywhere and pass the path of
 * its folder:
 *
 *   node bench/pictures.mjs [number of photos, default 20] [path of @11ty/eleventy-img]
 */

const count = Number(process.argv[2] ?? 20);
const peer = process.argv[3];
const root = await mkdtemp(join(tmpdir(), 'tendwell-bench-'));

/** Noise at several scales, different for each photo. */
async function photo(/** @type {number} */ seed) {
  let state = seed + 1;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 8) / 2 ** 24;
  };
  const layers = [5, 40, 300, 1000].map(async (columns) => {
    const rows = Math.round(columns * 0.75);
    const pixels = Uint8Array.from({ length: columns * rows * 4 }, (_, index) =>
      index % 4 === 3 ? (columns === 5 ? 255 : 60) : random() * 256,
    );
    return sharp(pixels, { raw: { width: columns, height: rows, channels: 4 } })
      .resize(1344, 1008, { fit: 'fill', kernel: 'cubic' })
      .png({ compressionLevel: 0 })
      .toBuffer();
  });
  const [first, ...others] = await Promise.all(layers);
  const scene = await sharp(first)
    .composite(others.map((input) => ({ input })))
    .png({ compressionLevel: 0 })
    .toBuffer();
  return sharp(scene).resize(4032, 3024, { kernel: 'cubic' }).removeAlpha().jpeg({ quality: 92 }).toBuffer();
}

const content = join(root, 'content');
await mkdir(content);
const files = [];
for (let index = 0; index < count; index += 1) {
  const file = join(content, `${index}.jpg`);
  await writeFile(file, await photo(index));
  files.push(file);
}

/** @param {() => Promise<unknown>} task */
async function timed(task) {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  await task();
  const { user, system } = process.cpuUsage(cpu);
  return { seconds: (performance.now() - start) / 1000, cpu: (user + system) / 1e6 };
}

async function make() {
  const store = new PictureStore({ folder: content, cache: join(root, 'cache') });
  await store.probe(files);
  await Promise.all(
    files.map((file) => {
      const info = store.get(file);
      if (!info || 'problem' in info) throw new Error(`${file} is not readable`);
      const { sources, fallback } = variantsOf(info);
      return store.make(file, info, [...sources, fallback]);
    }),
  );
}

const first = await timed(make);
const later = await timed(make);
const rows = [
  { what: 'first build', ...first },
  { what: 'later build', ...later },
];

if (peer) {
  const manifest = JSON.parse(await readFile(join(peer, 'package.json'), 'utf8'));
  const { default: image } = await import(join(peer, manifest.main ?? 'img.js'));
  const options = {
    widths: [320, 640, 1080, 1600],
    formats: ['webp', 'jpeg'],
    outputDir: join(root, 'peer'),
    cacheOptions: { directory: join(root, 'peer-cache') },
  };
  const cold = await timed(() => Promise.all(files.map((file) => image(file, options))));
  rows.push({ what: `${manifest.name} ${manifest.version}, first build`, ...cold });
}

const names = (await readdir(join(root, 'cache'))).filter((name) => name.endsWith('.1080.webp'));
const sizes = await Promise.all(names.map(async (name) => (await stat(join(root, 'cache', name))).size));
console.table(
  Object.fromEntries(
    rows.map(({ what, seconds, cpu }) => [
      what,
      {
        'wall (first build = 1)': +(seconds / first.seconds).toFixed(3),
        'CPU (first build = 1)': +(cpu / first.cpu).toFixed(3),
        'CPU s per photo': +(cpu / count).toFixed(2),
      },
    ]),
  ),
);
console.log(
  `${count} photos of 12 megapixels, ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most.`,
);
console.log(
  `A phone of 360 px with 3 pixels per CSS pixel loads at most ${Math.max(...sizes)} bytes of one.`,
);
await rm(root, { recursive: true });
