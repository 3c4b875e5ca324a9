import type { LetterOutcome, TestResult } from '../../api/letters.js';
import type { EditorLetters } from '../../letters/editor-letters.js';
import { json } from '../answers.js';
import { invalidRequest, readJson } from '../body.js';
import type { RecordAction } from '../record-action.js';
import { type LetterRoute, type LetterRoutes, orIssues } from './letter-route.js';

/** Requests that send a letter, or stop one. Each that does is recorded in the history. */
export function sendingRoutes(record: RecordAction): LetterRoutes {
  const change =
    (method: 'pause' | 'resume' | 'cancel'): LetterRoute =>
    async ({ request, session }, name, letters) => {
      await readJson(request);
      const outcome = await letters[method](name);
      if (outcome === 'done') await record(session, { action: `${method}-letter`, letter: name });
      return withStatus(outcome, name, letters);
    };
  return {
    async 'POST test'({ request, session }, name, letters) {
      const { to, language } = await readJson(request);
      if (typeof to !== 'string' || !(language === undefined || typeof language === 'string')) {
        throw invalidRequest();
      }
      const reason = await orIssues(letters.test(name, { to, language }));
      if (reason === undefined) await record(session, { action: 'test-letter', letter: name });
      return json({
        isSent: reason === undefined,
        ...(reason !== undefined && { reason }),
      } satisfies TestResult);
    },
    async 'POST send'({ request, session }, name, letters) {
      const { hash, at } = await readJson(request);
      if (typeof hash !== 'string' || !(at === undefined || typeof at === 'string')) throw invalidRequest();
      const outcome = await orIssues(letters.send(name, { hash, at }));
      if (outcome === 'sent') await record(session, { action: 'send-letter', letter: name });
      return withStatus(outcome, name, letters);
    },
    'POST pause': change('pause'),
    'POST resume': change('resume'),
    'POST cancel': change('cancel'),
  };
}

const withStatus = async (
  outcome: LetterOutcome['outcome'],
  name: string,
  letters: EditorLetters,
): Promise<Response> => json({ outcome, status: await letters.find(name) });
