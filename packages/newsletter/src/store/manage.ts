import type { SubscriberStatus } from './people.js';
import type { MailLimits, NewMail } from './store.js';

/** How long the button works that erases. */
export const ERASE_MINUTES = 60;

/** How long the proof of a consent is kept, without an address, after the address was erased. */
export const PROOF_YEARS = 3;

/** What is kept about somebody, as their link shows it. */
export interface ManagedSubscriber {
  /** Whether the link can still be used. */
  readonly link: 'open' | 'expired';
  readonly email: string;
  readonly name: string | undefined;
  readonly locale: string;
  readonly interests: readonly string[];
  readonly status: SubscriberStatus;
  /** When they asked, confirmed or left, as the status has it. */
  readonly since: Date;
  /** What they agreed to last. */
  readonly consent: { readonly text: string; readonly version: string; readonly at: Date } | undefined;
}

/** Somebody asks for a link. The mail is made before it is known whether anybody has the address. */
export interface LinkRequest {
  readonly email: string;
  readonly at: Date;
  readonly mail: NewMail;
  readonly manage: LinkToken;
  readonly limits: MailLimits;
}

/** A link that ends. */
export interface LinkToken {
  readonly token: string;
  readonly until: Date;
}

/** Changes that a subscriber makes; what is absent stays. */
export interface SubscriberChanges {
  readonly name?: string | null;
  readonly locale?: string;
  readonly interests?: readonly string[];
}

/** What a button to erase stands for. */
export type FoundErase =
  | { readonly status: 'open' | 'expired'; readonly email: string; readonly locale: string }
  | { readonly status: 'erased' };
