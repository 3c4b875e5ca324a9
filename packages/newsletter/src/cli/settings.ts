import { type Arguments, text } from './command.js';
import type { Terminal } from './terminal.js';

/** Where a list is unless it is said. */
export const DEFAULT_STORE = 'file:.data/newsletter.db';
export const DEFAULT_CONTENT = 'content';

/** A setting: the option if it was given, else the environment's. */
export function setting(
  args: Arguments,
  { env }: Terminal,
  { option, variable }: { option?: string; variable: string },
): string | undefined {
  return (option === undefined ? undefined : text(args, option)) ?? (env[variable]?.trim() || undefined);
}

/** The URL of the list. A path without a scheme is a file. */
export function storeUrl(args: Arguments, terminal: Terminal): string {
  return asStoreUrl(setting(args, terminal, { option: 'store', variable: 'STORE_URL' }) ?? DEFAULT_STORE);
}

/** "newsletter.db" is what people type; "file:newsletter.db" is what it is called. */
export function asStoreUrl(given: string): string {
  // One letter and a colon is a drive of Windows.
  if (/^[a-z][a-z0-9+.-]+:/i.test(given)) return given;
  return `file:${given.replaceAll('%', '%25').replaceAll('\\', '/')}`;
}

/** The folder with `practice.yaml` and `newsletter.yaml`. */
export function contentFolder(args: Arguments, terminal: Terminal): string {
  return setting(args, terminal, { option: 'content', variable: 'CONTENT' }) ?? DEFAULT_CONTENT;
}
