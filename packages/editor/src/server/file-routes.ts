import type { HistoryEntry } from '../api/publications.js';
import type { Conflict, Restored, Saved } from '../api/types.js';
import { EditorError, STATUS } from '../failure.js';
import type { Author, ContentFiles, TextEdit } from '../files/content-files.js';
import { checkPath, isPictureName } from '../files/paths.js';
import { versionOf } from '../files/version.js';
import { isWellFormed } from '../files/well-formed.js';
import { ChangedMeanwhile } from '../files/writes.js';
import type { History } from '../history/history.js';
import type { HistoryRecord } from '../history/record.js';
import { mergeSessions } from '../history/sessions.js';
import { fileContent, type SiteReader } from '../site/site-reader.js';
import { json } from './answers.js';
import type { ApiRequest, ApiRoutes } from './api.js';
import { changeFile } from './apply-changes.js';
import { invalidRequest, readJson } from './body.js';
import { readChanges } from './changes.js';

/** What the routes of files need. */
export interface FileServices {
  readonly files: ContentFiles;
  readonly history: History;
  readonly site: SiteReader;
  readonly now: () => Date;
}

/** Requests that read and change texts and facts. */
export function fileRoutes(services: FileServices): ApiRoutes {
  const { files, site, now } = services;
  const author = ({ session }: ApiRequest): Author => ({ by: session.email, at: now() });
  const pathOf = ({ segments }: ApiRequest) => segments.join('/');

  const saved = async (path: string, { id }: HistoryRecord): Promise<Response> => {
    const text = isPictureName(path) ? '' : await files.readText(path);
    return json({ ...fileContent(await site.inspect(), path, text), history: id } satisfies Saved);
  };
  const orConflict = async (save: () => Promise<Response>): Promise<Response> => {
    try {
      return await save();
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile)) throw error;
      return json(await conflictOf(error.path, services), STATUS['changed-meanwhile']);
    }
  };

  return {
    'GET files': async (api) => {
      const text = await files.readText(pathOf(api));
      return json(fileContent(await site.inspect(), pathOf(api), text));
    },
    'PUT files': async (api) => {
      const { text, version } = await readJson(api.request);
      if (typeof text !== 'string' || !(version === null || typeof version === 'string'))
        throw invalidRequest();
      if (!isWellFormed(text))
        throw new EditorError('invalid-change', 'The text contains an incomplete character.');
      return orConflict(async () =>
        saved(pathOf(api), await files.writeText(pathOf(api), version, () => text, author(api))),
      );
    },
    'DELETE files': async (api) =>
      orConflict(async () => {
        const path = pathOf(api);
        const record = await files.remove(path, api.query.get('version') ?? '', author(api));
        return json({ history: record.id, files: [], removed: [path] } satisfies Restored);
      }),
    'POST changes': async (api) => {
      const body = await readJson(api.request);
      if (api.segments.length === 0) {
        const edits = readEdits(body.files);
        return orConflict(async () =>
          json(await restored(await files.writeTexts(edits, author(api)), services)),
        );
      }
      const { version, change } = readEdit({ ...body, path: pathOf(api) });
      return orConflict(async () =>
        saved(pathOf(api), await files.writeText(pathOf(api), version, change, author(api))),
      );
    },
    'POST check': async (api) => {
      const path = pathOf(api);
      checkPath(path, 'text');
      const { text, version, changes } = await readJson(api.request);
      if (typeof text === 'string') return json(fileContent(await site.latest(), path, text));
      if (typeof version !== 'string') throw invalidRequest();
      const list = readChanges(changes);
      return orConflict(async () => {
        const saved = await files.readText(path);
        if (versionOf(saved) !== version) throw new ChangedMeanwhile(path);
        return json(fileContent(await site.latest(), path, await changeFile(saved, list, path)));
      });
    },
    'POST rename': async (api) => {
      const { to } = await readJson(api.request);
      if (typeof to !== 'string') throw invalidRequest();
      return orConflict(async () => saved(to, await files.rename(pathOf(api), to, author(api))));
    },
    'GET history': async () => json(mergeSessions(await services.history.list()).map(historyEntry)),
    'POST history': async (api) => {
      const [id = '', action] = api.segments;
      if (action !== 'restore' || api.segments.length !== 2) throw invalidRequest();
      const { replace = false } = await readJson(api.request);
      if (typeof replace !== 'boolean') throw invalidRequest();
      return orConflict(async () => {
        const record = await files.restore(id, { replace }, author(api));
        return json(await restored(record, services));
      });
    },
  };
}

/** No person changes more files at once. */
const MAX_FILES = 20;

function readEdits(files: unknown): TextEdit[] {
  if (!Array.isArray(files) || files.length === 0 || files.length > MAX_FILES) throw invalidRequest();
  const edits = files.map(readEdit);
  if (new Set(edits.map(({ path }) => path)).size < edits.length) throw invalidRequest();
  return edits;
}

function readEdit(file: unknown): TextEdit {
  const { path, version, changes } = (file ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof path !== 'string' || typeof version !== 'string') throw invalidRequest();
  const list = readChanges(changes);
  return { path, version, change: (text) => changeFile(text, list, path) };
}

function historyEntry({ files, published, ...entry }: HistoryRecord): HistoryEntry {
  return {
    ...entry,
    files:
      published ??
      files.map(({ path, before, after }) => ({
        path,
        change: before === null ? 'added' : after === null ? 'removed' : 'changed',
      })),
  };
}

/** The response after files were changed or restored. */
async function restored(record: HistoryRecord, { files, site }: FileServices): Promise<Restored> {
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
