import { readFile } from 'node:fs/promises';
import type { SiteOverview } from '../api/types.js';
import { EditorError } from '../failure.js';
import type { SiteReader } from '../site/site-reader.js';
import { json } from './answers.js';
import type { ApiRoutes } from './api.js';
import { SCHEMAS, schemaFile } from './apply-changes.js';
import { FILE_HEADERS } from './headers.js';

/** Requests about the site as a whole. */
export function siteRoutes(site: SiteReader, features: () => Promise<SiteOverview['features']>): ApiRoutes {
  return {
    'GET site': async () => json(await site.overview(await features())),
    'GET schemas': async ({ segments }) => {
      const name = SCHEMAS.find((each) => `${each}.json` === segments.join('/'));
      if (name === undefined) throw new EditorError('not-found', 'There is no such schema.');
      return new Response(await readFile(schemaFile(name)), {
        headers: { ...FILE_HEADERS, 'content-type': 'application/json; charset=utf-8' },
      });
    },
  };
}
