import type { ContentInspection } from '@tendwell/content/node';
import type {
  Publication,
  PublicationFile,
  PublicationProgress,
  PublicationResult,
} from '../api/publications.js';
import type { Failure } from '../api/types.js';
import type { Value } from '../changes/change.js';
import { EditorError, STATUS } from '../failure.js';
import type { Publisher } from '../publish/publisher.js';
import type { SiteReader } from '../site/site-reader.js';
import { json } from './answers.js';
import type { ApiRoutes } from './api.js';
import { readJson } from './body.js';
import type { RecordAction } from './record-action.js';

/** Requests to publish the site. */
export function publicationRoutes(services: {
  readonly publisher: () => Promise<Publisher | undefined>;
  readonly site: SiteReader;
  readonly record: RecordAction;
  readonly now: () => Date;
}): ApiRoutes {
  const { site, record, now } = services;
  let running: { output: string; readonly stop: AbortController } | undefined;
  const publisher = async () => {
    const found = await services.publisher();
    if (found) return found;
    throw new EditorError('not-set-up', 'This site is not set up to be published from here.');
  };
  const errors = async () => (await site.inspect()).issues.filter(({ severity }) => severity === 'error');

  return {
    'GET publication': async ({ segments }) => {
      if (segments[0] === 'progress') {
        return json({ output: running?.output ?? null } satisfies PublicationProgress);
      }
      const difference = await (await publisher()).difference();
      const inspection = await site.inspect();
      const files = difference.files.map((file) => withValues(file, inspection));
      return json({ ...difference, files, issues: inspection.issues } satisfies Publication);
    },
    'DELETE publication': async () => {
      running?.stop.abort();
      return json({ output: running?.output ?? null } satisfies PublicationProgress);
    },
    'POST publication': async ({ request, session }) => {
      await readJson(request);
      const chosen = await publisher();
      if (running) throw new EditorError('busy', 'The site is being published. Wait until it has finished.');
      const current = { output: '', stop: new AbortController() };
      running = current;
      try {
        const issues = await errors();
        if (issues.length > 0) {
          const message = 'Correct the errors first. Nothing was published.';
          return json({ code: 'has-errors', message, issues } satisfies Failure, STATUS['has-errors']);
        }
        const author = { by: session.email, at: now() };
        const { files } = await chosen.difference();
        const result = await chosen.publish(author, {
          signal: current.stop.signal,
          onOutput: (output) => {
            current.output = output;
          },
        });
        if (result.ok) {
          await record(session, {
            at: author.at.toISOString(),
            action: 'publish',
            published: files.map(({ path, change }) => ({ path, change })),
          });
        }
        return json(result satisfies PublicationResult);
      } finally {
        running = undefined;
      }
    },
  };
}

/** The page describes changes with the titles of the forms, which needs the values. */
function withValues(file: PublicationFile, { parse }: ContentInspection): PublicationFile {
  const valuesOf = (text: string | undefined) =>
    text === undefined ? undefined : (parse(file.path, text).value as Value | undefined);
  const [valueBefore, valueAfter] = [valuesOf(file.before), valuesOf(file.after)];
  return {
    ...file,
    ...(valueBefore !== undefined && { valueBefore }),
    ...(valueAfter !== undefined && { valueAfter }),
  };
}
