import { hash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { StoredHtml } from '@tendwell/content/node';
import type { IndexSource } from '@tendwell/site';
import { indexPart } from '@tendwell/site/index-part';

/** Runs in a worker thread: makes the parts of an index that it was started with, and sends each one. */
const open = new Map<string, number>();
for (const texts of workerData as readonly (readonly IndexSource[])[]) {
  parentPort?.postMessage(partOf(texts));
}
for (const file of open.values()) closeSync(file);

/** `undefined` if a file is no longer there: the other thread can make the HTML again. */
function partOf(texts: readonly IndexSource[]): string | undefined {
  try {
    return indexPart(texts.map((text) => () => (typeof text === 'string' ? text : readHtml(text))));
  } catch {
    return undefined;
  }
}

/** @throws if it is not there. */
function readHtml({ file, start, bytes, hash: expected }: StoredHtml): string {
  const opened = open.get(file) ?? openSync(file, 'r');
  open.set(file, opened);
  const buffer = Buffer.allocUnsafe(bytes);
  const count = readSync(opened, buffer, 0, bytes, start);
  const isWhole = count === bytes && hash('sha256', buffer, 'base64url').startsWith(expected);
  if (!isWhole) throw new Error(`${file} has changed`);
  return buffer.toString();
}
