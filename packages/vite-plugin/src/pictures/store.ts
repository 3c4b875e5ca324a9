import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import type { UnreadablePicture } from '@tendwell/content/node';
import { type Known, PictureCache } from './cache.js';
import { encode, encoderVersion } from './encode.js';
import { limiter } from './limit.js';
import { broken, type PictureInfo, probe } from './probe.js';
import { isUnreadable } from './problem.js';
import { type Variant, variantName } from './variants.js';

/** How many pictures there are between two lines in the terminal: 25 photos take seconds. */
const PROGRESS_STEP = 25;

/** Options of a {@link PictureStore}. */
export interface PictureStoreOptions {
  /** The content folder's absolute path. */
  readonly folder: string;
  /** Absolute path of the folder in which the files are kept. `undefined` for a temporary one. */
  readonly cache?: string | undefined;
  /** Prints how many pictures are ready. */
  readonly progress?: ((message: string) => void) | undefined;
}

/** Reads the pictures of a content folder, and makes their files: once, also over several builds. */
export class PictureStore {
  readonly #options: PictureStoreOptions;
  readonly #limit = limiter(availableParallelism());
  #cache: Promise<PictureCache> | undefined;
  #known = new Map<string, Known>();
  /** The keys of paths: thousands of texts show the same few pictures. */
  readonly #keys = new Map<string, string>();
  #unreadable = new Map<string, UnreadablePicture & { readonly stamp: string }>();
  /** What is being made or was made, by name in the cache. Rejects if the picture is broken. */
  readonly #made = new Map<string, Promise<void>>();
  /** Files that aren't made from a single picture, by name in the cache. */
  readonly #others = new Set<string>();
  #version = '';
  #started = 0;
  #finished = 0;

  constructor(options: PictureStoreOptions) {
    this.#options = options;
  }

  /** Reads kinds and sizes of pictures, again only for files that have changed. Forgets all others. */
  async probe(paths: readonly string[]): Promise<void> {
    if (paths.length === 0) return;
    const cache = await this.#open();
    const before = this.#known.size > 0 ? this.#known : await cache.readIndex();
    const unreadable = this.#unreadable;
    [this.#known, this.#unreadable] = [new Map(), new Map()];
    await this.#probeAll(paths, before, unreadable);
    const isChanged =
      this.#known.size !== before.size || [...this.#known].some(([key, known]) => before.get(key) !== known);
    if (isChanged) await cache.writeIndex(this.#known).catch(() => {});
  }

  /** Reads kinds and sizes of those pictures that are not known yet. */
  async probeMore(paths: readonly string[]): Promise<void> {
    const others = paths.filter((path) => this.get(path) === undefined);
    if (others.length === 0) return;
    const cache = await this.#open();
    await this.#probeAll(others, await cache.readIndex(), this.#unreadable);
    await cache.writeIndex(this.#known).catch(() => {});
  }

  async #probeAll(
    paths: readonly string[],
    before: ReadonlyMap<string, Known>,
    unreadable: ReadonlyMap<string, UnreadablePicture & { stamp: string }>,
  ): Promise<void> {
    await Promise.all(
      paths.map((path) => this.#limit(() => this.#probeOne(path, before.get(this.#key(path)), unreadable))),
    );
    if ([...this.#known.values()].some(({ info }) => info.kind !== 'svg')) {
      this.#version = await encoderVersion();
    }
  }

  async #probeOne(
    path: string,
    before: Known | undefined,
    unreadable: ReadonlyMap<string, UnreadablePicture & { stamp: string }>,
  ): Promise<void> {
    let stamp = '';
    let found: PictureInfo | UnreadablePicture;
    try {
      stamp = await stampOf(path);
      const failed = unreadable.get(path);
      if (before?.stamp === stamp) {
        this.#known.set(this.#key(path), before);
        return;
      }
      found = failed?.stamp === stamp ? failed : await probe(await readFile(path));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error;
      found = {
        problem: `cannot be read (${String((error as Error).message)})`,
        help: 'check its permissions',
      };
    }
    if (isUnreadable(found)) this.#unreadable.set(path, { ...found, stamp });
    else this.#known.set(this.#key(path), { stamp, info: found });
  }

  /** What is known about a picture, by its absolute path. `undefined` for a file that was not probed. */
  get(path: string): PictureInfo | UnreadablePicture | undefined {
    return this.#unreadable.get(path) ?? this.#known.get(this.#key(path))?.info;
  }

  /** Changes when a picture is added, changed, or deleted. */
  get stamps(): string {
    const pictures = [...this.#known, ...this.#unreadable].map(([path, { stamp }]) => `${path} ${stamp}`);
    return pictures.sort().join('\n');
  }

  /** Changes when the picture, or how it is made, changes. For file names. */
  hashOf(info: PictureInfo): string {
    const version = info.kind === 'svg' ? 'svg 1' : this.#version;
    return createHash('sha256').update(`${info.hash} ${version}`).digest('base64url').slice(0, 8);
  }

  /**
   * Starts to make the files of a picture that are not in the cache.
   *
   * @returns Their absolute paths, when they are made. `undefined` if the picture is broken: see {@link PictureStore.get}.
   */
  async make(path: string, info: PictureInfo, variants: readonly Variant[]): Promise<string[] | undefined> {
    const cache = await this.#open();
    const names = variants.map((variant) => this.#cacheName(info, variant));
    const missing = variants.filter((_, index) => {
      const name = names[index] ?? '';
      return !this.#made.has(name) && !cache.has(name);
    });
    if (missing.length > 0) {
      this.#started += 1;
      const making = this.#limit(() => this.#encode(path, info, missing, cache));
      for (const variant of missing) this.#made.set(this.#cacheName(info, variant), making);
    }
    try {
      await Promise.all(names.map((name) => this.#made.get(name)));
    } catch (error) {
      // A full disk isn't the picture's fault.
      if ((error as NodeJS.ErrnoException).code !== undefined) throw error;
      this.#unreadable.set(path, { ...broken(error), stamp: this.#known.get(this.#key(path))?.stamp ?? '' });
      return undefined;
    }
    return names.map((name) => cache.path(name));
  }

  /**
   * Makes another file, unless it is in the cache.
   *
   * @param name Identifies everything that it is made from.
   * @returns Its absolute path, when it is made.
   */
  async makeOther(name: string, encode: () => Promise<Uint8Array>): Promise<string> {
    const cache = await this.#open();
    this.#others.add(name);
    if (!this.#made.has(name) && !cache.has(name)) {
      this.#made.set(
        name,
        this.#limit(async () => cache.write(name, await encode())),
      );
    }
    await this.#made.get(name);
    return cache.path(name);
  }

  async #encode(
    path: string,
    info: PictureInfo,
    variants: readonly Variant[],
    cache: PictureCache,
  ): Promise<void> {
    const files = await encode(await readFile(path), info, variants);
    await Promise.all(
      variants.map((variant, index) =>
        cache.write(this.#cacheName(info, variant), files[index] ?? new Uint8Array()),
      ),
    );
    this.#finished += 1;
    if (this.#finished % PROGRESS_STEP === 0) {
      this.#options.progress?.(`tendwell: ${this.#finished} of ${this.#started} pictures are ready`);
    }
  }

  /** Deletes files of pictures that are not in the content folder any more. */
  async prune(): Promise<void> {
    if (!this.#cache) return;
    const used = new Set([...this.#known.values()].map(({ info }) => this.#cacheStart(info)));
    const isUsed = (name: string) => this.#others.has(name) || used.has(name.slice(0, name.indexOf('.')));
    await (await this.#cache).prune(isUsed).catch(() => {});
  }

  #cacheStart(info: PictureInfo): string {
    return `${info.hash.slice(0, 24)}-${this.hashOf(info)}`;
  }

  #cacheName(info: PictureInfo, variant: Variant): string {
    return `${this.#cacheStart(info)}.${variantName(variant)}`;
  }

  #open(): Promise<PictureCache> {
    this.#cache ??= PictureCache.open(this.#options.cache);
    return this.#cache;
  }

  #key(path: string): string {
    const known = this.#keys.get(path);
    if (known !== undefined) return known;
    const key = relative(this.#options.folder, path).replaceAll('\\', '/');
    this.#keys.set(path, key);
    return key;
  }
}

/** Changes whenever the file is written. */
async function stampOf(path: string): Promise<string> {
  const { size, mtimeMs, ctimeMs, ino } = await stat(path);
  return [size, mtimeMs, ctimeMs, ino].join(' ');
}
