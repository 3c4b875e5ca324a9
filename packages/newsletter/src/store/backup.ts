import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient } from '@libsql/client';
import { copyStore } from './copy/copy.js';
import { LibsqlDatabase } from './libsql/libsql-database.js';

/** What a backup is made of, and where it goes. */
export interface BackupOptions {
  /** URL of the list. */
  readonly url: string;
  /** The file that is written; it must not be there. Nothing is written over. */
  readonly file: string;
  /** Hears how far the copy of a list on a server is. */
  onProgress?: Parameters<typeof copyStore>[0]['onProgress'];
}

/**
 * Writes the whole list into one file, readable for its owner only, and checks it. The list may be in use: a file is
 * read as it is at one moment. The backup is a list of its own, `file:` URL and all.
 */
export async function backupStore({ url, file, onProgress }: BackupOptions): Promise<{ bytes: number }> {
  const path = resolve(file);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  if (await stat(path).catch(() => undefined)) throw new Error(`${path} is there already.`);
  const part = `${path}.part`;
  await rm(part, { force: true });
  // SQLite writes into an empty file, which keeps its mode.
  await (await open(part, 'wx', 0o600)).close();
  try {
    if (url.startsWith('file:')) await vacuumInto(url, part);
    else await fetchInto(url, part, onProgress);
    await check(part);
    const written = await open(part, 'r+');
    await written.sync();
    await written.close();
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
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

/** A list on a server is copied into a file first. */
async function fetchInto(url: string, path: string, onProgress: BackupOptions['onProgress']): Promise<void> {
  const fetched = `${path}.fetched`;
  const to = pathToFileURL(fetched).href;
  try {
    await copyStore({ from: url, to, ...(onProgress && { onProgress }) });
    await vacuumInto(to, path);
  } finally {
    for (const suffix of ['', '-wal', '-shm']) await rm(`${fetched}${suffix}`, { force: true });
  }
}

async function check(path: string): Promise<void> {
  // As it is: opened as a list it would get a log beside it.
  const client = createClient({ url: pathToFileURL(path).href });
  try {
    const [row] = (await client.execute('PRAGMA integrity_check')).rows;
    if (row?.integrity_check !== 'ok') throw new Error(`The backup is damaged: ${row?.integrity_check}`);
  } finally {
    client.close();
  }
}
