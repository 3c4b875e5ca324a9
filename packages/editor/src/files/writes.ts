import { EditorError } from '../failure.js';
import type { Place } from './paths.js';
import { type PreparedFile, prepareWhole, readWhole, removeWhole } from './write-file.js';

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

/** A change to a file: its content before and after, `undefined` if the file doesn’t exist then. */
export interface Write {
  readonly path: string;
  readonly place: Place;
  readonly before: Uint8Array | undefined;
  readonly after: Uint8Array | undefined;
}

/** Writes or removes a file. @throws ChangedMeanwhile if it has changed. */
export async function writeOne(write: Write): Promise<void> {
  await finishOne(write, await prepareOne(write));
}

/**
 * Writes several files. All are on the disk, under temporary names, before the first of them changes, so that a disk on
 * which they don't fit changes none. If one of them still cannot be written, those before it are restored.
 *
 * @returns The error, and whether everything was restored. If not, the error is an {@link EditorError}
 * `partly-saved` that says which files were saved.
 */
export async function writeAll(
  writes: readonly Write[],
): Promise<{ error: unknown; isTakenBack: boolean } | undefined> {
  const prepared: [Write, PreparedFile | undefined][] = [];
  const written: Write[] = [];
  try {
    for (const write of writes) prepared.push([write, await prepareOne(write)]);
    for (const [write, file] of prepared) {
      await finishOne(write, file);
      written.unshift(write);
    }
    return undefined;
  } catch (error) {
    for (const [, file] of prepared) await file?.discard();
    const saved: string[] = [];
    for (const write of written) {
      await writeOne({ ...write, before: write.after, after: write.before }).catch((reason: unknown) => {
        // Files that somebody else has changed in this moment are kept.
        if (!(reason instanceof ChangedMeanwhile)) saved.unshift(write.path);
      });
    }
    return saved.length === 0
      ? { error, isTakenBack: true }
      : { error: partlySaved(saved, error), isTakenBack: false };
  }
}

const partlySaved = (saved: readonly string[], cause: unknown) =>
  new EditorError(
    'partly-saved',
    `Part of this change was saved: ${saved.join(', ')}. The editor saves the rest before your next change, as soon as the files can be written.`,
    { cause },
  );

async function prepareOne({ place, before, after }: Write): Promise<PreparedFile | undefined> {
  return after && prepareWhole(place, after, { isNew: !before });
}

async function finishOne({ path, place, before }: Write, file: PreparedFile | undefined): Promise<void> {
  const check = async () => {
    const now = await readWhole(place.path, MAX_PICTURE_BYTES);
    // Other programs don't respect the lock.
    if (before ? !now?.equals(before) : now) throw new ChangedMeanwhile(path);
  };
  if (file) {
    await file.finish(check);
  } else if (before) {
    await check();
    await removeWhole(place.path);
  }
}
