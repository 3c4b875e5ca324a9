import type { Restored, Saved } from '../api/types.js';
import { EditorError } from '../failure.js';
import type { Author, TextEdit } from '../files/content-files.js';
import { checkPath, isPictureName } from '../files/paths.js';
import { versionOf } from '../files/version.js';
import { isWellFormed } from '../files/well-formed.js';
import { ChangedMeanwhile } from '../files/writes.js';
import type { HistoryRecord } from '../history/record.js';
import { fileContent } from '../site/site-reader.js';
import { json } from './answers.js';
import type { ApiRequest, ApiRoutes } from './api.js';
import { changeFile } from './apply-changes.js';
import { invalidRequest, readJson } from './body.js';
import { readChanges } from './changes.js';
import { type FileServices, orConflict, restored } from './saving.js';

/** Requests that read and change texts and facts. */
export function fileRoutes(services: FileServices): ApiRoutes {
  const { files, site, now } = services;
  const author = ({ session }: ApiRequest): Author => ({ by: session.email, at: now() });
  const pathOf = ({ segments }: ApiRequest) => segments.join('/');

  const saved = async (path: string, { id }: HistoryRecord): Promise<Response> => {
    const text = isPictureName(path) ? '' : await files.readText(path);
    return json({ ...fileContent(await site.inspect(), path, text), history: id } satisfies Saved);
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
      return orConflict(services, async () =>
        saved(pathOf(api), await files.writeText(pathOf(api), version, () => text, author(api))),
      );
    },
    'DELETE files': async (api) =>
      orConflict(services, async () => {
        const path = pathOf(api);
        const record = await files.remove(path, api.query.get('version') ?? '', author(api));
        return json({ history: record.id, files: [], removed: [path] } satisfies Restored);
      }),
    'POST changes': async (api) => {
      const body = await readJson(api.request);
      if (api.segments.length === 0) {
        const edits = readEdits(body.files);
        return orConflict(services, async () =>
          json(await restored(await files.writeTexts(edits, author(api)), services)),
        );
      }
      const { version, change } = readEdit({ ...body, path: pathOf(api) });
      return orConflict(services, async () =>
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
      return orConflict(services, async () => {
        const saved = await files.readText(path);
        if (versionOf(saved) !== version) throw new ChangedMeanwhile(path);
        return json(fileContent(await site.latest(), path, await changeFile(saved, list, path)));
      });
    },
    'POST rename': async (api) => {
      const { to } = await readJson(api.request);
      if (typeof to !== 'string') throw invalidRequest();
      return orConflict(services, async () => saved(to, await files.rename(pathOf(api), to, author(api))));
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
