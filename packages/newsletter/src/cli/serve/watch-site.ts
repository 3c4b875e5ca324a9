import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { readSite, type Site } from '../site.js';

/** How often the files are checked. Polling also sees files that are replaced, and those on network drives. */
const INTERVAL_MS = 1000;

const NAMES = ['practice', 'newsletter'].flatMap((name) =>
  ['yaml', 'yml', 'json'].map((ending) => `${name}.${ending}`),
);

/** The content of a running server. */
export interface WatchedSite {
  /** The content as it was last read without errors. */
  readonly current: Site;
  close(): void;
}

/**
 * Reads the content again when one of its files changes, so that a new version of the consent is accepted without a
 * restart. While a file has an error, the previous content stays in use.
 *
 * @param site The content as it was read: what has changed since then is noticed, too.
 * @param onRead Called after each change was read, with the error if there was one.
 */
export function watchSite(folder: string, site: Site, onRead: (error?: unknown) => void): WatchedSite {
  let current = site;
  let isClosed = false;
  const read = async (hasChanged: (read: Site) => boolean) => {
    try {
      const next = await readSite(folder);
      if (isClosed || !hasChanged(next)) return;
      current = next;
      onRead();
    } catch (error) {
      if (!isClosed) onRead(error);
    }
  };
  const folders = ['', ...Object.keys(site.translations)];
  const paths = folders.flatMap((lang) => NAMES.map((name) => join(folder, lang, name)));
  let seen: readonly string[] | undefined;
  let timer: NodeJS.Timeout | undefined;
  const look = async () => {
    // Before reading, so that a change made meanwhile is noticed the next time.
    const found = await Promise.all(paths.map(stateOf));
    if (isClosed) return;
    if (seen === undefined) await read((next) => !isDeepStrictEqual(next, site));
    else if (!isDeepStrictEqual(found, seen)) await read(() => true);
    seen = found;
    if (!isClosed) timer = setTimeout(look, INTERVAL_MS).unref();
  };
  void look();
  return {
    get current() {
      return current;
    },
    close() {
      isClosed = true;
      clearTimeout(timer);
    },
  };
}

/** A value that changes when the file changes or is replaced. Empty if it can't be read. */
async function stateOf(path: string): Promise<string> {
  try {
    const { ino, size, mtimeNs } = await stat(path, { bigint: true });
    return `${ino} ${size} ${mtimeNs}`;
  } catch {
    return '';
  }
}
