const FIRST_RETRY_MS = 60_000;
const MAX_RETRY_MS = 6 * 60 * 60_000;

/**
 * Time until the next attempt: 1 min, 2 min, 4 min, ... up to 6 h. Each is up to 25 % shorter or longer, so that emails
 * that failed together aren't retried together.
 *
 * @returns milliseconds.
 */
export function retryDelay(attempts: number, random: () => number = Math.random): number {
  const delay = Math.min(FIRST_RETRY_MS * 2 ** (attempts - 1), MAX_RETRY_MS);
  return Math.round(delay * (0.75 + random() / 2));
}
