import { type Stats, unwatchFile, watchFile } from 'node:fs';
import { join } from 'node:path';
import { readSite, type Site } from '../site.js';

/** How often the files are looked at. Polling also sees files that are replaced, and those on network drives. */
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
 * @param onRead Called after each attempt, with the error if there was one.
 */
export function watchSite(folder: string, site: Site, onRead: (error?: unknown) => void): WatchedSite {
  let current = site;
  let reading: Promise<void> = Promise.resolve();
  const readAgain = (now: Stats, before: Stats) => {
    // Also called once for each file that doesn't exist.
    if (now.ino === before.ino && now.mtimeMs === before.mtimeMs && now.size === before.size) return;
    reading = reading.then(async () => {
      try {
        current = await readSite(folder);
        onRead();
      } catch (error) {
        onRead(error);
      }
    });
  };
  const folders = ['', ...Object.keys(site.translations)];
  const paths = folders.flatMap((lang) => NAMES.map((name) => join(folder, lang, name)));
  for (const path of paths) watchFile(path, { interval: INTERVAL_MS, persistent: false }, readAgain);
  return {
    get current() {
      return current;
    },
    close() {
      for (const path of paths) unwatchFile(path, readAgain);
    },
  };
}
