import { ContentError } from '@tendwell/content';
import { Failure, terminalColors } from './failure.js';

/** Throws an error that ends the build. Content errors show their code frames. */
export function failBuild(error: unknown): never {
  throw error instanceof ContentError ? new Failure(error.format(), terminalText(error)) : error;
}

/** The text of an error for the terminal. */
export function terminalText(error: unknown): string {
  if (error instanceof ContentError) return error.format({ color: terminalColors() });
  if (error instanceof Failure) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
