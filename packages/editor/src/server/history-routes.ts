import type { HistoryEntry } from '../api/publications.js';
import type { HistoryRecord } from '../history/record.js';
import { mergeSessions } from '../history/sessions.js';
import { json } from './answers.js';
import type { ApiRoutes } from './api.js';
import { invalidRequest, readJson } from './body.js';
import { type FileServices, orConflict, restored } from './saving.js';

/** Requests for earlier changes, and to restore what was there before them. */
export function historyRoutes(services: FileServices): ApiRoutes {
  return {
    'GET history': async () => json(mergeSessions(await services.history.list()).map(historyEntry)),
    'POST history': async (api) => {
      const [id = '', action] = api.segments;
      if (action !== 'restore' || api.segments.length !== 2) throw invalidRequest();
      const { replace = false } = await readJson(api.request);
      if (typeof replace !== 'boolean') throw invalidRequest();
      return orConflict(services, async () => {
        const record = await services.files.restore(
          id,
          { replace },
          { by: api.session.email, at: services.now() },
        );
        return json(await restored(record, services));
      });
    },
  };
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
