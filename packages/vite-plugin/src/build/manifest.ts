import { hash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { readSealed, writeSealed } from './sealed-file.js';

/** What is known of a file that a build wrote. */
export interface WrittenFile {
  /** Identifies everything that the file was made from. Empty if that is unknown. */
  readonly key: string;
  /** Hash of its content. */
  readonly hash: string;
  /** Its size and time after it was written. */
  readonly stamp: string;
}

/** What is known of the last build, to make the next one of it. */
export interface Manifest {
  /** Identifies what all pages depend on. */
  readonly common: string;
  /** True if other plugins add files to the site's folder, or change them there. */
  readonly isShared: boolean;
  /** The files, by name in the site's folder. */
  readonly files: Readonly<Record<string, WrittenFile>>;
}

const NONE: Manifest = { common: '', isShared: true, files: {} };

/** The file that has the manifest of a site. */
export const manifestFile = (cacheFolder: string, site: string): string =>
  join(cacheFolder, 'tendwell', `build-${hash('sha256', site).slice(0, 16)}.json`);

/** Reads a manifest. Without one, nothing is known. */
export function readManifest(file: string): Manifest {
  const body = readSealed(file);
  return body === undefined ? NONE : JSON.parse(body);
}

/** Writes a manifest. If that fails, nothing is known in the next build. */
export const writeManifest = (file: string, manifest: Manifest): void =>
  writeSealed(file, JSON.stringify(manifest));

/** A file's size and time, which differ after it was written again. Empty if there is no such file. */
export function stampOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats ? `${stats.size}:${stats.mtimeMs}:${stats.ino}` : '';
}
