import { dirname, join, resolve } from 'node:path';
import type { Access } from './access/access.js';
import { AccessFile } from './access/access-file.js';
import { LocalAccess } from './access/local-access.js';
import { SignInAccess } from './access/sign-in-access.js';
import { EditorError } from './failure.js';
import { ContentFiles } from './files/content-files.js';
import { FolderLock } from './files/lock.js';
import { removeUnfinished } from './files/unfinished.js';
import { asEditorError } from './files/write-file.js';
import { History } from './history/history.js';
import type { EditorOptions, LogEntry } from './options.js';
import { Thumbnails } from './pictures/thumbnails.js';
import { CommandPublisher } from './publish/command-publisher.js';
import { GitPublisher } from './publish/git-publisher.js';
import type { Publisher } from './publish/publisher.js';
import { readSnapshot } from './publish/snapshot.js';
import { type Connection, createAnswer } from './server/answer-request.js';
import { failed } from './server/answers.js';
import type { ApiRoutes } from './server/api.js';
import { fileRoutes } from './server/file-routes.js';
import { isLoopback } from './server/guard.js';
import { historyRoutes } from './server/history-routes.js';
import { letterRoutes } from './server/letters/letter-routes.js';
import { pictureRoutes } from './server/picture-routes.js';
import { publicationRoutes } from './server/publication-routes.js';
import { actionRecorder } from './server/record-action.js';
import { siteRoutes } from './server/site-routes.js';
import { SiteReader } from './site/site-reader.js';
import { systemClock } from './system-clock.js';

/** A running editor. */
export interface Editor {
  /** The path below which it answers, without a slash at its end. */
  readonly basePath: string;
  /** Answers a request. Never rejects: errors are logged, and answered with a status of 4xx or 5xx. */
  fetch(request: Request, connection?: Connection): Promise<Response>;
  /**
   * An address that gives access once, to open in a browser.
   *
   * @throws TypeError with the option `signIn`: people ask for a link at `<basePath>/sign-in`.
   */
  newLink(): string;
}

/**
 * Creates an editor for a content folder.
 *
 * @throws TypeError if an option is invalid.
 * @example
 * ```ts
 * import { createEditor } from '@tendwell/editor';
 *
 * const editor = createEditor({ content: 'content', origin: 'http://127.0.0.1:4100' });
 * const response = await editor.fetch(new Request('http://127.0.0.1:4100/api/site'));
 * console.log(response.status); // 401: open editor.newLink() first
 * ```
 */
export function createEditor(options: EditorOptions): Editor {
  const { now = systemClock, log = logToConsole } = options;
  const origin = readOrigin(options);
  const basePath = readBasePath(options.basePath);
  const content = resolve(options.content);
  const data = resolve(options.data ?? join(dirname(content), '.data', 'editor'));

  for (const folder of [content, data]) void removeUnfinished(folder, now());

  const lock = new FolderLock(data);
  const history = new History(data, {
    kept: async () => Object.values((await readSnapshot(data))?.files ?? {}),
  });
  const files = new ContentFiles(content, lock, history);
  void files
    .repair()
    .catch((error: unknown) =>
      log({ level: 'error', message: 'A change that was interrupted could not be finished.', error }),
    );
  const site = new SiteReader(content, data, now);
  const local = options.signIn ? undefined : new LocalAccess({ origin, basePath });
  const access: Access =
    local ??
    new SignInAccess({
      origin,
      basePath,
      signIn: options.signIn ?? { people: [], sendMail: async () => {} },
      file: new AccessFile(data, lock, now),
      now,
      log,
    });
  const { publish = 'git' } = options;
  const publisher = async (): Promise<Publisher | undefined> =>
    publish === 'git'
      ? GitPublisher.find(content)
      : new CommandPublisher({ ...publish, cwd: dirname(content) }, { site, history, data });
  const letters = async () => (typeof options.letters === 'function' ? options.letters() : options.letters);
  const record = actionRecorder({ history, lock, now });
  const routes: ApiRoutes = {
    ...siteRoutes(site, async () => ({
      letters: (await letters().catch(notSetUp)) !== undefined,
      publish: (await publisher()) !== undefined,
      account: local === undefined,
    })),
    ...fileRoutes({ files, history, site, now }),
    ...historyRoutes({ files, history, site, now }),
    ...pictureRoutes({ files, site, thumbnails: new Thumbnails(data), now }),
    ...publicationRoutes({ publisher, site, record, now }),
    ...letterRoutes({ letters, site, record }),
  };

  const answer = createAnswer({ origin, basePath, access, routes });

  return {
    basePath,
    newLink() {
      if (!local) throw new TypeError('With signIn, people ask for a link at the path /sign-in.');
      // Reads the folder in advance. An error occurs again when somebody opens the address, and is shown then.
      void site.inspect().catch(() => {});
      return local.newLink();
    },
    async fetch(request, connection) {
      try {
        return await answer(request, connection);
      } catch (error) {
        const known = asEditorError(error);
        if (known instanceof EditorError) return failed(known);
        // Details are logged, never returned.
        log({ level: 'error', message: `${request.method} ${new URL(request.url).pathname} failed.`, error });
        return failed({
          code: 'internal-error',
          message: 'Something went wrong. Nothing was lost. Try again.',
        });
      }
    },
  };
}

/** What is missing is shown in the view for letters. */
function notSetUp(error: unknown): undefined {
  if (!(error instanceof EditorError)) throw error;
}

function readOrigin({ origin: value, signIn }: EditorOptions): URL {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash) {
    throw new TypeError(`origin must be a URL without a path, such as http://127.0.0.1:4100, not ${value}`);
  }
  if (!isLoopback(url.hostname)) {
    if (!signIn) {
      throw new TypeError(
        'Without signIn, origin must be an address of this computer: anybody else could open it.',
      );
    }
    if (url.protocol !== 'https:') throw new TypeError(`origin must begin with https://, not ${value}`);
  }
  return url;
}

function readBasePath(value = ''): string {
  if (/^(?:\/[\w.~-]+)*$/.test(value)) return value;
  throw new TypeError(`basePath must be a path without a slash at its end, such as /edit, not ${value}`);
}

function logToConsole({ level, message, error }: LogEntry): void {
  console[level](`tendwell editor: ${message}`, ...(error === undefined ? [] : [error]));
}
