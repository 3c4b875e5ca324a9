import type { Html } from '@tendwell/content/html';
import type { SiteFile } from '../files/site-file.js';
import { hashText } from './hash.js';
import { fileCount, indexFiles } from './index-files.js';
import type { IndexedText, PartCache } from './index-parts.js';

/** What an entry of a list is found by. */
export interface Indexed {
  /** HTML, such as that of its page. Default: none. */
  readonly content?: (() => Html | string) | undefined;
  /** Identifies the HTML. Default: the HTML itself. */
  readonly hash?: string | undefined;
}

/** The index of a list. Everything is made when it is needed, because many builds and most edits don't need it. */
export class SearchIndex {
  readonly #entries: readonly Indexed[];
  readonly #cache: PartCache | undefined;
  #texts: readonly IndexedText[] | undefined;
  #version: string | undefined;
  #files: readonly string[] | undefined;

  /** @param cache Keeps parts of the index. Default: none. */
  constructor(entries: readonly Indexed[], cache?: PartCache) {
    this.#entries = entries;
    this.#cache = cache;
  }

  /** How many files it has. */
  get count(): number {
    return fileCount(this.#entries.length);
  }

  /** Identifies the index. */
  get version(): string {
    this.#version ??= hashText(JSON.stringify(this.#all.map(({ key }) => key)));
    return this.#version;
  }

  get #all(): readonly IndexedText[] {
    this.#texts ??= this.#entries.map((entry) => ({
      key: entry.hash ?? contentOf(entry),
      html: () => contentOf(entry),
    }));
    return this.#texts;
  }

  /** The files, by their path. They are in the folder of the page. */
  files(folder: string): Map<string, SiteFile> {
    const all = () => {
      this.#files ??= indexFiles(this.#all, this.version, this.#cache);
      return this.#files;
    };
    const version = () => this.version;
    const file = (number: number): SiteFile => ({
      type: 'text/plain',
      get key() {
        return version();
      },
      source: () => all()[number] ?? '',
    });
    return new Map(
      Array.from({ length: this.count }, (_, number) => [`${folder}${number}.txt`, file(number)]),
    );
  }
}

const contentOf = ({ content }: Indexed): string => String(content?.() ?? '');
