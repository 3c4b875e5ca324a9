/**
 * The machine's clock, or one that starts at a given moment and advances from there: to see a site, or the problems of its
 * content, on another day.
 *
 * @param start A moment in ISO 8601, such as `2028-02-29T10:00:00-05:00`: what the environment variable `TENDWELL_NOW` says.
 *   Default: the machine's clock.
 * @throws RangeError for anything else, with a message that names `TENDWELL_NOW`.
 * @example
 * ```ts
 * import { clock } from '@tendwell/content/terminal';
 *
 * const now = clock(process.env.TENDWELL_NOW);
 * console.log(now().toISOString());
 * ```
 */
export function clock(start: string | undefined): () => Date {
  if (!start) return () => new Date();
  const offsetMs = Date.parse(start) - Date.now();
  if (Number.isNaN(offsetMs)) {
    throw new RangeError(
      `TENDWELL_NOW must be a date and time in ISO 8601, such as 2028-02-29T10:00:00-05:00, not ${JSON.stringify(start)}`,
    );
  }
  return () => new Date(Date.now() + offsetMs);
}
