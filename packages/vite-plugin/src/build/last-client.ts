import { join } from 'node:path';
import type { Shell } from '../shell.js';
import { type Inputs, stampFiles } from './build-inputs.js';
import { hashOf } from './hash.js';
import { stampOf } from './manifest.js';
import { readSealed, writeSealed } from './sealed-file.js';

/** What Vite has made of a shell. */
export interface Bundled {
  /** The HTML that all pages share. */
  readonly shell: Shell;
  /** Absolute paths of the modules that browsers load. */
  readonly modules: readonly string[];
}

/** What Vite has made of a shell, and where it has written it. */
export interface Client extends Bundled {
  /** The stamps of Vite's files in the folder of the site, by name. */
  readonly files: Readonly<Record<string, string>>;
}

/** What is known of Vite's files when they have been published. */
interface Known extends Client {
  /** Identifies what they were made from. */
  readonly inputs: string;
  readonly modulesKey: string;
}

/** Tells whether Vite would write the files that are there already. Then an edit of the content bundles nothing. */
export class LastClient {
  readonly #file: string;
  readonly #site: string;
  readonly #inputs: Inputs;

  /**
   * @param file Where it is kept.
   * @param site Absolute path of the folder of the site.
   * @param inputs What Vite's files depend on, besides the shell and the modules.
   */
  constructor(file: string, site: string, inputs: Inputs) {
    this.#file = file;
    this.#site = site;
    this.#inputs = inputs;
  }

  /**
   * What the last build has bundled, if this one would bundle the same.
   *
   * @param source The HTML of the shell, before Vite has built it.
   */
  read(source: string): Client | undefined {
    const body = readSealed(this.#file);
    if (body === undefined) return undefined;
    const known: Known = JSON.parse(body);
    const isSame =
      known.inputs === this.#inputsKey(source) &&
      known.modulesKey === stampFiles(known.modules).key &&
      Object.entries(known.files).every(([name, stamp]) => stampOf(join(this.#site, name)) === stamp);
    return isSame ? known : undefined;
  }

  /**
   * Notes what a build has published, unless it was made from files that may still change unnoticed.
   *
   * @param latest When the newest file may have been written, in milliseconds.
   */
  write(source: string, client: Client, latest: number): void {
    const { key, newest } = stampFiles(client.modules);
    if (Math.max(newest, this.#inputs.newest) > latest) return;
    const known: Known = { ...client, inputs: this.#inputsKey(source), modulesKey: key };
    writeSealed(this.#file, JSON.stringify(known));
  }

  #inputsKey(source: string): string {
    return hashOf(this.#inputs.key + source);
  }
}
