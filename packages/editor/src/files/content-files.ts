import { EditorError } from '../failure.js';
import type { History } from '../history/history.js';
import type { FileChange, HistoryRecord } from '../history/record.js';
import { Journal } from './journal.js';
import type { FolderLock } from './lock.js';
import { checkNewPath, checkPath, type FileKind, findPlace, isPictureName, type Place } from './paths.js';
import { bytesVersion, versionOf } from './version.js';
import { readWhole } from './write-file.js';
import { ChangedMeanwhile, MAX_PICTURE_BYTES, type Write, writeAll, writeOne } from './writes.js';

/** Texts larger than this cannot be edited. Bytes. */
const MAX_TEXT_BYTES = 2_000_000;

/** Who changes something, and when. */
export interface Author {
  readonly by: string | null;
  readonly at: Date;
}

/** A change of a text. */
export interface TextEdit {
  readonly path: string;
  /** The version that the change was made for, `null` for a new file. */
  readonly version: string | null;
  /** Makes the new text from the old one, which is empty for a new file. */
  readonly change: (text: string) => string | Promise<string>;
}

/** Reads and writes the files of the content folder. */
export class ContentFiles {
  readonly #folder: string;
  readonly #lock: FolderLock;
  readonly #history: History;
  readonly #journal: Journal;

  constructor(folder: string, lock: FolderLock, history: History) {
    this.#folder = folder;
    this.#lock = lock;
    this.#history = history;
    this.#journal = new Journal(history.folder);
  }

  /** Reads a text. @throws EditorError if there is none, or it is not UTF-8. */
  async readText(path: string): Promise<string> {
    return decode(await this.#read(path, 'text'));
  }

  /** Reads a picture. @throws EditorError if there is none. */
  async readPicture(path: string): Promise<Buffer> {
    return this.#read(path, 'picture');
  }

  /**
   * Changes a text, as {@link writeTexts} does.
   *
   * @throws ChangedMeanwhile if the file has another version.
   */
  async writeText(
    path: string,
    version: string | null,
    change: TextEdit['change'],
    author: Author,
  ): Promise<HistoryRecord> {
    return this.writeTexts([{ path, version, change }], author);
  }

  /**
   * Changes texts, all or none, even if the process is killed in between: see {@link repair}.
   *
   * @param edits Of different files.
   * @throws ChangedMeanwhile if one of the files has another version.
   * @throws EditorError `partly-saved` if one of the files could not be written, and another could not be restored.
   */
  async writeTexts(edits: readonly TextEdit[], author: Author): Promise<HistoryRecord> {
    for (const { path } of edits) checkPath(path, 'text');
    return this.#hold(async () => {
      const writes: Write[] = [];
      for (const { path, version, change } of edits) {
        const { place, bytes } = await this.#current(path);
        const text = bytes === undefined ? undefined : decode(bytes);
        if ((text === undefined ? null : versionOf(text)) !== version) throw new ChangedMeanwhile(path);
        const after = Buffer.from(await change(text ?? ''));
        if (after.length > MAX_TEXT_BYTES) throw new EditorError('too-large', 'The text is too long.');
        writes.push({ path, place, before: bytes, after });
      }
      return this.#write(writes, { ...author, action: 'change' });
    });
  }

  /** Completes a change of several files that was interrupted because its process was killed. */
  async repair(): Promise<void> {
    if (await this.#journal.read()) await this.#hold(async () => {});
  }

  /**
   * Writes a picture.
   *
   * @param options.replace Replaces an existing picture, which must exist.
   * @throws EditorError if there is a file with its name, or with `replace` if there is none.
   */
  async writePicture(
    path: string,
    bytes: Uint8Array,
    { replace = false }: { replace?: boolean },
    author: Author,
  ): Promise<HistoryRecord> {
    checkPath(path, 'picture');
    return this.#hold(async () => {
      const { place, bytes: before } = await this.#current(path);
      if (before?.equals(bytes)) {
        // Sent again by a browser that got no answer.
        const known = (await this.#history.list()).find(({ files }) =>
          files.some((file) => file.path === path),
        );
        if (known) return known;
      }
      if (before && !replace) throw new EditorError('exists', 'A picture with this name already exists.');
      if (!before && replace) throw new EditorError('not-found', 'There is no such picture.');
      return this.#write([{ path, place, before, after: bytes }], { ...author, action: 'change' });
    });
  }

  /** Removes a picture. */
  async removePicture(path: string, author: Author): Promise<HistoryRecord> {
    return this.remove(path, bytesVersion(await this.readPicture(path)), author);
  }

  /** Removes a file. @throws ChangedMeanwhile if it has another version. */
  async remove(path: string, version: string, author: Author): Promise<HistoryRecord> {
    checkPath(path, isPictureName(path) ? 'picture' : 'text');
    return this.#hold(async () => {
      const { place, bytes } = await this.#current(path);
      if (!bytes) throw new EditorError('not-found', 'There is no such file.');
      if (currentVersion(path, bytes) !== version) throw new ChangedMeanwhile(path);
      return this.#write([{ path, place, before: bytes, after: undefined }], { ...author, action: 'change' });
    });
  }

  /** Gives a file another name. @throws EditorError if there is a file with that name. */
  async rename(path: string, to: string, author: Author): Promise<HistoryRecord> {
    const kind = isPictureName(path) ? 'picture' : 'text';
    checkPath(path, kind);
    checkPath(to, kind);
    return this.#hold(async () => {
      const [from, target] = [await this.#current(path), await this.#current(to)];
      if (!from.bytes) throw new EditorError('not-found', 'There is no such file.');
      if (target.bytes) throw new EditorError('exists', 'A file with this name already exists.');
      return this.#write(
        [
          // In this order, a crash leaves both files and not none.
          { path: to, place: target.place, before: undefined, after: from.bytes },
          { path, place: from.place, before: from.bytes, after: undefined },
        ],
        { ...author, action: 'change' },
      );
    });
  }

  /**
   * Restores the files of a change to their state before it.
   *
   * @param options.replace Also overwrites later changes, which stay in the history.
   * @throws ChangedMeanwhile without it.
   */
  async restore(id: string, { replace }: { replace: boolean }, author: Author): Promise<HistoryRecord> {
    return this.#hold(async () => {
      const entry = await this.#history.find(id);
      if (!entry || entry.files.length === 0) throw new EditorError('not-found', 'There is no such change.');
      const writes: Write[] = [];
      for (const { path, before, after } of entry.files) {
        checkPath(path, isPictureName(path) ? 'picture' : 'text');
        const { place, bytes } = await this.#current(path);
        const isSame = (await this.#hashOf(bytes)) === after;
        if (!isSame && !replace) throw new ChangedMeanwhile(path);
        const old = before === null ? undefined : await this.#history.blobs.read(before);
        if (before !== null && !old) throw new EditorError('not-found', 'That version was not kept.');
        writes.push({ path, place, before: bytes, after: old });
      }
      // New files first, so that a crash leaves too many and not too few.
      writes.sort((a, b) => Number(a.after === undefined) - Number(b.after === undefined));
      return this.#write(writes, { ...author, action: 'restore', of: id });
    });
  }

  /** Runs `work` with the lock, after completing an interrupted change. */
  #hold<T>(work: () => Promise<T>): Promise<T> {
    return this.#lock.hold(async () => {
      await this.#finish();
      return work();
    });
  }

  /** Files that were changed since the process was killed are left unchanged. */
  async #finish(): Promise<void> {
    const files = await this.#journal.read();
    if (!files) return;
    const writes: Write[] = [];
    for (const { path, before, after } of files) {
      const { place, bytes } = await this.#current(path);
      if ((await this.#hashOf(bytes)) !== before) continue;
      const text = after === null ? undefined : await this.#history.blobs.read(after);
      if (after === null || text) writes.push({ path, place, before: bytes, after: text });
    }
    // If no file was written yet, nobody was told that it was saved.
    if (writes.length < files.length) for (const write of writes) await writeOne(write);
    await this.#journal.end();
  }

  async #hashOf(bytes: Buffer | undefined): Promise<string | null> {
    return bytes === undefined ? null : this.#history.blobs.keep(bytes);
  }

  async #read(path: string, kind: FileKind): Promise<Buffer> {
    checkPath(path, kind);
    const { bytes } = await this.#current(path);
    if (!bytes) throw new EditorError('not-found', 'There is no such file.');
    return bytes;
  }

  async #current(path: string): Promise<{ place: Place; bytes: Buffer | undefined }> {
    const place = await findPlace(this.#folder, path);
    if (!place.exists) {
      checkNewPath(path);
      return { place, bytes: undefined };
    }
    const limit = isPictureName(path) ? MAX_PICTURE_BYTES : MAX_TEXT_BYTES;
    return { place, bytes: await readWhole(place.path, limit) };
  }

  async #write(
    writes: readonly Write[],
    { at, ...entry }: Author & Pick<HistoryRecord, 'action' | 'of'>,
  ): Promise<HistoryRecord> {
    const files: FileChange[] = [];
    for (const { path, before, after } of writes) {
      const hashes = [];
      for (const bytes of [before, after]) hashes.push(bytes ? await this.#history.blobs.keep(bytes) : null);
      files.push({ path, before: hashes[0] ?? null, after: hashes[1] ?? null });
    }
    const record = await this.#history.add({ at: at.toISOString(), ...entry, files });
    if (writes.length > 1) await this.#journal.begin(files);
    const failure = await writeAll(writes);
    // If files could not be restored, for example because the disk is full, the change is completed later. If all were
    // saved or restored, and the journal cannot be removed now, the next change removes it.
    if (writes.length > 1 && failure?.isTakenBack !== false) await this.#journal.end().catch(() => {});
    if (failure) throw failure.error;
    // The change is saved. If this fails, it is tried again tomorrow.
    await this.#history.tidy(at).catch(() => {});
    return record;
  }
}

/** The version of a file. */
const currentVersion = (path: string, bytes: Uint8Array): string =>
  isPictureName(path) ? bytesVersion(bytes) : versionOf(Buffer.from(bytes).toString('utf8'));

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new EditorError(
      'invalid-change',
      'The file is not UTF-8, so it cannot be edited here. Save it as UTF-8 first.',
    );
  }
}
