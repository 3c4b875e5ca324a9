import type { Html } from '@tendwell/content/html';
import type { StoredHtml } from '@tendwell/content/node';
import type { SiteFile } from '../files/site-file.js';
import { hashText } from './hash.js';
import { fileCount, indexFiles } from './index-files.js';
import { type IndexedText, type MakeParts, makeMissing, type PartCache } from './index-parts.js';

/** The indexed data of an entry of a list. */
export interface Indexed {
  /** Identifies it in the list, such as its URL. */
  readonly id: string;
  /** HTML, such as that of its page. Default: none. */
  content?(): Html | string;
  /** Identifies the HTML. Default: the HTML itself. */
  readonly hash?: string | undefined;
  /** Where it is on disk. */
  readonly stored?: StoredHtml | undefined;
}

/** The index of a list. Everything is computed on demand, because many builds and most edits don't need it. */
export class SearchIndex {
  readonly #entries: readonly Indexed[];
  readonly #cache: PartCache | undefined;
  #texts: readonly IndexedText[] | undefined;
  #version: string | undefined;
  #key: string | undefined;
  #files: readonly string[] | undefined;
  readonly #make: MakeParts | undefined;
  #made: Promise<void> | undefined;
  #parts: ReadonlyMap<string, string> | undefined;

  /**
   * @param options.cache Keeps parts of the index. Default: none.
   * @param options.make Makes parts elsewhere. Default: all are made here.
   */
  constructor(
    entries: readonly Indexed[],
    { cache, make }: { cache?: PartCache | undefined; make?: MakeParts | undefined } = {},
  ) {
    this.#entries = entries;
    this.#cache = cache;
    this.#make = make;
  }

  /** How many files it has. */
  get count(): number {
    return fileCount(this.#entries.length);
  }

  /** Identifies the list. An edit of a text keeps it, and with it the files that have none of the edited words. */
  get version(): string {
    this.#version ??= hashText(JSON.stringify(this.#entries.map(({ id }) => id)));
    return this.#version;
  }

  /** Identifies everything that the files are made of. */
  get #filesKey(): string {
    this.#key ??= hashText(JSON.stringify([this.version, ...this.#all.map(({ key }) => key)]));
    return this.#key;
  }

  get #all(): readonly IndexedText[] {
    this.#texts ??= this.#entries.map((entry) => new EntryText(entry));
    return this.#texts;
  }

  /** Starts making the parts that are not cached. */
  prepare(): Promise<void> {
    this.#made ??= this.#prepare();
    return this.#made;
  }

  async #prepare(): Promise<void> {
    if (this.#make) this.#parts = await makeMissing(this.#all, this.#cache, this.#make);
  }

  /** The files, by their path. They are in the folder of the page. */
  files(folder: string): Map<string, SiteFile> {
    const all = () => {
      this.#files ??= indexFiles(this.#all, this.version, this.#cache, this.#parts);
      return this.#files;
    };
    const key = () => this.#filesKey;
    const file = (number: number): SiteFile => ({
      type: 'text/plain',
      get key() {
        return key();
      },
      prepare: () => this.prepare(),
      source: () => all()[number] ?? '',
    });
    return new Map(
      Array.from({ length: this.count }, (_, number) => [`${folder}${number}.txt`, file(number)]),
    );
  }
}

class EntryText implements IndexedText {
  readonly #entry: Indexed;
  readonly key: string;

  constructor(entry: Indexed) {
    this.#entry = entry;
    // The HTML of a page that lists thousands of articles has megabytes.
    this.key = entry.hash ?? hashText(this.html());
  }

  html(): string {
    return String(this.#entry.content?.() ?? '');
  }

  get stored(): StoredHtml | undefined {
    return this.#entry.stored;
  }
}
