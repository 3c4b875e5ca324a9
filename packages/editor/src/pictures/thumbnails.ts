import { hash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import type sharp from 'sharp';
import { readWhole, writeData } from '../files/write-file.js';

/** Twice the width of a picture in the list, for sharp screens. Pixels. */
const WIDTH = 320;
const MAX_BYTES = 1_000_000;
/** A small file can have many millions of equal pixels, which would fill the memory. */
const MAX_PIXELS = 120_000_000;
/** Increase it when the same picture would get a different thumbnail. */
const REVISION = 1;

/**
 * Makes thumbnails of pictures on request, and stores them in the editor's own data. It uses sharp, which sites with
 * `@tendwell/vite-plugin` have.
 */
export class Thumbnails {
  readonly #folder: string;
  #sharp: Promise<typeof sharp | undefined> | undefined;
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  /** @param folder The folder of the editor's own data. */
  constructor(folder: string) {
    this.#folder = join(folder, 'thumbnails');
  }

  /**
   * A WebP. `undefined` if the picture is a drawing or broken, or sharp is not installed: then, the picture itself is
   * shown.
   */
  async of(bytes: Uint8Array, path: string): Promise<Uint8Array | undefined> {
    if (extname(path).toLowerCase() === '.svg') return undefined;
    const name = `${hash('sha256', bytes).slice(0, 32)}-${REVISION}.webp`;
    const file = join(this.#folder, name.slice(0, 2), name);
    const kept = await readWhole(file, MAX_BYTES).catch(() => undefined);
    if (kept) return kept;
    this.#sharp ??= import('sharp').then(
      (module) => module.default,
      () => undefined,
    );
    const make = await this.#sharp;
    const made = make && (await this.#inTurn(() => small(make, bytes)));
    // If the disk is full, it is made again next time.
    if (made) await keep(file, made).catch(() => {});
    return made;
  }

  /** Limits concurrency: a list shows many pictures at once, and each needs memory and a core. */
  async #inTurn<Result>(run: () => Promise<Result>): Promise<Result> {
    if (this.#running >= availableParallelism()) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    this.#running += 1;
    try {
      return await run();
    } finally {
      this.#running -= 1;
      this.#waiting.shift()?.();
    }
  }
}

async function small(make: typeof sharp, bytes: Uint8Array): Promise<Uint8Array | undefined> {
  try {
    return await make(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
      .autoOrient()
      .resize({ width: WIDTH, height: WIDTH, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 70 })
      .toBuffer();
  } catch {
    return undefined;
  }
}

async function keep(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(join(file, '..'), { recursive: true, mode: 0o700 });
  await writeData(file, bytes);
}
