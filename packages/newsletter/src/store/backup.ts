import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient } from '@libsql/client';
import { copyStore } from './copy/copy.js';
import { LibsqlDatabase } from './libsql/libsql-database.js';

/** Options of {@link backupStore}. */
export interface BackupOptions {
  /** URL of the list to back up. */
  readonly url: string;
  /** Path of the backup. The file must not exist. */
  readonly file: string;
  /** Called while a list on a server is copied. */
  onProgress?: Parameters<typeof copyStore>[0]['onProgress'];
}

/**
 * Writes a list to a single file that only its owner can read, and verifies it. The list can be in use: the backup is a
 * snapshot. It is a complete list, which can be opened with a `file:` URL.
 *
 * @throws Error when the file exists.
 */
export async function backupStore({ url, file, onProgress }: BackupOptions): Promise<{ bytes: number }> {
  const path = resolve(file);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  if (await stat(path).catch(() => undefined)) throw new Error(`${path} already exists.`);
  const partial = `${path}.part`;
  await rm(partial, { force: true });
  // SQLite writes to an existing empty file, which keeps its mode.
  await (await open(partial, 'wx', 0o600)).close();
  try {
    if (url.startsWith('file:')) await vacuumInto(url, partial);
    else await copyInto(url, partial, onProgress);
    await checkIntegrity(partial);
    const written = await open(partial, 'r+');
    await written.sync();
    await written.close();
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
  return { bytes: (await stat(path)).size };
}

async function vacuumInto(url: string, path: string): Promise<void> {
  const database = await LibsqlDatabase.open(url);
  try {
    await database.read('VACUUM INTO ?', [path]);
  } finally {
    await database.close();
  }
}

/** Copies a list on a server to a file first, because VACUUM INTO only works with files. */
async function copyInto(url: string, path: string, onProgress: BackupOptions['onProgress']): Promise<void> {
  const copy = `${path}.fetched`;
  const to = pathToFileURL(copy).href;
  try {
    await copyStore({ from: url, to, ...(onProgress && { onProgress }) });
    await vacuumInto(to, path);
  } finally {
    for (const suffix of ['', '-wal', '-shm']) await rm(`${copy}${suffix}`, { force: true });
  }
}

async function checkIntegrity(path: string): Promise<void> {
  // Not opened as a list, which would create a write-ahead log next to it.
  const client = createClient({ url: pathToFileURL(path).href });
  try {
    const [row] = (await client.execute('PRAGMA integrity_check')).rows;
    if (row?.integrity_check !== 'ok') throw new Error(`The backup is corrupt: ${row?.integrity_check}`);
  } finally {
    client.close();
  }
}
