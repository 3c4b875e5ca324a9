/**
 * The store can't be used at the moment: its server is down, its disk is full, or another process holds its lock for
 * too long. The operation was not acknowledged and can be repeated. The next call may succeed; a store recovers by
 * itself.
 *
 * @example
 * ```ts
 * import { openStore, StoreUnavailable } from '@tendwell/newsletter';
 *
 * const store = await openStore({ url: 'file:.data/newsletter.db' });
 * try {
 *   console.log(await store.countList());
 * } catch (error) {
 *   if (!(error instanceof StoreUnavailable)) throw error;
 *   console.error('The list is unavailable. Try again in a minute.');
 * }
 * ```
 */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}
