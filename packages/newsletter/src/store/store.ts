import type { AdministrationStore } from './administration-store.js';
import type { FeedbackStore } from './feedback-store.js';
import type { LetterAdministration, LetterStore } from './letter-store.js';
import type { OutboxStore } from './outbox-store.js';
import type { SignUpStore } from './sign-up-store.js';

export type * from './administration-store.js';
export type * from './feedback-store.js';
export type * from './letter-store.js';
export type * from './mail.js';
export type * from './outbox-store.js';
export type * from './sign-up-store.js';

/**
 * Everything that `createNewsletter` needs from a store.
 *
 * Every method that changes something is atomic and durable: once its promise is fulfilled, a power failure doesn't
 * undo the change. Methods whose names start with `find`, `list` or `count` change nothing. While the store can't be
 * used, methods reject with `StoreUnavailable`. `@tendwell/newsletter/conformance` tests all of this.
 */
export interface EndpointStore extends SignUpStore, OutboxStore, LetterStore, FeedbackStore {
  /** Closes the store. Can be called more than once. */
  close(): Promise<void>;
}

/** A complete store: what the endpoint needs, and what the commands for the list's owner need. */
export interface NewsletterStore extends EndpointStore, AdministrationStore, LetterAdministration {}
