import type { ManagedSubscriber } from '../store/sign-up-store.js';

/** A link to a subscription that works, and the subscription. */
export interface OpenLink {
  readonly token: string;
  readonly tokenHash: string;
  readonly found: ManagedSubscriber;
}
