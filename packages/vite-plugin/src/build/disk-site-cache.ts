import { join } from 'node:path';
import type { SiteCache } from '@tendwell/site';
import { hashOf } from './hash.js';
import { packageFiles } from './package-files.js';
import { readSealed, writeSealed } from './sealed-file.js';

/** Keeps what a site has made in files. They can be deleted at any time, and count as missing after the code has changed. */
export class DiskSiteCache implements SiteCache {
  readonly #folder: string;
  readonly #version: () => string;

  /**
   * @param folder Absolute path.
   * @param version Identifies the code. Default: that of the packages.
   */
  constructor(folder: string, version: () => string = codeVersion) {
    this.#folder = folder;
    this.#version = version;
  }

  read(name: string): ReadonlyMap<string, string> {
    const body = readSealed(this.#file(name), this.#version());
    return new Map(body === undefined ? [] : (JSON.parse(body) as [string, string][]));
  }

  write(name: string, texts: ReadonlyMap<string, string>): void {
    writeSealed(this.#file(name), JSON.stringify([...texts]), this.#version());
  }

  #file(name: string): string {
    return join(this.#folder, `made-${hashOf(name)}.json`);
  }
}

let code: string | undefined;

/** The code that runs does not change, even if the files do. */
function codeVersion(): string {
  code ??= hashOf([process.version, ...packageFiles()].join('\0'));
  return code;
}
