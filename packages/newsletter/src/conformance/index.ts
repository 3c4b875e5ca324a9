/**
 * Conformance tests for a store of your own. They need Vitest.
 *
 * @module
 */
import type { NewsletterStore } from '../store/store.js';
import { describeAdministration } from './administration.js';
import { describeFeedback } from './feedback.js';
import { describeLetterTimes } from './letter-times.js';
import { describeLetters } from './letters.js';
import { describeLimits } from './limits-and-clocks.js';
import { describeSignUps } from './sign-ups.js';
import { describeStrangers } from './strangers.js';
import { describeSubscriptions } from './subscription.js';
import { describeWelcomeLetters } from './welcome-letters.js';

/**
 * Defines the tests that every store has to pass, for use in a Vitest file.
 *
 * @param name Name of the store, for the names of the tests.
 * @param open Opens the list with this name. A new name stands for a new, empty list; the same name for the same list,
 *   which can be open more than once. Closing and deleting lists after a test is up to you.
 *
 * @example
 * ```ts
 * import { mkdtemp } from 'node:fs/promises';
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 * import { openStore } from '@tendwell/newsletter';
 * import { describeStore } from '@tendwell/newsletter/conformance';
 *
 * const folder = await mkdtemp(join(tmpdir(), 'lists-'));
 * // Replace openStore with the function that opens your store.
 * describeStore('my store', (list) => openStore({ url: `file:${join(folder, list)}.db` }));
 * ```
 */
export function describeStore(name: string, open: (list: string) => Promise<NewsletterStore>): void {
  describeSignUps(name, open);
  describeSubscriptions(name, open);
  describeLimits(name, open);
  describeStrangers(name, open);
  describeAdministration(name, open);
  describeLetters(name, open);
  describeLetterTimes(name, open);
  describeWelcomeLetters(name, open);
  describeFeedback(name, open);
}
