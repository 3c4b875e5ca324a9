import type { Conflict, Restored } from '../api/types.js';
import { STATUS } from '../failure.js';
import type { ContentFiles } from '../files/content-files.js';
import { isPictureName } from '../files/paths.js';
import { ChangedMeanwhile } from '../files/writes.js';
import type { History } from '../history/history.js';
import type { HistoryRecord } from '../history/record.js';
import { fileContent, type SiteReader } from '../site/site-reader.js';
import { json } from './answers.js';

/** What the routes that save files need. */
export interface FileServices {
  readonly files: ContentFiles;
  readonly history: History;
  readonly site: SiteReader;
  readonly now: () => Date;
}

/** Answers with the current state of a file if somebody else has changed it. */
export async function orConflict(services: FileServices, save: () => Promise<Response>): Promise<Response> {
  try {
    return await save();
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw error;
    return json(await conflictOf(error.path, services), STATUS['changed-meanwhile']);
  }
}

/** The response after files were changed or restored. */
export async function restored(record: HistoryRecord, { files, site }: FileServices): Promise<Restored> {
  const inspection = await site.inspect();
  const texts = record.files.filter(({ path, after }) => after !== null && !isPictureName(path));
  return {
    history: record.id,
    files: await Promise.all(
      texts.map(async ({ path }) => fileContent(inspection, path, await files.readText(path))),
    ),
    removed: record.files.filter(({ after }) => after === null).map(({ path }) => path),
  };
}

/** The current state of the file, and who saved it. */
async function conflictOf(path: string, { files, history, site }: FileServices): Promise<Conflict> {
  const text = isPictureName(path) ? undefined : await files.readText(path).catch(() => undefined);
  const last = (await history.list()).find((entry) => entry.files.some((file) => file.path === path));
  return {
    code: 'changed-meanwhile',
    message: 'Somebody has changed this file since you opened it. Nothing was saved.',
    ...(text === undefined
      ? { path, text: '', version: '', issues: [], isRemoved: true as const }
      : fileContent(await site.inspect(), path, text)),
    // The file may have been changed by another program since.
    ...(last && (await isLast(last, path, text, history)) && { by: last.by, at: last.at }),
  };
}

async function isLast(
  { files }: HistoryRecord,
  path: string,
  text: string | undefined,
  { blobs }: History,
): Promise<boolean> {
  const after = files.find((file) => file.path === path)?.after ?? null;
  if (after === null || text === undefined) return after === null && text === undefined;
  return (await blobs.read(after))?.toString('utf8') === text;
}
