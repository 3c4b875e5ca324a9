import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readWhole, writeData } from './write-file.js';

const MAX_BYTES = 100_000_000;

/** Reads what was stored under a name in the folder of the editor's own data. `undefined` if nothing was. */
export async function readStored<T>(data: string, name: string): Promise<T | undefined> {
  const bytes = await readWhole(resolve(data, name), MAX_BYTES);
  return bytes && (JSON.parse(bytes.toString('utf8')) as T);
}

/** Stores JSON under a name. */
export async function writeStored(data: string, name: string, value: object): Promise<void> {
  await mkdir(data, { recursive: true, mode: 0o700 });
  await writeData(resolve(data, name), Buffer.from(JSON.stringify(value)));
}
