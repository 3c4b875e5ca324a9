import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, link, mkdir, open, realpath, rename, rm, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EditorError } from '../failure.js';
import type { Place } from './paths.js';

const { O_CREAT, O_EXCL, O_NOFOLLOW = 0, O_RDONLY, O_WRONLY } = constants;

/** The names of unfinished files. They are hidden, so that nothing takes them for content. */
export const UNFINISHED = /^\.[\w-]{16}\.tendwell-unfinished$/;

const unfinishedName = () => `.${randomBytes(12).toString('base64url')}.tendwell-unfinished`;

/**
 * Reads a file that is not a link.
 *
 * @returns `undefined` if it doesn't exist.
 */
export async function readWhole(path: string, maxBytes: number): Promise<Buffer | undefined> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, O_RDONLY | O_NOFOLLOW);
    const stats = await file.stat();
    if (!stats.isFile()) throw new EditorError('not-found', 'There is no such file.');
    if (stats.size > maxBytes) throw new EditorError('too-large', 'The file is too large to be edited here.');
    return await file.readFile();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw asEditorError(error);
  } finally {
    await file?.close();
  }
}

/** A file that is complete on the disk, under a temporary name. */
export interface PreparedFile {
  /**
   * Gives it its name.
   *
   * @param check Called at the last moment. If it throws, nothing is changed.
   * @throws EditorError `exists` if it must be new, or `cannot-write`.
   */
  finish(check?: () => Promise<void>): Promise<void>;
  /** Removes it, unless it has its name. */
  discard(): Promise<void>;
}

/**
 * Writes a file to a temporary name. Renaming it writes nothing more, so a full disk is noticed before. Keeps the mode
 * of an old file.
 *
 * @param options.isNew There must be no file with its name.
 * @throws EditorError `disk-full`, or `cannot-write`.
 */
export async function prepareWhole(
  place: Place,
  bytes: Uint8Array,
  { isNew = false }: { isNew?: boolean } = {},
): Promise<PreparedFile> {
  for (const folder of place.missingFolders) {
    await makeFolder(folder);
    await syncFolder(dirname(folder));
  }
  const folder = dirname(place.path);
  const unfinished = join(folder, unfinishedName());
  const discard = () => rm(unfinished, { force: true }).catch(() => {});
  /** @throws EditorError for an error of the file system. */
  const orDiscard = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      await discard();
      throw asEditorError(error);
    }
  };
  await orDiscard(() => writeUnfinished(unfinished, bytes, isNew ? undefined : place.path));
  const finish = async (check?: () => Promise<void>) => {
    await orDiscard(async () => {
      // A folder may have become a link to another place since it was checked.
      if ((await realpath(folder)) !== folder)
        throw new EditorError('invalid-path', 'The folder has been moved.');
      await check?.();
      if (isNew) await finishNew(unfinished, place.path);
      else await rename(unfinished, place.path);
    });
    await syncFolder(folder);
  };
  return { finish, discard };
}

/**
 * Writes a file to a temporary name, and renames it: after a crash, either the old or the new file is there. Keeps the mode
 * of an old file.
 *
 * @throws EditorError `disk-full`, or `cannot-write`.
 */
async function writeWhole(place: Place, bytes: Uint8Array): Promise<void> {
  const file = await prepareWhole(place, bytes);
  await file.finish();
}

/** Writes a new file of the editor's own data, such as a version in the history. */
export async function writeData(path: string, bytes: Uint8Array): Promise<void> {
  await writeWhole({ path, root: dirname(path), missingFolders: [], exists: true }, bytes);
}

/** Removes a file. */
export async function removeWhole(path: string): Promise<void> {
  try {
    await unlink(path);
  } catch (error) {
    throw asEditorError(error);
  }
  await syncFolder(dirname(path));
}

/** Turns an error of the file system into one that can be shown. */
export function asEditorError(error: unknown): Error {
  if (error instanceof EditorError) return error;
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new EditorError(
      'disk-full',
      'The disk is full. Nothing was changed. Free some space, and save again.',
      {
        cause: error,
      },
    );
  }
  if (code === 'EFBIG') {
    return new EditorError('too-large', 'The file would be larger than this computer allows.', {
      cause: error,
    });
  }
  if (code === 'EEXIST')
    return new EditorError('exists', 'A file with this name already exists.', { cause: error });
  if (code === 'ELOOP') return new EditorError('invalid-path', 'This file is a link.', { cause: error });
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new EditorError('cannot-write', 'The editor is not allowed to change this file.', {
      cause: error,
    });
  }
  return error instanceof Error ? error : new Error(String(error));
}

async function writeUnfinished(path: string, bytes: Uint8Array, old: string | undefined): Promise<void> {
  const file = await open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o666);
  try {
    if (old !== undefined) await keepMode(file, old);
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function keepMode(file: FileHandle, path: string): Promise<void> {
  const old = await open(path, O_RDONLY | O_NOFOLLOW).catch(() => undefined);
  if (!old) return;
  try {
    const { mode, uid, gid } = await old.stat();
    const own = await file.stat();
    // Only root may change the owner of a file. For others, the group of the folder has to do.
    if (own.uid !== uid || own.gid !== gid) await file.chown(uid, gid).catch(() => {});
    await file.chmod(mode & 0o7777);
  } finally {
    await old.close();
  }
}

/** Unlike `rename`, `link` doesn't replace a file that another process has created in the meantime. */
async function finishNew(unfinished: string, path: string): Promise<void> {
  try {
    await link(unfinished, path);
  } catch (error) {
    // Some file systems have no hard links.
    if (
      !['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV'].includes(
        (error as NodeJS.ErrnoException).code ?? '',
      )
    ) {
      throw error;
    }
    const existing = await open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o666);
    await existing.close();
    await rename(unfinished, path);
    return;
  }
  await unlink(unfinished);
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw asEditorError(error);
  }
}

/** After a power failure, a new name may be lost if its folder was not written to the disk. */
async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open folders, and some network file systems cannot sync them.
  const handle = await open(folder, O_RDONLY).catch(() => undefined);
  try {
    await handle?.sync().catch(() => {});
  } finally {
    await handle?.close();
  }
}
