import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openStore } from '../store/open-store.js';
import { redactUrl } from '../store/redact.js';
import type { NewsletterStore } from '../store/store.js';
import type { Arguments } from './command.js';
import { CliError } from './errors.js';
import { storeUrl } from './settings.js';
import { explainStoreError } from './store-error.js';
import type { Terminal } from './terminal.js';

/** Opens the list, calls `work`, and closes the list. Only `import` creates a list that does not exist yet. */
export async function withList<T>(
  args: Arguments,
  terminal: Terminal,
  work: (store: NewsletterStore) => Promise<T>,
  { create = false }: { create?: boolean } = {},
): Promise<T> {
  const url = storeUrl(args, terminal);
  if (!create) await requireList(url);
  const store = await openList(url);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Opens the list at a URL. @throws CliError if it cannot be opened. */
export async function openList(url: string): Promise<NewsletterStore> {
  try {
    return await openStore({ url });
  } catch (error) {
    const known = explainStoreError(error);
    throw new CliError(
      `Cannot open the list at ${redactUrl(url)}: ${known ?? asSentence(error)}`,
      known === undefined || known.includes('not a database') ? HELP : undefined,
    );
  }
}

/** @throws CliError if the URL points to a file that does not exist. */
export async function requireList(url: string): Promise<void> {
  const file = listPath(url);
  if (file === undefined) return;
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile()) return;
  throw new CliError(
    found ? `${redactUrl(url)} is a folder, not a list.` : `There is no list at ${redactUrl(url)}.`,
    found ? HELP : `The list is created when the server starts. ${HELP}`,
  );
}

const HELP =
  'If it is somewhere else, use --store file:/folder/newsletter.db, or set STORE_URL in a file named .env.';

/** The path of a list that is a file; `undefined` for a list on a database server. */
export function listPath(url: string): string | undefined {
  if (!url.startsWith('file:')) return undefined;
  return url.startsWith('file://')
    ? fileURLToPath(url)
    : resolve(decodeURIComponent(url.slice('file:'.length)));
}

function asSentence(error: unknown): string {
  const message = (error instanceof Error ? error.message : String(error)).trim();
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
