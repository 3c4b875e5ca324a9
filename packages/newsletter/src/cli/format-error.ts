import type { ContentError } from '@tendwell/content';
import { visible } from '@tendwell/content/terminal';
import { CliError, UsageError } from './errors.js';
import { wrap } from './format.js';
import { explainStoreError } from './store-error.js';
import type { Terminal } from './terminal.js';

const NAME = 'tendwell-newsletter';

/**
 * The message for an error, with the stack trace if DEBUG is set.
 *
 * @param name The command that failed.
 */
export function formatError(error: unknown, name: string | undefined, terminal: Terminal): string {
  if (error instanceof UsageError) {
    const command = name === undefined ? NAME : `${NAME} ${name}`;
    return `${wrap(`${command}: ${visible(error.message)}`, '')}\n\nFor help:  npx ${command} --help\n`;
  }
  // Recognized by its name: importing the class would load the schemas, which takes longer than most commands.
  if (error instanceof Error && error.name === 'ContentError') {
    return `${(error as ContentError).format({ color: terminal.color })}\n`;
  }
  const trace = terminal.env.DEBUG && error instanceof Error ? `\n${error.stack}\n` : '';
  const storeError = error instanceof CliError ? undefined : explainStoreError(error);
  const explained = storeError && `Cannot use the list: ${storeError}`;
  const message = visible(explained ?? (error instanceof Error ? error.message : String(error)));
  const help = error instanceof CliError ? error.help : undefined;
  return `${wrap(`${NAME}: ${message}`, '')}\n${help ? `\n${wrap(help, '')}\n` : ''}${trace}`;
}
