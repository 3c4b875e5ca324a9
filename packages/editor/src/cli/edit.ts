/**
 * What `tendwell edit` runs.
 *
 * @module
 */

import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ContentReader } from '@tendwell/content/node';
import { type CmsConfig, type CmsName, cmsConfig } from '../cms-config/cms-config.js';
import { type EditorServer, serveEditor } from '../node/serve.js';
import { systemClock } from '../system-clock.js';
import { serveOnLastPort } from './last-port.js';
import { openBrowser } from './open-browser.js';
import { siteLetters } from './open-letters.js';

/** The options of `tendwell edit`, and what it needs from the process. */
export interface EditCommand {
  /** The content folder. */
  readonly folder: string;
  /** Default: that of the last time, or else a free port. */
  readonly port?: number | undefined;
  /** Whether to open the browser. */
  readonly open: boolean;
  /** A line for the shell that publishes the site. Default: a Git commit and push. */
  readonly publish?: string | undefined;
  /** Prints a configuration for another editor instead. */
  readonly config?: 'sveltia' | 'decap' | undefined;
  out(text: string): void;
  err(text: string): void;
  /** Stops the editor. */
  readonly signal: AbortSignal;
}

/**
 * Starts the editor, opens it in a browser, and waits until it is stopped; or prints a configuration for another editor.
 *
 * @returns the exit code: 0, or 2 if it cannot start.
 * @example
 * ```ts
 * import { edit } from '@tendwell/editor/cli';
 *
 * const { signal } = new AbortController();
 * const print = (text: string) => console.log(text);
 * process.exitCode = await edit({ folder: 'content', open: true, out: print, err: print, signal });
 * ```
 */
export async function edit(command: EditCommand): Promise<0 | 2> {
  const { folder, port, open, publish, config, out, err, signal } = command;
  if (!(await stat(folder).catch(() => undefined))?.isDirectory()) {
    err(
      `tendwell: there is no folder ${folder}\n\nRun the command in the folder of your site, or name the content folder.\n`,
    );
    return 2;
  }
  if (config) {
    const { text, lost } = await configFor(config, folder);
    out(text);
    err(`What ${config} cannot do:\n\n${lost.map((sentence) => `- ${sentence}\n`).join('')}`);
    return 0;
  }
  const letters = siteLetters(folder);
  const data = join(folder, '..', '.data', 'editor');
  let server: EditorServer;
  try {
    const options = {
      content: folder,
      letters: letters.find,
      ...(publish && { publish: { command: publish } }),
    };
    server = await (port === undefined ? serveOnLastPort(options, data) : serveEditor({ ...options, port }));
  } catch (error) {
    await letters.close();
    const problem = PORT_PROBLEMS[String((error as NodeJS.ErrnoException).code)];
    if (problem === undefined) throw error;
    err(`tendwell: port ${port} ${problem}\n\nChoose another one with --port, or leave it out.\n`);
    return 2;
  }
  const isOpened = open && (await openBrowser(server.url));
  out(
    `${isOpened ? 'The editor is open in your browser. If not, open' : 'Open the editor at'}\n\n  ${server.url}\n\nThe address works once, and on this computer only. Earlier versions of each\nfile are in ${data}. Press Ctrl+C to stop.\n`,
  );
  // Opened at the start, so that scheduled letters are sent even if nobody looks at them.
  const opened = await letters.find().catch(() => undefined);
  if (opened?.problems.length === 0) {
    out('\nLetters are sent as long as the editor runs.\n');
  }
  await aborted(signal);
  await server.close();
  await letters.close();
  return 0;
}

/** Why the server cannot listen, by error code. */
const PORT_PROBLEMS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is already in use',
  EACCES: 'is one that this user is not allowed to use',
};

/** The configuration of another editor, for what the folder has. */
async function configFor(cms: CmsName, folder: string): Promise<CmsConfig> {
  const { languages } = await new ContentReader(folder).inspect({ now: systemClock() });
  const others = languages.map(async (language) => ({
    language,
    entries: await readdir(join(folder, language)),
  }));
  const content = relative(process.cwd(), folder).replaceAll('\\', '/');
  return cmsConfig({
    cms,
    content,
    folders: [{ entries: await readdir(folder) }, ...(await Promise.all(others))],
  });
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
}
