import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { hashOf } from './hash.js';

/**
 * Reads a file of a cache.
 *
 * @param version What it must have been written with.
 * @returns `undefined` if there is no such file, or if it is of another version or damaged.
 */
export function readSealed(file: string, version = ''): string | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    return text.slice(0, end) === sealOf(body, version) ? body : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a file of a cache. If that fails, there is none afterwards, where it can be removed. */
export function writeSealed(file: string, body: string, version = ''): void {
  const unfinished = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(unfinished, `${sealOf(body, version)}\n${body}`);
    renameSync(unfinished, file);
  } catch {
    try {
      rmSync(unfinished, { force: true });
      rmSync(file, { force: true });
    } catch {
      // A folder that is not writable. What is in it is only used as long as it is right.
    }
  }
}

const sealOf = (body: string, version: string) => hashOf(`${version}\n${body}`);
