import type { Written } from './write-files.js';

/** Files that another thread is to write. */
export interface SentFiles {
  /** Their contents, and room after them. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The name of each file, and where its content is. */
  readonly places: readonly (readonly [name: string, start: number, end: number])[];
}

/** Files that it has written. */
export interface WrittenFiles {
  /** In the order in which they were sent. */
  readonly written: readonly Written[];
  /** Their contents are no longer needed. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The room for the contents of a batch. */
const BYTES = 1 << 19;

const encoder = new TextEncoder();

/**
 * Collects the bytes of files in memory that threads hand to each other. Strings would be copied, once for each thread, and
 * made into bytes twice: for the hash and for the file.
 */
export class FileBatch<Note> {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly #places: [name: string, start: number, end: number][] = [];
  readonly #notes: Note[] = [];
  #end = 0;

  /** @param bytes The memory of a batch that is written. Default: new memory. */
  constructor(bytes: Uint8Array<ArrayBuffer> = new Uint8Array(BYTES)) {
    this.#bytes = bytes;
  }

  /** Adds a file. False if its content has no room. */
  add(name: string, content: string, note: Note): boolean {
    const { read, written } = encoder.encodeInto(content, this.#bytes.subarray(this.#end));
    if (read < content.length) return false;
    this.#places.push([name, this.#end, this.#end + written]);
    this.#notes.push(note);
    this.#end += written;
    return true;
  }

  get isEmpty(): boolean {
    return this.#places.length === 0;
  }

  /** What was noted of each file. */
  get notes(): readonly Note[] {
    return this.#notes;
  }

  /** What another thread is sent. */
  get files(): SentFiles {
    return { bytes: this.#bytes, places: this.#places };
  }
}
