import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { PublicationFile } from '../api/publications.js';
import { isPictureName, isTextName } from '../files/paths.js';
import type { History } from '../history/history.js';
import type { SiteReader } from '../site/site-reader.js';
import { copySite } from './copy-site.js';
import type { Difference, Publisher } from './publisher.js';
import { type Follow, type RunResult, run } from './run.js';
import { readSnapshot, writeSnapshot } from './snapshot.js';

/** Options of {@link CommandPublisher}. */
export interface CommandOptions {
  /** A line for the shell, as in the scripts of a `package.json`: `npm run build`. */
  readonly command: string;
  /** The folder that it runs in. */
  readonly cwd: string;
  /**
   * Afterwards, copies a folder, such as the built site to that of a web server, and removes what an earlier publication
   * has copied and it no longer has. Both are relative to `cwd`.
   */
  readonly copy?: { readonly from: string; readonly to: string } | undefined;
}

/** Publishes with a command, and records which content was published. */
export class CommandPublisher implements Publisher {
  readonly #options: CommandOptions;
  readonly #site: SiteReader;
  readonly #history: History;
  readonly #data: string;

  /** @param data The folder of the editor's own data. */
  constructor(
    options: CommandOptions,
    { site, history, data }: { site: SiteReader; history: History; data: string },
  ) {
    this.#options = options;
    this.#site = site;
    this.#history = history;
    this.#data = data;
  }

  async difference(): Promise<Difference> {
    const snapshot = await readSnapshot(this.#data);
    const before = new Map(Object.entries(snapshot?.files ?? {}));
    const now = new Map(Object.entries(await this.#hashes()));
    if (!snapshot) await this.#addUnpublished(before, now);
    const paths = [...new Set([...before.keys(), ...now.keys()])].sort();
    const files: PublicationFile[] = [];
    for (const path of paths) {
      const [old, current] = [before.get(path), now.get(path)];
      if (old !== current) files.push(await this.#change(path, old, current));
    }
    return { ...(snapshot && { publishedAt: snapshot.at }), files };
  }

  async publish({ at }: { at: Date }, follow: Follow = {}): Promise<RunResult> {
    const { command, cwd, copy } = this.#options;
    // Changes while the command runs are not published yet.
    const files = await this.#hashes();
    const result = await run(command, { cwd, ...follow });
    if (!result.ok) return result;
    try {
      if (copy) await copySite(resolve(cwd, copy.from), resolve(cwd, copy.to), this.#data);
    } catch (error) {
      return { ok: false, output: `${result.output}${(error as Error).message}\n` };
    }
    await writeSnapshot(this.#data, { at: at.toISOString(), files });
    return result;
  }

  /** Before the first publication, content from before the editor's first change counts as published. */
  async #addUnpublished(before: Map<string, string>, now: ReadonlyMap<string, string>): Promise<void> {
    for (const [path, hash] of now) before.set(path, hash);
    // The newest change first, so that the oldest one wins.
    for (const { files } of await this.#history.list()) {
      for (const file of files) {
        if (file.before === null) before.delete(file.path);
        else before.set(file.path, file.before);
      }
    }
  }

  /** Stores the content of each file, to show it later. Returns the hashes. */
  async #hashes(): Promise<Record<string, string>> {
    const { files } = await this.#site.inspect();
    const hashes: Record<string, string> = {};
    for (const path of files) {
      if (path.split('/').some((part) => part.startsWith('.'))) continue;
      const bytes = await readFile(join(this.#site.root, path)).catch(() => undefined);
      if (!bytes) continue;
      hashes[path] = isPictureName(path) ? hash('sha256', bytes) : await this.#history.blobs.keep(bytes);
    }
    return hashes;
  }

  async #change(
    path: string,
    before: string | undefined,
    after: string | undefined,
  ): Promise<PublicationFile> {
    const change = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
    if (!isTextName(path)) return { path, change };
    const [old, current] = [
      before && (await this.#history.blobs.read(before)),
      after && (await this.#history.blobs.read(after)),
    ];
    return {
      path,
      change,
      ...(old && { before: old.toString('utf8') }),
      ...(current && { after: current.toString('utf8') }),
    };
  }
}
