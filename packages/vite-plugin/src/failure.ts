import { inspect } from 'node:util';

/**
 * An error in the content, in `index.html`, or in the options, not in code. Only its message is printed, without a stack.
 */
export class Failure extends Error {
  readonly #printed: string;

  /** @param printed The message for a terminal, if it differs. */
  constructor(message: string, printed = message) {
    super(message);
    this.#printed = printed;
    // Vite 8 inspects the error; Vite 7 prints its stack, with the message in place of this line.
    this.stack = `${this.name}: ${message}\n`;
  }

  [inspect.custom](): string {
    return this.#printed;
  }
}

/** True if the terminal supports colors. */
export function terminalColors(): boolean {
  return process.stderr.isTTY === true && process.stderr.hasColors();
}
