import { readStored, writeStored } from '../files/stored.js';

/** The files at a publication. */
export interface Snapshot {
  /** An ISO 8601 moment. */
  readonly at: string;
  /** The hash of the content of each file, by path. */
  readonly files: Readonly<Record<string, string>>;
}

const NAME = 'published.json';

/** What was published last by a command. `undefined` if nothing was. */
export const readSnapshot = (data: string): Promise<Snapshot | undefined> => readStored(data, NAME);

/** Stores what was published. */
export const writeSnapshot = (data: string, snapshot: Snapshot): Promise<void> =>
  writeStored(data, NAME, snapshot);
