import { type Arguments, stringOption } from './command.js';
import { CliError } from './errors.js';
import type { Terminal } from './terminal.js';

/** Where the list is by default. */
export const DEFAULT_STORE = 'file:.data/newsletter.db';
/** The default content folder. */
const DEFAULT_CONTENT = 'content';

/** The value of a setting: the option if given, otherwise the environment variable. */
export function setting(
  args: Arguments,
  { env }: Terminal,
  { option, variable }: { option?: string; variable: string },
): string | undefined {
  return (
    (option === undefined ? undefined : stringOption(args, option)) ?? (env[variable]?.trim() || undefined)
  );
}

/** The URL of the list. */
export function storeUrl(args: Arguments, terminal: Terminal): string {
  return toStoreUrl(setting(args, terminal, { option: 'store', variable: 'STORE_URL' }) ?? DEFAULT_STORE);
}

/** Turns a path into a `file:` URL: people type "newsletter.db" for "file:newsletter.db". */
export function toStoreUrl(value: string): string {
  // A single letter before the colon is a Windows drive.
  if (/^[a-z][a-z0-9+.-]+:/i.test(value)) {
    if (!isDecodable(value)) {
      throw new CliError('The URL of the list has a % that is not part of an escape.', PERCENT_HELP);
    }
    return value;
  }
  return `file:${value.replaceAll('%', '%25').replaceAll('\\', '/')}`;
}

/** What to do about a `%` that is not part of an escape such as `%40`. */
export const PERCENT_HELP = 'Write %25 for a percent sign.';

/** Whether every `%` in a URL is part of an escape. */
export function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(url);
    return true;
  } catch {
    return false;
  }
}

/** The folder with `practice.yaml` and `newsletter.yaml`. */
export function contentFolder(args: Arguments, terminal: Terminal): string {
  return setting(args, terminal, { option: 'content', variable: 'CONTENT' }) ?? DEFAULT_CONTENT;
}
