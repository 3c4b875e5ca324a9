// @ts-check

/** What went wrong in words for the person at the terminal; shown without a stack trace. */
export class Failure extends Error {}

/**
 * How an error is shown: errors that are addressed to people as they are, anything else is a fault in our own
 * code and keeps its stack.
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
 * The content error in an error or its causes. Recognised by its shape, because it comes from a package that
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
