// @ts-check

/** An error whose message is for the person at the terminal; printed without a stack trace. */
export class Failure extends Error {}

/**
 * The text to print for an error. Messages for people are printed as they are; any other error is a bug and keeps its
 * stack trace.
 *
 * @param {unknown} error
 * @returns {string}
 */
export function describeError(error) {
  if (error instanceof Failure) return error.message;
  const content = contentErrorIn(error);
  if (content) return content.format({ color: Boolean(process.stderr.isTTY) });
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/**
 * Finds a content error in an error or its causes. It is recognized by its shape, because the package that defines it
 * may not be built when this file is loaded.
 *
 * @param {unknown} error
 * @returns {{ format(options?: { color?: boolean }): string } | undefined}
 */
export function contentErrorIn(error) {
  for (let current = error; current instanceof Error; current = current.cause) {
    if ('issues' in current && 'format' in current && typeof current.format === 'function') {
      return /** @type {any} */ (current);
    }
  }
  return undefined;
}
