import type { Html } from '@tendwell/content/html';
import type { SiteFile } from '../files/site-file.js';
import { hashText } from './hash.js';
import { fileCount, indexFiles } from './index-files.js';

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
  #version: string | undefined;
  #files: readonly string[] | undefined;

  constructor(entries: readonly Indexed[]) {
    this.#entries = entries;
  }

  /** How many files it has. */
  get count(): number {
    return fileCount(this.#entries.length);
  }

  /** Identifies the index. */
  get version(): string {
    this.#version ??= hashText(JSON.stringify(this.#entries.map((entry) => entry.hash ?? contentOf(entry))));
    return this.#version;
  }

  /** The files, by their path. They are in the folder of the page. */
  files(folder: string): Map<string, SiteFile> {
    const all = () => {
      this.#files ??= indexFiles(
        this.#entries.map((entry) => () => contentOf(entry)),
        this.version,
      );
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
