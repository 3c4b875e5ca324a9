import type { PeoplePage } from '../../api/letters.js';
import { json } from '../answers.js';
import { invalidRequest, readJson } from '../body.js';
import type { RecordAction } from '../record-action.js';
import type { LetterRoutes } from './letter-route.js';

const PEOPLE = 100;

/** Requests about the people on the list. */
export function listRoutes(record: RecordAction): LetterRoutes {
  return {
    'GET numbers': async (_api, _name, letters) => json(await letters.numbers()),
    async 'POST people'({ request, session }, _name, letters) {
      const { search, after } = await readJson(request);
      const last = readPlace(after);
      // Who views addresses is recorded before they are shown.
      if (!last) await record(session, { action: 'show-addresses' });
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
}

function readPlace(value: unknown): { id: string; createdAt: Date } | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, createdAt } = value as { id?: unknown; createdAt?: unknown };
  const date = typeof createdAt === 'string' ? new Date(createdAt) : undefined;
  if (typeof id !== 'string' || !date || Number.isNaN(date.getTime())) throw invalidRequest();
  return { id, createdAt: date };
}
