import { inspect } from 'node:util';
import type { ContentError } from '@tendwell/content';

/**
 * A build that stops at the author's words. Where it went wrong is in the content and not in any program, so it prints
 * as the code frames alone, without a stack.
 */
export class BuildFailure extends Error {
  readonly #frames: string;

  constructor(error: ContentError) {
    const color = process.stderr.isTTY === true && process.stderr.hasColors();
    super(error.format());
    this.name = 'ContentError';
    this.stack = undefined as never;
    this.cause = undefined;
    this.#frames = error.format({ color });
  }

  [inspect.custom](): string {
    return this.#frames;
  }
}
