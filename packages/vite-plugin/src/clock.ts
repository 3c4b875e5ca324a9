import { Failure } from './failure.js';

/**
 * The machine's clock, or one that starts at `start` and goes on from there.
 *
 * @param start A moment in ISO 8601, such as `2028-02-29T10:00:00-05:00`. Empty for the machine's clock.
 */
export function clock(start: string | undefined): () => Date {
  if (!start) return () => new Date();
  const offsetMs = Date.parse(start) - Date.now();
  if (Number.isNaN(offsetMs)) {
    throw new Failure(
      `tendwell: TENDWELL_NOW must be a date and time in ISO 8601, such as 2028-02-29T10:00:00-05:00, not ${JSON.stringify(start)}.`,
    );
  }
  return () => new Date(Date.now() + offsetMs);
}
