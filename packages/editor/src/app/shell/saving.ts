import type { Conflict, Restored } from '../../api/types.js';
import type { Change, Value, ValuePath } from '../../changes/change.js';
import { isEqual, valueAt } from '../../changes/value.js';
import { ApiError } from '../api/api-error.js';
import { difference } from '../values/difference.js';
import type { App, FileChanges } from './app.js';

/** Asks which of two versions to keep. */
export type AskConflict = (clashes: readonly Clash[], conflict: Conflict) => Promise<'mine' | 'theirs'>;

/** A value that this person has changed, and the value in the file now. */
export interface Clash {
  readonly path: ValuePath;
  readonly mine: Value | undefined;
  readonly theirs: Value | undefined;
  /** True if the other person has moved, added, or removed items, so that an index refers to another item now. */
  readonly isMoved: boolean;
}

/**
 * Saves changes of files, all or none. Changes that somebody else has made in other places of these files in the
 * meantime are kept without asking.
 *
 * @throws ApiError
 * @returns `undefined` if the person has chosen the other version, or if both cannot be combined.
 */
export async function saveChanges(
  { site }: Pick<App, 'site'>,
  files: readonly FileChanges[],
  ask: AskConflict,
): Promise<Restored | undefined> {
  const before = new Map(files.map(({ path }) => [path, site.fact(path)?.value]));
  const versions = new Map(files.map(({ path }) => [path, site.fact(path)?.version ?? '']));
  // The file may be saved again while this person is deciding.
  for (;;) {
    try {
      return await site.changeAll(
        files.map(({ path, changes }) => ({ path, changes, version: versions.get(path) ?? '' })),
      );
    } catch (error) {
      if (!(error instanceof ApiError) || !error.conflict) throw error;
      const { conflict } = error;
      const old = before.get(conflict.path);
      const changes = files.find(({ path }) => path === conflict.path)?.changes;
      if (old === undefined || conflict.value === undefined || !changes) {
        site.take(conflict);
        throw error;
      }
      const found = clashes(changes, old, conflict.value);
      if (found.length > 0 && (await ask(found, conflict)) === 'theirs') {
        site.take(conflict);
        return undefined;
      }
      versions.set(conflict.path, conflict.version);
    }
  }
}

/** The conflicting changes. */
export function clashes(changes: readonly Change[], before: Value, now: Value): Clash[] {
  const theirs = difference(before, now);
  return changes.flatMap((change): Clash[] => {
    const touched = theirs.filter((other) => overlaps(placeOf(change), placeOf(other)));
    if (touched.length === 0) return [];
    const mine = change.type === 'set' || change.type === 'add' ? change.value : undefined;
    const isMoved = touched.some(
      (other) => changesIndexes(other) && usesIndex(change, placeOf(other).length),
    );
    // Both have made the same change, or the server has finished this one.
    if (change.type === 'set' && !isMoved && isEqual(change.value, valueAt(now, change.path))) return [];
    return [{ path: change.path, mine, theirs: valueAt(now, change.path), isMoved }];
  });
}

/** The path that a change affects. Removing or moving an item affects the indexes of the whole list. */
const placeOf = ({ type, path }: Change): ValuePath =>
  type !== 'set' && type !== 'add' && typeof path.at(-1) === 'number' ? path.slice(0, -1) : path;

const changesIndexes = ({ type, path }: Change) =>
  type === 'add' || type === 'move' || (type === 'remove' && typeof path.at(-1) === 'number');

const usesIndex = ({ path }: Change, depth: number) => typeof path[depth] === 'number';

const overlaps = (one: ValuePath, other: ValuePath) => {
  const length = Math.min(one.length, other.length);
  return isEqual(one.slice(0, length), other.slice(0, length));
};
