import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ImportFile, personReader } from '../cli/import/read-person.js';
import { describeFile, scan } from '../cli/import/scan.js';
import { openTable, readRows } from '../cli/import/table-file.js';
import { openText } from '../cli/import/text-file.js';
import { temporaryFolder } from './world.js';

/** When the files are imported. */
export const now = new Date('2026-05-01T00:00:00Z');

/** Writes a file to import. Returns its path. */
export async function fileOf(content: string | Uint8Array, name = 'list.csv'): Promise<string> {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, content);
  return path;
}

/** The people in a file, or the reasons why rows are skipped. */
export async function readPeople(content: string, name?: string, options: Partial<ImportFile> = {}) {
  const table = await openTable(await openText(await fileOf(content, name), undefined));
  const file = describeFile(table, {
    source: options.source,
    consent: 'At the desk',
    locale: 'en',
    now,
  });
  const { optOuts } = await scan(file);
  const readPerson = personReader(file, optOuts);
  const all = [];
  for await (const row of readRows(table)) {
    const { person, reason } = readPerson(row);
    all.push(person ?? reason);
  }
  return { source: file.source, all };
}

/** The outcome for each person in a file with custom columns. */
export async function outcomes(content: string, options?: Partial<ImportFile>) {
  const { source, all } = await readPeople(content, undefined, options);
  return {
    source,
    outcomes: all.map((each) => (typeof each === 'string' ? each : `${each?.email} ${each?.status}`)),
  };
}
