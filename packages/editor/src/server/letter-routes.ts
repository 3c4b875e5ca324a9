import { resolve } from 'node:path';
import { ContentError } from '@tendwell/content';
import type {
  LetterOutcome,
  LettersMissing,
  LettersOverview,
  LetterView,
  PeoplePage,
  TestResult,
} from '../api/letters.js';
import type { HistoryEntry } from '../api/publications.js';
import { EditorError } from '../failure.js';
import type { History } from '../history/history.js';
import type { EditorLetters } from '../letters/editor-letters.js';
import { letterEntries } from '../letters/letter-entries.js';
import { Previews } from '../letters/previews.js';
import type { SiteReader } from '../site/site-reader.js';
import { json } from './answers.js';
import type { ApiRequest, ApiRoutes } from './api.js';
import { invalidRequest, readJson } from './body.js';
import { mailFrame, mailPicture } from './letter-frames.js';

const PEOPLE = 100;

type Action = (api: ApiRequest, name: string, letters: EditorLetters) => Promise<Response>;

/** Requests about the letters of the newsletter. The segment after `letters` says what to do, the others are the name. */
export function letterRoutes({
  letters: find,
  site,
  history,
  now,
}: {
  readonly letters: () => Promise<EditorLetters | undefined>;
  readonly site: SiteReader;
  readonly history: History;
  readonly now: () => Date;
}): ApiRoutes {
  const previews = new Previews();
  const log = (api: ApiRequest, action: HistoryEntry['action'], letter?: string) =>
    history.add({
      at: now().toISOString(),
      by: api.session.email,
      action,
      ...(letter !== undefined && { letter }),
      files: [],
    });
  const answered = async (
    outcome: LetterOutcome['outcome'],
    name: string,
    letters: EditorLetters,
  ): Promise<Response> => json({ outcome, status: await letters.find(name) });

  const change =
    (method: 'pause' | 'resume' | 'cancel'): Action =>
    async (api, name, letters) => {
      await readJson(api.request);
      const outcome = await letters[method](name);
      if (outcome === 'done') await log(api, `${method}-letter`, name);
      return answered(outcome, name, letters);
    };

  const actions: Readonly<Record<string, Action>> = {
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
    'GET mail': async ({ query }, id) => mailFrame(previews, id, query),
    'GET picture': async (api) => mailPicture(previews, api),
    'GET numbers': async (_api, _name, letters) => json(await letters.numbers()),
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
    async 'POST test'(api, name, letters) {
      const { to, language } = await readJson(api.request);
      if (typeof to !== 'string' || !(language === undefined || typeof language === 'string')) {
        throw invalidRequest();
      }
      const reason = await orIssues(letters.test(name, { to, language }));
      if (reason === undefined) await log(api, 'test-letter', name);
      return json({
        isSent: reason === undefined,
        ...(reason !== undefined && { reason }),
      } satisfies TestResult);
    },
    async 'POST send'(api, name, letters) {
      const { hash, at } = await readJson(api.request);
      if (typeof hash !== 'string' || !(at === undefined || typeof at === 'string')) throw invalidRequest();
      const outcome = await orIssues(letters.send(name, { hash, at }));
      if (outcome === 'sent') await log(api, 'send-letter', name);
      return answered(outcome, name, letters);
    },
    'POST pause': change('pause'),
    'POST resume': change('resume'),
    'POST cancel': change('cancel'),
    async 'POST people'(api, _name, letters) {
      const { search, after } = await readJson(api.request);
      const last = readPlace(after);
      // Who views addresses is recorded before they are shown.
      if (!last) await log(api, 'show-addresses');
      const people = await letters.people({
        ...(typeof search === 'string' && search !== '' && { search }),
        ...(last && { after: last }),
        limit: PEOPLE + 1,
      });
      return json({
        people: people
          .slice(0, PEOPLE)
          .map((person) => ({ ...person, createdAt: person.createdAt.toISOString() })),
        hasMore: people.length > PEOPLE,
      } satisfies PeoplePage);
    },
  };

  const route = async (api: ApiRequest): Promise<Response> => {
    const [what = '', ...rest] = api.segments;
    const key = `${api.request.method} ${what}`;
    const action = Object.hasOwn(actions, key) && actions[key];
    if (!action) throw new EditorError('not-found', 'There is no such page.');
    const letters = await find();
    if (!letters) throw new EditorError('not-set-up', 'This site has no newsletter to send letters to.');
    return action(api, rest.join('/'), letters);
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

const noLetter = () => new EditorError('not-found', 'There is no such letter.');

/** The errors themselves are among those of the site, with their files and lines. */
async function orIssues<T>(result: Promise<T>): Promise<T> {
  try {
    return await result;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    throw new EditorError('has-errors', 'The letter has errors. Correct them first.', { cause: error });
  }
}

function readPlace(value: unknown): { id: string; createdAt: Date } | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, createdAt } = value as { id?: unknown; createdAt?: unknown };
  const date = typeof createdAt === 'string' ? new Date(createdAt) : undefined;
  if (typeof id !== 'string' || !date || Number.isNaN(date.getTime())) throw invalidRequest();
  return { id, createdAt: date };
}
