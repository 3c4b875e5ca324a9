import { addPart } from './index-part.js';
import { type IndexedText, indexParts, type PartCache } from './index-parts.js';
import type { TermEntry } from './term-table.js';
import { fileOf } from './terms.js';

/** How many entries of the list share a file of the index, so that a file has a few kilobytes. */
const ENTRIES_PER_FILE = 8;
const MOST_FILES = 256;
/** In a list as long as this one, a term that more than half of the entries have isn't useful. */
const FEWEST_TO_OMIT = 20;

/** How many files the index of a list has: more for a long list, of which a search loads one for each word. */
export function fileCount(entries: number): number {
  const needed = 2 ** Math.ceil(Math.log2(Math.max(1, entries / ENTRIES_PER_FILE)));
  return Math.min(MOST_FILES, needed);
}

/**
 * Makes the files of an index of texts. The first line of each is the version of the list. Each other line has a term and
 * the numbers of the texts that have it: each as its distance from the one before, in base 36, or `*` for most texts.
 *
 * @param texts In the order of the list. Their HTML is made one at a time, so that it is never all in memory.
 * @param cache Stores the parts of the index, so that an edit makes only one of them again.
 * @param made Parts that another thread has made.
 */
export function indexFiles(
  texts: readonly IndexedText[],
  version: string,
  cache?: PartCache,
  made?: ReadonlyMap<string, string>,
): string[] {
  const count = fileCount(texts.length);
  const entries = new Map<string, TermEntry>();
  for (const [start, part] of indexParts(texts, cache, made)) addPart(entries, start, part);
  const files = Array.from({ length: count }, () => [version]);
  for (const term of [...entries.keys()].sort()) {
    const { found = 0, numbers = '' } = entries.get(term) ?? {};
    const isCommon = texts.length >= FEWEST_TO_OMIT && found > texts.length / 2;
    files[fileOf(term, count)]?.push(`${term} ${isCommon ? '*' : numbers}`);
  }
  return files.map((lines) => `${lines.join('\n')}\n`);
}
