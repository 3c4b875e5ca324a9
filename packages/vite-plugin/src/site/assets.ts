import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import type { Settings } from '../options.js';
import { isInside } from '../paths.js';

/**
 * Pictures and other files of the content folder. In development, Vite serves them from their folder. A build copies them
 * to names with a hash of their content, so that browsers can cache them forever.
 */
export class Assets {
  /** The files that a build writes, by name in the output folder. */
  readonly emitted = new Map<string, Uint8Array>();
  readonly #settings: Settings;
  readonly #urls = new Map<string, string>();

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** The URL of a file of the content folder, by its absolute path. */
  url(path: string): string {
    const known = this.#urls.get(path);
    if (known !== undefined) return known;
    const url = this.#settings.dev ? this.#served(path) : this.#emit(path);
    this.#urls.set(path, url);
    return url;
  }

  #served(path: string): string {
    const { root, base } = this.#settings;
    const name = isInside(root, path) ? relative(root, path) : `@fs/${path.replace(/^\//, '')}`;
    return base + encodePath(name);
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
