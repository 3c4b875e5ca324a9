import { readFile, statSync } from 'node:fs';

/** The number of files read at the same time. More isn't faster and can use up the file handles. */
const CONCURRENCY = 32;

/** Reads a file. Uses the callback API, which is three times as fast as promises for thousands of small files. */
export function readBytes(path: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    readFile(path, (error, bytes) => (error ? reject(error) : resolve(bytes)));
  });
}

/** Identifies a version of a file without reading it. */
export interface Stamp {
  readonly id: string;
  /** When the file, or anything about it, last changed, in milliseconds. */
  readonly written: number;
}

/** A file's stamp. `undefined` if the file cannot be accessed. */
export function stampOf(path: string): Stamp | undefined {
  try {
    const { mtimeMs, ctimeMs, size, ino } = statSync(path);
    // Unlike the time of the last change to the content, `ctimeMs` cannot be set.
    return { id: `${mtimeMs}:${ctimeMs}:${size}:${ino}`, written: Math.max(mtimeMs, ctimeMs) };
  } catch {
    return undefined;
  }
}

/** Like `Promise.all` over a list, with a limit on how many run at the same time. Keeps the order. */
export async function mapConcurrently<T, R>(list: readonly T[], each: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = new Array(list.length);
  const entries = list.entries();
  const work = async () => {
    for (const [index, item] of entries) results[index] = await each(item);
  };
  await Promise.all(Array.from({ length: Math.min(CONCURRENCY, list.length) }, work));
  return results;
}
