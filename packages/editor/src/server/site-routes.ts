import { readFile } from 'node:fs/promises';
import type { SiteDetails, SiteOverview } from '../api/types.js';
import { EditorError } from '../failure.js';
import type { SiteReader } from '../site/site-reader.js';
import { json } from './answers.js';
import type { ApiRoutes } from './api.js';
import { SCHEMAS, schemaFile } from './apply-changes.js';

/** Requests about the site as a whole. */
export function siteRoutes(site: SiteReader, features: () => Promise<SiteOverview['features']>): ApiRoutes {
  return {
    'GET site': async ({ segments }) =>
      segments[0] === 'details'
        ? json((await site.details()) satisfies SiteDetails)
        : json((await site.overview(await features())) satisfies SiteOverview),
    'GET schemas': async ({ segments }) => {
      const name = SCHEMAS.find((each) => `${each}.json` === segments.join('/'));
      if (name === undefined) throw new EditorError('not-found', 'There is no such schema.');
      // Without the indentation, which is a quarter of it, also when compressed.
      return json(JSON.parse(await readFile(schemaFile(name), 'utf8')));
    },
  };
}
