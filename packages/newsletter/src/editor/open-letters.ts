import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { Arguments } from '../cli/command.js';
import { readEnv } from '../cli/env.js';
import { openList, requireList } from '../cli/list-access.js';
import { isNeededToSend, serverSettings } from '../cli/serve/settings.js';
import { toStoreUrl } from '../cli/settings.js';
import { readSite } from '../cli/site.js';
import { processTerminal } from '../cli/terminal.js';
import type { Log } from '../log.js';
import type { Mailer } from '../mail/mailer.js';
import { smtpMailer } from '../mail/smtp.js';
import { editorLetters } from './editor-letters.js';
import type { EditorLetters } from './types.js';

/** Sends nothing, because there is no mail server. */
const NO_MAILER: Mailer = {};

/**
 * The letters of a site for `tendwell edit`, from the settings that `tendwell-newsletter` reads: the environment, and the file
 * `.env` in the folder above the content. Paths in them start there. Letters are sent by this process, as long as it runs.
 *
 * @param options.content The content folder.
 * @param options.log Called for warnings and errors. Default: writes to standard error.
 * @throws Error that says what is missing, if there is no newsletter or no list.
 * @example
 * ```ts
 * import { openEditorLetters } from '@tendwell/newsletter/editor';
 *
 * const letters = await openEditorLetters({ content: 'content' });
 * console.log(letters.problems); // settings that are missing to send
 * await letters.close();
 * ```
 */
export async function openEditorLetters({
  content,
  log,
}: {
  readonly content: string;
  readonly log?: Log | undefined;
}): Promise<EditorLetters> {
  const args: Arguments = { values: { content }, positionals: [] };
  const folder = relative('', dirname(resolve(content)));
  const terminal = processTerminal(await readEnv(process.env, folder));
  const site = await readSite(content);
  const { settings, issues } = await serverSettings(args, terminal, site);
  if (site.newsletter.provider !== undefined && site.newsletter.provider !== 'tendwell') {
    throw new Error(`newsletter.yaml sends sign-ups to ${site.newsletter.provider}.`);
  }
  const list = within(folder, settings.store);
  await requireList(list);
  const { smtp, origin, basePath, bounceAddress } = settings;
  const store = await openList(list);
  const mailer = smtp ? smtpMailer(smtp) : NO_MAILER;
  const letters = await editorLetters({
    content: resolve(content),
    store,
    mailer,
    sends: true,
    origin,
    basePath,
    bounceAddress,
    problems: issues.filter(isNeededToSend),
    log,
    now: terminal.now,
  });
  return {
    ...letters,
    async close() {
      await letters.close();
      mailer.close?.();
      await store.close();
    },
  };
}

/** The URL of a list whose path starts in a folder, which is relative to the current one. */
function within(folder: string, url: string): string {
  const path = url.startsWith('file:') ? url.slice('file:'.length) : '/';
  return folder === '' || isAbsolute(path) ? url : toStoreUrl(join(folder, decodeURIComponent(path)));
}
