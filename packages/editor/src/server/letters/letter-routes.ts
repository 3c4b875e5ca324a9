import type { LettersMissing } from '../../api/letters.js';
import { EditorError } from '../../failure.js';
import type { EditorLetters } from '../../letters/editor-letters.js';
import type { SiteReader } from '../../site/site-reader.js';
import { json } from '../answers.js';
import type { ApiRequest, ApiRoutes } from '../api.js';
import type { RecordAction } from '../record-action.js';
import type { LetterRoutes } from './letter-route.js';
import { listRoutes } from './list-routes.js';
import { readingRoutes } from './reading-routes.js';
import { sendingRoutes } from './sending-routes.js';

/** Requests about the letters of the newsletter. The segment after `letters` says what to do, the others are the name. */
export function letterRoutes({
  letters: find,
  site,
  record,
}: {
  readonly letters: () => Promise<EditorLetters | undefined>;
  readonly site: SiteReader;
  readonly record: RecordAction;
}): ApiRoutes {
  const routes: LetterRoutes = { ...readingRoutes(site), ...sendingRoutes(record), ...listRoutes(record) };

  const route = async (api: ApiRequest): Promise<Response> => {
    const [what = '', ...rest] = api.segments;
    const key = `${api.request.method} ${what}`;
    const found = Object.hasOwn(routes, key) && routes[key];
    if (!found) throw new EditorError('not-found', 'There is no such page.');
    const letters = await find();
    if (!letters) throw new EditorError('not-set-up', 'This site has no newsletter to send letters to.');
    return found(api, rest.join('/'), letters);
  };
  /** The page asks whether there are letters, so it isn't an error if there are none. */
  const overview = async (api: ApiRequest): Promise<Response> => {
    try {
      return await route(api);
    } catch (error) {
      if (!(error instanceof EditorError) || error.code !== 'not-set-up') throw error;
      return json({ missing: error.message } satisfies LettersMissing);
    }
  };
  return {
    'GET letters': (api) => (api.segments.length === 0 ? overview(api) : route(api)),
    'POST letters': route,
  };
}
