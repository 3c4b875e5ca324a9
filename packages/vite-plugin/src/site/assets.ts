import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import type { Settings } from '../options.js';
import { isInside } from '../paths.js';

/** Why a file of the content folder cannot be used. */
export type AssetProblem = 'outside' | 'missing';

/**
 * Pictures and other files of the content folder. In development a file is served by Vite where it lies; in a build
 * it is copied under a name that changes with what is in it, so that it can be cached for ever.
 */
export class Assets {
  /** What a build writes, by its name in the output folder. */
  readonly emitted = new Map<string, Uint8Array>();
  readonly #settings: Settings;
  readonly #urls = new Map<string, string>();

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** The address of a file, or why it has none. A link in the folder that leads out of it counts as outside. */
  url(path: string): { url: string } | { problem: AssetProblem } {
    const known = this.#urls.get(path);
    if (known !== undefined) return { url: known };
    const { folder } = this.#settings;
    if (!isInside(folder, path)) return { problem: 'outside' };
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return { problem: 'missing' };
    if (!isInside(realpathSync(folder), realpathSync(path))) return { problem: 'outside' };
    const url = this.#settings.dev ? this.#served(path) : this.#emit(path);
    this.#urls.set(path, url);
    return { url };
  }

  #served(path: string): string {
    const { root, base } = this.#settings;
    const way = isInside(root, path) ? relative(root, path) : `@fs/${path.replace(/^\//, '')}`;
    return base + encodePath(way);
  }

  #emit(path: string): string {
    const source = readFileSync(path);
    const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
    const extension = extname(path);
    const name = join(this.#settings.assetsDir, `${basename(path, extension)}-${hash}${extension}`);
    const fileName = name.replaceAll('\\', '/');
    this.emitted.set(fileName, source);
    return this.#settings.base + encodePath(fileName);
  }
}

function encodePath(path: string): string {
  return path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/').replace('%40fs/', '@fs/');
}
