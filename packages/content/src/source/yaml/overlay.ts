import type { Path } from '../source.js';

/** A list entry that has no counterpart in the base. */
export interface OverlayProblem {
  /** Keys to it in the overlay. */
  readonly path: Path;
  readonly message: string;
  readonly help: string;
}

/** Data that repeats other data, except for what it states itself. */
export interface Overlay {
  readonly data: unknown;
  readonly problems: readonly OverlayProblem[];
  /** The path of a value in the overlay, by its path in the merged data. A list entry that it lacks has the index -1. */
  toOverlay(path: Path): Path;
  /** The path of a value in the merged data, by its path in the overlay. */
  toMerged(path: Path): Path;
}

/** What identifies an entry of a list, in this order. Entries without any are matched by their position. */
const IDENTITY = ['slug', 'kind', 'from', 'value'] as const;

/** For each list in the merged data: the index in the overlay of each of its entries. */
type Indexes = ReadonlyMap<string, readonly number[]>;
type Keyed = Record<string, unknown>;

/**
 * Lays data over a base: objects are merged key by key. Entries of a list of objects are merged with the one of the base
 * that has the same `slug`, `kind`, `from`, or `value`, or else the same position. Every other value replaces that of the base.
 */
export function layOver(base: unknown, over: unknown): Overlay {
  const indexes = new Map<string, readonly number[]>();
  const problems: OverlayProblem[] = [];
  const data = merge(base, over, [], [], indexes, problems);
  return {
    data,
    problems,
    toOverlay: (path) => translate(path, indexes, path, (list, index) => list[index] ?? -1),
    toMerged: (path) => translate(path, indexes, undefined, (list, index) => list.indexOf(index)),
  };
}

/** @param merged The path in the merged data, by which lists are found. Default: the translated path. */
function translate(
  path: Path,
  indexes: Indexes,
  merged: Path | undefined,
  indexIn: (list: readonly number[], index: number) => number,
): Path {
  const result: (string | number)[] = [];
  for (const [depth, step] of path.entries()) {
    const list = indexes.get(JSON.stringify((merged ?? result).slice(0, depth)));
    result.push(list && typeof step === 'number' ? indexIn(list, step) : step);
  }
  return result;
}

function merge(
  base: unknown,
  over: unknown,
  path: Path,
  overPath: Path,
  indexes: Map<string, readonly number[]>,
  problems: OverlayProblem[],
): unknown {
  if (over === undefined) return base;
  if (isListOfObjects(base) && isListOfObjects(over)) {
    return mergeLists(base, over, path, overPath, indexes, problems);
  }
  if (!isObject(base) || !isObject(over)) return over;
  const result: Keyed = Object.create(null);
  for (const key of Object.keys({ ...base, ...over })) {
    const [below, overBelow] = [
      [...path, key],
      [...overPath, key],
    ];
    result[key] = merge(base[key], over[key], below, overBelow, indexes, problems);
  }
  return result;
}

function mergeLists(
  base: readonly Keyed[],
  over: readonly Keyed[],
  path: Path,
  overPath: Path,
  indexes: Map<string, readonly number[]>,
  problems: OverlayProblem[],
): unknown {
  const matches: number[] = base.map(() => -1);
  for (const [index, entry] of over.entries()) {
    const match = matchOf(entry, index, base, over, matches);
    if (typeof match === 'number') matches[match] = index;
    else problems.push({ path: [...overPath, index], ...match });
  }
  indexes.set(JSON.stringify(path), matches);
  return base.map((entry, index) => {
    const match = matches[index] ?? -1;
    return merge(entry, over[match], [...path, index], [...overPath, match], indexes, problems);
  });
}

/** The index in the base of the entry that an entry of the overlay is merged with. */
function matchOf(
  entry: Keyed,
  index: number,
  base: readonly Keyed[],
  over: readonly Keyed[],
  taken: readonly number[],
): number | Pick<OverlayProblem, 'message' | 'help'> {
  const key = IDENTITY.find((name) => entry[name] !== undefined && base.some((other) => name in other));
  if (key) {
    const match = base.findIndex((other, at) => other[key] === entry[key] && taken[at] === -1);
    if (match >= 0) return match;
    return {
      message: `no entry of this list has the ${key} \`${String(entry[key])}\` in the main language`,
      help: `use one of ${base.flatMap((other) => (other[key] === undefined ? [] : String(other[key]))).join(', ')}`,
    };
  }
  if (base.length === over.length) return index;
  return {
    message: `this list has ${over.length} of the ${base.length} entries in the main language`,
    help: 'list all of them in the same order, or identify each by its `slug`',
  };
}

const isObject = (value: unknown): value is Keyed =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isListOfObjects = (value: unknown): value is Keyed[] =>
  Array.isArray(value) && value.length > 0 && value.every(isObject);
