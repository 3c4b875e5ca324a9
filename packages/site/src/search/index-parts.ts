import type { StoredHtml } from '@tendwell/content/node';
import { hashText } from './hash.js';
import { indexPart } from './index-part.js';

/** A text of an index. */
export interface IndexedText {
  /** Identifies its HTML. */
  readonly key: string;
  /** Makes its HTML. */
  html(): string;
  /** Where it is on disk. */
  readonly stored?: StoredHtml | undefined;
}

/** The HTML of a text, or where another thread can read it. */
export type IndexSource = string | StoredHtml;

/** Makes parts of an index, each from its texts, in another thread. Missing ones are made in this thread. */
export type MakeParts = (
  parts: readonly (readonly IndexSource[])[],
) => Promise<readonly (string | undefined)[]>;

/** A cache for parts of an index, by the key of their texts. */
export interface PartCache {
  read(): ReadonlyMap<string, string>;
  /** Replaces all stored parts. */
  write(parts: ReadonlyMap<string, string>): void;
}

/** How many texts a part has on average, and at most. */
const TEXTS_PER_PART = 32;
const MOST_TEXTS = 128;

/**
 * The parts of an index, each with the number of its first text. A part ends after a text whose key says so, and not after a
 * certain number of texts: a text that is added at the start of the list changes one part, not all of them.
 *
 * @param made Parts that another thread has made.
 */
export function indexParts(
  texts: readonly IndexedText[],
  cache?: PartCache,
  made?: ReadonlyMap<string, string>,
): readonly (readonly [start: number, part: string])[] {
  const before = cache?.read();
  const kept = new Map<string, string>();
  const parts: [number, string][] = [];
  for (const { key, start, group } of groupsOf(texts)) {
    const part = before?.get(key) ?? made?.get(key) ?? indexPart(group.map((text) => () => text.html()));
    kept.set(key, part);
    parts.push([start, part]);
  }
  if (parts.length !== before?.size || [...kept.keys()].some((key) => !before.has(key))) cache?.write(kept);
  return parts;
}

/** Makes the parts that a cache doesn't have. Returns them by the key of their texts. */
export async function makeMissing(
  texts: readonly IndexedText[],
  cache: PartCache | undefined,
  make: MakeParts,
): Promise<ReadonlyMap<string, string>> {
  const before = cache?.read();
  const missing = groupsOf(texts).filter(({ key }) => !before?.has(key));
  if (missing.length === 0) return new Map();
  const made = await make(missing.map(({ group }) => group.map((text) => text.stored ?? text.html())));
  return new Map(
    missing.flatMap(({ key }, index) => {
      const part = made[index];
      return part === undefined ? [] : [[key, part] as const];
    }),
  );
}

/** The texts of each part, with their key, and the number of the first one. */
function groupsOf(texts: readonly IndexedText[]) {
  const groups: { key: string; start: number; group: readonly IndexedText[] }[] = [];
  for (let start = 0; start < texts.length; ) {
    const group = texts.slice(start, endOf(texts, start));
    groups.push({ key: JSON.stringify(group.map((text) => text.key)), start, group });
    start += group.length;
  }
  return groups;
}

function endOf(texts: readonly IndexedText[], start: number): number {
  const most = Math.min(texts.length, start + MOST_TEXTS);
  for (let index = start; index < most; index++) {
    if (Number.parseInt(hashText(texts[index]?.key ?? ''), 36) % TEXTS_PER_PART === 0) return index + 1;
  }
  return most;
}
