import { randomUUID } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readdirSync, readSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { shortHash } from './short-hash.js';

/**
 * Where a text is: in which file, from which byte on, its length in bytes, and its hash. Its note follows it: `noteBytes` with
 * the hash of the note at their start.
 */
export type TextPlace = readonly [
  file: string,
  start: number,
  bytes: number,
  hash: string,
  noteBytes: number,
];

/** Texts are collected up to this number of bytes before they are written. */
const BATCH_BYTES = 1 << 20;
/** Files of texts are closed this long after one was first read, and opened again when one is read next. */
const CLOSE_AFTER_MS = 500;
/** With more files than this, their texts are collected in a single new one. */
const MOST_FILES = 48;
/** Files without a known text are removed when they are older than this: another process may be about to use them. */
const ABANDONED_MS = 60_000;
/** How many characters a hash has, each of a byte. */
const HASH_BYTES = 16;

/**
 * Long texts on disk, so that they don't have to be in memory. A file is written once and never changed: each process
 * adds its own. A text that is missing or was modified is `undefined`.
 */
export class TextStore {
  readonly #folder: string;
  readonly #prefix: string;
  /** Thousands of texts share one string. */
  readonly #paths = new Map<string, string>();
  readonly #open = new Map<string, number>();
  #closing: NodeJS.Timeout | undefined;
  #unfinished: UnfinishedFile | undefined;
  /** What was last read: memory of its own for each text would wait for the garbage collector. */
  #lastRead = Buffer.alloc(0);

  /** @param prefix What the names of the files start with. */
  constructor(folder: string, prefix: string) {
    this.#folder = folder;
    this.#prefix = prefix;
  }

  /**
   * Adds a text. Another process can read it after {@link TextStore.flush}.
   *
   * @param note What is read apart from the text.
   * @throws if the disk is full or the folder is not writable.
   */
  add(text: string, note: string): TextPlace {
    const bytes = Buffer.byteLength(text);
    const noteBytes = HASH_BYTES + Buffer.byteLength(note);
    const file = this.#withRoom(bytes + noteBytes);
    const { name, batch, used, written } = file;
    const [end, noteEnd] = [used + bytes, used + bytes + noteBytes];
    const [added, noted] = [batch.subarray(used, end), batch.subarray(end + HASH_BYTES, noteEnd)];
    added.write(text);
    noted.write(note);
    batch.write(hashOf(noted), end, 'latin1');
    file.used = noteEnd;
    return [name, written + used, bytes, hashOf(added), noteBytes];
  }

  /** Writes what was added. */
  flush(): void {
    if (!this.#unfinished) return;
    this.#write();
    closeSync(this.#unfinished.file);
    this.#unfinished = undefined;
  }

  /** The text at a place. */
  read([name, start, length, expected]: TextPlace): string | undefined {
    const bytes = this.#bytesAt(name, start, length);
    return bytes && hashOf(bytes) === expected ? bytes.toString() : undefined;
  }

  /** The note of the text at a place. */
  readNote([name, start, length, , noteBytes]: TextPlace): string | undefined {
    const bytes = this.#bytesAt(name, start + length, noteBytes);
    if (!bytes) return undefined;
    const note = bytes.subarray(HASH_BYTES);
    return hashOf(note) === bytes.toString('latin1', 0, HASH_BYTES) ? note.toString() : undefined;
  }

  #bytesAt(name: string, start: number, length: number): Buffer | undefined {
    const unwritten = this.#unwritten(name, start, length);
    if (unwritten) return unwritten;
    if (this.#lastRead.length < length) this.#lastRead = Buffer.alloc(length);
    const bytes = this.#lastRead.subarray(0, length);
    try {
      return readSync(this.#fileOf(name), bytes, 0, length, start) === length ? bytes : undefined;
    } catch {
      return undefined;
    }
  }

  /** The absolute path of a file. */
  pathOf(name: string): string {
    const path = this.#paths.get(name) ?? join(this.#folder, name);
    this.#paths.set(name, path);
    return path;
  }

  /** True if the texts are spread over so many files that {@link TextStore.add adding} all of them again pays. */
  isScattered(places: Iterable<TextPlace>): boolean {
    return filesOf(places).size > MOST_FILES;
  }

  /** Removes files in which none of these texts is. */
  sweep(places: Iterable<TextPlace>): void {
    const known = filesOf(places);
    for (const name of readdirSync(this.#folder)) {
      if (!name.startsWith(this.#prefix) || !name.endsWith('.texts') || known.has(name)) continue;
      const path = join(this.#folder, name);
      // The age of a file left behind: no content depends on it.
      if (statSync(path).mtimeMs < Date.now() - ABANDONED_MS) rmSync(path, { force: true });
    }
  }

  /** The file that is written, with room for so many bytes in its batch. */
  #withRoom(bytes: number): UnfinishedFile {
    this.#unfinished ??= this.#start();
    const file = this.#unfinished;
    if (file.used + bytes > file.batch.length) this.#write();
    if (bytes > file.batch.length) file.batch = Buffer.alloc(bytes);
    return file;
  }

  #start(): UnfinishedFile {
    mkdirSync(this.#folder, { recursive: true });
    const name = `${this.#prefix}-${randomUUID()}.texts`;
    const file = openSync(join(this.#folder, name), 'wx');
    return { name, file, batch: Buffer.alloc(BATCH_BYTES), used: 0, written: 0 };
  }

  /** A text or a note that was added and is not in its file yet. */
  #unwritten(name: string, start: number, length: number): Buffer | undefined {
    if (this.#unfinished?.name !== name || start < this.#unfinished.written) return undefined;
    const { batch, written } = this.#unfinished;
    return batch.subarray(start - written, start - written + length);
  }

  #write(): void {
    if (!this.#unfinished) return;
    const { file, batch, used, written } = this.#unfinished;
    for (let at = 0; at < used; ) at += writeSync(file, batch, at, used - at, written + at);
    this.#unfinished.written += used;
    this.#unfinished.used = 0;
  }

  #fileOf(name: string): number {
    const open = this.#open.get(name);
    this.#closing ??= setTimeout(() => this.#close(), CLOSE_AFTER_MS).unref();
    if (open !== undefined) return open;
    const file = openSync(this.pathOf(name), 'r');
    this.#open.set(name, file);
    return file;
  }

  #close(): void {
    this.#closing = undefined;
    for (const file of this.#open.values()) closeSync(file);
    this.#open.clear();
  }
}

/** A file of texts that more are added to. */
interface UnfinishedFile {
  readonly name: string;
  /** Its descriptor. */
  readonly file: number;
  /** The texts that are written next. The memory is used again for those after them. */
  batch: Buffer;
  /** How many bytes of the batch have texts. */
  used: number;
  /** How many bytes are in the file. */
  written: number;
}

function filesOf(places: Iterable<TextPlace>): Set<string> {
  const files = new Set<string>();
  for (const [file] of places) files.add(file);
  return files;
}

const hashOf = (bytes: Buffer) => shortHash(bytes, (HASH_BYTES * 3) / 4);
