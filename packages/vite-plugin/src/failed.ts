import { ContentError } from '@tendwell/content';
import { systemErrorReason } from '@tendwell/content/terminal';
import { Failure, terminalColors } from './failure.js';

/** Throws an error that ends the build. Content errors show their code frames. */
export function failBuild(error: unknown): never {
  if (error instanceof ContentError) throw new Failure(error.format(), terminalText(error));
  const reason = systemErrorReason(error);
  if (reason === undefined) throw error;
  const { path, dest, syscall } = error as NodeJS.ErrnoException & { dest?: string };
  throw new Failure(`tendwell: ${dest ?? path ?? syscall}: ${reason}.`);
}

/** The text of an error for the terminal. */
export function terminalText(error: unknown): string {
  if (error instanceof ContentError) return error.format({ color: terminalColors() });
  if (error instanceof Failure) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
