import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';

/** Whether what there is now is to be taken for right. `npm test` sets it for `--update`. */
export const updating = Boolean(process.env.TENDWELL_UPDATE);

/** A folder of files that a run is compared with, and those of them that it has asked for. */
export class Committed {
  readonly #folder: URL;
  readonly #used = new Set<string>();

  /** @param folder name of the folder beside the tests */
  constructor(folder: string) {
    this.#folder = new URL(`../${folder}/`, import.meta.url);
  }

  /** A file's content; undefined when there is none. */
  async read(name: string): Promise<Buffer | undefined> {
    this.#used.add(name);
    return readFile(new URL(name, this.#folder)).catch(() => undefined);
  }

  async write(name: string, content: string | Buffer): Promise<void> {
    const file = new URL(name, this.#folder);
    await mkdir(new URL('.', file), { recursive: true });
    await writeFile(file, content);
  }

  /** Files that nothing has asked for. */
  async unused(): Promise<string[]> {
    const entries = await readdir(this.#folder, { recursive: true, withFileTypes: true }).catch(() => []);
    const base = this.#folder.pathname;
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(base.length))
      .filter((name) => !this.#used.has(name));
  }

  async remove(name: string): Promise<void> {
    await rm(new URL(name, this.#folder));
  }
}
