import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readWhole, writeData } from '../files/write-file.js';
import type { CopiedSite } from './copy-site.js';

const MAX_BYTES = 100_000_000;

/** The files at a publication. */
export interface Snapshot {
  /** An ISO 8601 moment. */
  readonly at: string;
  /** The hash of the content of each file, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** What was copied afterwards. */
  readonly copied?: CopiedSite;
}

const fileIn = (data: string) => join(data, 'published.json');

/** What was published last by a command. `undefined` if nothing was. */
export async function readSnapshot(data: string): Promise<Snapshot | undefined> {
  const bytes = await readWhole(fileIn(data), MAX_BYTES);
  return bytes && (JSON.parse(bytes.toString('utf8')) as Snapshot);
}

/** Stores what was published. */
export async function writeSnapshot(data: string, snapshot: Snapshot): Promise<void> {
  await mkdir(data, { recursive: true, mode: 0o700 });
  await writeData(fileIn(data), Buffer.from(JSON.stringify(snapshot)));
}
