import { relative } from 'node:path';
import { ContentError } from '@tendwell/content';
import { decodePath } from '@tendwell/content/node';
import { type Connect, normalizePath, type ViteDevServer } from 'vite';
import { terminalText } from '../failed.js';
import { issueKey, type Project } from '../project.js';
import { invalidateModules } from '../virtual.js';
import { watchContent } from './content-watch.js';
import { overlayError } from './overlay.js';
import { EDITED } from './reading-mark.js';
import type { DevRenderer } from './renderer.js';
import { watchFolder } from './watch.js';

/**
 * Reads the content when the server starts and when it changes, and updates the terminal and all open pages.
 *
 * @param byItself The content is watched by itself: see `canWatchContent`.
 */
export function keepFresh(server: ViteDevServer, project: Project, byItself: boolean): void {
  const { logger } = server.config;
  const { hot } = server.environments.client;
  let shown: ReadonlySet<string> = new Set();
  let last: Promise<unknown> | undefined;
  /** Shows errors in the terminal, and some over all open pages, unless they are shown already. */
  const show = (error: unknown, over: unknown = error): boolean => {
    const before = shown;
    shown = new Set(error instanceof ContentError ? error.issues.map(issueKey) : []);
    if (error === undefined || (shown.size > 0 && [...shown].every((key) => before.has(key)))) return false;
    logger.error(terminalText(error), { timestamp: true });
    if (over !== undefined) hot.send({ type: 'error', err: overlayError(over) });
    return true;
  };
  const reload = async (changed?: string) => {
    const reading = changed === undefined ? project.read() : project.refresh();
    // Several changes may be read at once.
    const isTold = reading === last;
    last = reading;
    try {
      const { failures } = await (await reading).check();
      if (isTold || !project.isCurrent(reading)) return;
      if (changed !== undefined) invalidateModules(server);
      // Open pages keep their overlay: a reload would remove it from pages without errors of their own.
      if (show(failures.all, changed === undefined ? failures.everywhere : failures.all)) return;
      if (changed === undefined) return;
      logger.info(`page reload ${changed}`, { timestamp: true });
      hot.send({ type: 'full-reload', path: '*', triggeredBy: EDITED });
    } catch (error) {
      if (project.isCurrent(reading)) show(error);
    }
  };
  const changed = (file: string) => reload(normalizePath(relative(process.cwd(), file)));
  if (byItself) watchContent(server, project, changed);
  else watchFolder(server, project.settings.folder, changed);
  void reload();
}

/** Serves the paths for which Vite has no file. */
export function pageMiddleware(renderer: DevRenderer): Connect.NextHandleFunction {
  const respond: AsyncHandler = async (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    const [, path = '/', search = ''] = /^([^?#]*)(\?[^#]*)?/.exec(request.url ?? '/') ?? [];
    const found = await renderer.respond(decodePath(path));
    if (!found) return next();
    response.setHeader('Cache-Control', 'no-store');
    if ('location' in found) {
      response.writeHead(302, { Location: found.location + search }).end();
      return;
    }
    const [status, type, body] =
      'file' in found ? [200, found.type, found.file] : [found.status, 'text/html', found.html];
    response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8` });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  return (request, response, next) => void respond(request, response, next).catch(next);
}

type AsyncHandler = (...parameters: Parameters<Connect.NextHandleFunction>) => Promise<void>;
