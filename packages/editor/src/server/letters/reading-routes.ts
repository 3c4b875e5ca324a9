import { resolve } from 'node:path';
import type { LettersOverview, LetterView } from '../../api/letters.js';
import { letterEntries } from '../../letters/letter-entries.js';
import { Previews } from '../../letters/previews.js';
import type { SiteReader } from '../../site/site-reader.js';
import { json } from '../answers.js';
import { readJson } from '../body.js';
import { mailFrame, mailPicture } from './frames.js';
import { type LetterRoutes, noLetter, orIssues } from './letter-route.js';

/** Requests for letters, and for how they would look. They change nothing. */
export function readingRoutes(site: SiteReader): LetterRoutes {
  const previews = new Previews();
  return {
    async 'GET '(_api, _name, letters) {
      const [inspection, states] = await Promise.all([site.inspect(), letters.list()]);
      return json({
        sender: letters.sender,
        problems: letters.problems,
        timeZone: inspection.practice?.timeZone ?? 'UTC',
        subscribers: (await letters.numbers()).people.confirmed,
        letters: letterEntries(inspection, states),
      } satisfies LettersOverview);
    },
    async 'GET status'(_api, name, letters) {
      return json((await letters.find(name)) ?? null);
    },
    async 'GET summary'(_api, name, letters) {
      const summary = await orIssues(letters.summary(name));
      if (!summary) throw noLetter();
      return json(summary);
    },
    async 'POST preview'({ request }, name, letters) {
      const { path, body } = await readJson(request);
      const edited =
        typeof path === 'string' && typeof body === 'string'
          ? { file: resolve(site.root, path), body }
          : undefined;
      const preview = await orIssues(letters.preview(name, edited));
      if (!preview) throw noLetter();
      const { versions, problems, maxBytes } = preview;
      return json({ id: previews.add(preview), versions, problems, maxBytes } satisfies LetterView);
    },
    'GET mail': async ({ query }, id) => mailFrame(previews, id, query),
    'GET picture': async (api) => mailPicture(previews, api),
  };
}
