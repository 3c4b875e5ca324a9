import { inspect } from 'node:util';
import { ContentError } from '@tendwell/content';

/**
 * What stops a site and is not in any program: a mistake in the content, in `index.html` or in the options. It prints
 * as its words alone, without a stack.
 */
export class Failure extends Error {
  readonly #printed: string;

  /** @param printed The message as a terminal shows it, where that differs. */
  constructor(message: string, printed = message) {
    super(message);
    this.#printed = printed;
    // Vite 8 inspects the error; Vite 7 prints its stack, after it has put the message in place of this line.
    this.stack = `${this.name}: ${message}\n`;
  }

  [inspect.custom](): string {
    return this.#printed;
  }
}

/** Throws an error for Vite to end a build with: content errors are shown as their code frames. */
export function failBuild(error: unknown): never {
  throw error instanceof ContentError ? new Failure(error.format(), terminalText(error)) : error;
}

/** An error as the terminal shows it. */
export function terminalText(error: unknown): string {
  if (error instanceof ContentError) return error.format({ color: terminalColors() });
  if (error instanceof Failure) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** True where the terminal shows colours. */
export function terminalColors(): boolean {
  return process.stderr.isTTY === true && process.stderr.hasColors();
}
