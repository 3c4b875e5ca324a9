import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BackgroundWriter } from './background-writer.js';
import { filesIn, isEqualFile, KEPT, linkOrCopy } from './files.js';
import { hashOf } from './hash.js';
import { type Manifest, stampOf, type WrittenFile } from './manifest.js';
import { oldFolder, publishFiles } from './staging.js';

/** If no more than this share of the files has changed, they are moved one by one. */
const SMALL_CHANGE = 0.2;

/**
 * Writes the files of a site to a folder that takes the place of the last site when it is complete. Files that are the same
 * as in the last site are not written again.
 */
export class Output {
  /** The folder of the site. */
  readonly site: string;
  /** The folder to write to. */
  readonly #folder: string;
  readonly #before: Manifest;
  readonly #common: string;
  readonly #files = new Map<string, WrittenFile>();
  readonly #kept = new Set<string>();
  readonly #writer: BackgroundWriter;
  /** The files that others had written before the site was complete. */
  readonly #others: Set<string>;

  /**
   * @param folder The same as `site` to write in place.
   * @param before The manifest of the last site.
   * @param common Identifies what all pages depend on.
   */
  constructor(folder: string, site: string, before: Manifest, common: string) {
    this.#folder = folder;
    this.site = site;
    this.#before = before;
    this.#common = common;
    this.#writer = new BackgroundWriter(folder);
    this.#others = new Set(this.#isStaged ? filesIn(folder) : []);
  }

  get #isStaged(): boolean {
    return this.#folder !== this.site;
  }

  /** True if other plugins need to find all files in the folder. */
  get #isWhole(): boolean {
    return this.#before.isShared || this.#before.common !== this.#common;
  }

  /**
   * Writes a file, unless the last site has the same one.
   *
   * @param key Identifies everything that the file is made from, besides what all pages depend on. Default: unknown.
   * @param source Makes the content. It is not called if the last site has a file with this key.
   * @returns False if the last site has the same file.
   */
  async write(
    name: string,
    key: string | undefined,
    source: () => string | Uint8Array | Promise<string | Uint8Array>,
  ): Promise<boolean> {
    const before = this.#before.common === this.#common ? this.#before.files[name] : undefined;
    const isUntouched = before !== undefined && before.stamp === stampOf(join(this.site, name));
    if (isUntouched && key !== undefined && before.key === key) return this.#keep(name, before);
    const content = await source();
    if (isUntouched && before.hash === hashOf(content)) {
      return this.#keep(name, { ...before, key: key ?? '' });
    }
    await this.#writer.write([name, content], ([hash, stamp]) =>
      this.#files.set(name, { key: key ?? '', hash, stamp }),
    );
    return true;
  }

  /** Waits until all files are written. No more files can be written then. */
  finish(): Promise<void> {
    return this.#writer.finish();
  }

  #keep(name: string, file: WrittenFile): false {
    this.#files.set(name, file);
    if (this.#isStaged) this.#keepAs(name);
    return false;
  }

  #keepAs(name: string): void {
    this.#kept.add(name);
    if (this.#isWhole) linkOrCopy(join(this.site, name), join(this.#folder, name));
  }

  /** Notes files that Vite writes to the folder. */
  addOthers(names: readonly string[]): void {
    for (const name of names) this.#others.add(name);
  }

  /** Keeps files of the last site that Vite has written. */
  keepOthers(names: readonly string[]): void {
    this.addOthers(names);
    for (const name of names) this.#keepAs(name);
  }

  /** Removes what was written. In place, it stays. */
  discard(): void {
    if (this.#isStaged) rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Replaces the last site. Returns what the next build has to know of this one. */
  publish(): Manifest {
    const staged = this.#isStaged ? filesIn(this.#folder) : [];
    const isChanged = (name: string) =>
      stampOf(join(this.#folder, name)) !== this.#files.get(name)?.stamp && !this.#others.has(name);
    const manifest = {
      common: this.#common,
      isShared: staged.some(isChanged),
      files: Object.fromEntries(this.#files),
    };
    if (!this.#isStaged) return manifest;
    if (this.#isWhole || !this.#publishChanges(staged)) this.#publishAll();
    return manifest;
  }

  /** The stamps of all files of the published site, by name. */
  stamps(): Map<string, string> {
    const own = [...this.#files].map(([name, { stamp }]) => [name, stamp] as const);
    const others = [...this.#others].filter((name) => !this.#files.has(name));
    return new Map([...own, ...others.map((name) => [name, stampOf(join(this.site, name))] as const)]);
  }

  /** Moves changed files into the site, one by one. False if there are too many. */
  #publishChanges(staged: readonly string[]): boolean {
    if (!existsSync(this.site)) return false;
    const isSame = (name: string) =>
      !this.#files.has(name) && isEqualFile(join(this.#folder, name), join(this.site, name));
    const same = new Set(staged.filter(isSame));
    const wanted = new Set([...this.#kept, ...staged]);
    const removed = filesIn(this.site).filter((name) => !wanted.has(name));
    const changes = staged.length - same.size + removed.length;
    if (changes > wanted.size * SMALL_CHANGE) {
      for (const name of this.#kept) linkOrCopy(join(this.site, name), join(this.#folder, name));
      return false;
    }
    for (const name of same) rmSync(join(this.#folder, name));
    publishFiles(this.#folder, this.site, removed);
    return true;
  }

  /** Puts the folder in the place of the site. If that fails, the last site is still there. */
  #publishAll(): void {
    const [folder, site, old] = [this.#folder, this.site, oldFolder(this.#folder)];
    try {
      if (existsSync(site)) renameSync(site, old);
    } catch (error) {
      // A mounted folder can't be renamed.
      if (!/^(?:EBUSY|EPERM|EXDEV|EACCES)$/.test(String((error as NodeJS.ErrnoException).code))) throw error;
      const names = new Set(filesIn(folder));
      publishFiles(
        folder,
        site,
        filesIn(site).filter((name) => !names.has(name)),
      );
      return;
    }
    try {
      if (existsSync(join(old, KEPT))) renameSync(join(old, KEPT), join(folder, KEPT));
      renameSync(folder, site);
    } catch (error) {
      if (existsSync(old)) renameSync(old, site);
      throw error;
    }
    rmSync(old, { recursive: true, force: true });
  }
}
