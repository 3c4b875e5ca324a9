import type { Place } from './paths.js';
import { readWhole, removeWhole, writeWhole } from './write-file.js';

/** Pictures larger than this are refused. Bytes. */
export const MAX_PICTURE_BYTES = 40_000_000;

/** A file was changed since the version that a change was made for. */
export class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile';
  /** The path of the file. */
  readonly path: string;

  constructor(path: string) {
    super(`${path} was changed meanwhile.`);
    this.path = path;
  }
}

/** A file, as it is and as it shall be. `undefined` where there is none. */
export interface Write {
  readonly path: string;
  readonly place: Place;
  readonly before: Uint8Array | undefined;
  readonly after: Uint8Array | undefined;
}

/** Writes or removes a file. @throws ChangedMeanwhile if it is not as it was. */
export async function writeOne({ path, place, before, after }: Write): Promise<void> {
  const check = async () => {
    const now = await readWhole(place.path, MAX_PICTURE_BYTES);
    // Other programs don't wait for the lock.
    if (before ? !now?.equals(before) : now) throw new ChangedMeanwhile(path);
  };
  if (after) {
    await writeWhole(place, after, { isNew: !before, check });
  } else if (before) {
    await check();
    await removeWhole(place.path);
  }
}

/**
 * Writes several files. If one of them cannot be written, those before it are put back.
 *
 * @returns What cannot be written, and whether all is as it was before.
 */
export async function writeAll(
  writes: readonly Write[],
): Promise<{ error: unknown; isTakenBack: boolean } | undefined> {
  const written: Write[] = [];
  try {
    for (const write of writes) {
      await writeOne(write);
      written.unshift(write);
    }
    return undefined;
  } catch (error) {
    let isTakenBack = true;
    for (const write of written) {
      await writeOne({ ...write, before: write.after, after: write.before }).catch((reason: unknown) => {
        // What somebody else has changed in this moment is kept.
        isTakenBack &&= reason instanceof ChangedMeanwhile;
      });
    }
    return { error, isTakenBack };
  }
}
