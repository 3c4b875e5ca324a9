/**
 * The store cannot be used at this moment: its server is away, its disk is full, or another process holds it for
 * long. What was asked for was not done, or at least was not acknowledged; it may be asked for again. The next call
 * may well succeed: a store recovers by itself.
 *
 * @example
 * ```ts
 * import { openStore, StoreUnavailable } from '@tendwell/newsletter';
 *
 * try {
 *   await openStore({ url: 'file:.data/newsletter.db' });
 * } catch (error) {
 *   if (error instanceof StoreUnavailable) console.error('Try again later.');
 * }
 * ```
 */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}
