import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openStore } from '../store/open-store.js';
import type { NewsletterStore } from '../store/store.js';
import type { Arguments } from './command.js';
import { Problem } from './problem.js';
import { storeUrl } from './settings.js';
import { storeTrouble } from './store-trouble.js';
import type { Terminal } from './terminal.js';

/** Opens the list for some work, and closes it after. Only `serve` and `import` begin a list that is not there yet. */
export async function withList<T>(
  args: Arguments,
  terminal: Terminal,
  work: (store: NewsletterStore) => Promise<T>,
  { make = false }: { make?: boolean } = {},
): Promise<T> {
  const url = storeUrl(args, terminal);
  if (!make) await expectList(url);
  const store = await open(url);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Opens a list. @throws Problem in words for its owner. */
export async function open(url: string): Promise<NewsletterStore> {
  try {
    return await openStore({ url });
  } catch (error) {
    const known = storeTrouble(error);
    throw new Problem(
      `The list at ${shown(url)} cannot be opened: ${known ?? sentence(error)}`,
      known === undefined || known.includes('not a database') ? HELP : undefined,
    );
  }
}

/** @throws Problem where a file should be and is none. */
export async function expectList(url: string): Promise<void> {
  const file = fileOf(url);
  if (file === undefined) return;
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile()) return;
  throw new Problem(
    found ? `${shown(url)} is a folder, not a list.` : `There is no list at ${shown(url)}.`,
    found ? HELP : `The list begins with the first sign-up. ${HELP}`,
  );
}

const HELP =
  'If it is somewhere else, say where: --store file:/folder/newsletter.db, or STORE_URL in a file named .env.';

/** The path of a list that is a file. */
export function fileOf(url: string): string | undefined {
  if (!url.startsWith('file:')) return undefined;
  return url.startsWith('file://')
    ? fileURLToPath(url)
    : resolve(decodeURIComponent(url.slice('file:'.length)));
}

/** A URL without the password that may be in it. */
export function shown(url: string): string {
  if (url.startsWith('file:') || !URL.canParse(url)) return url;
  const shown = new URL(url);
  if (shown.password !== '') shown.password = '***';
  if (shown.searchParams.has('authToken')) shown.searchParams.set('authToken', '***');
  return shown.href;
}

/** What a driver says, with a full stop. */
function sentence(error: unknown): string {
  const message = (error instanceof Error ? error.message : String(error)).trim();
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
