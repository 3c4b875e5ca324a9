import type { MailLimits, NewMail } from './mail.js';

/**
 * What the endpoint's routes need from a store: signing up, confirming, unsubscribing, managing and erasing.
 *
 * Tokens never reach a store. It gets and keeps their hashes (SHA-256, hexadecimal).
 */
export interface SignUpStore {
  /**
   * Stores a sign-up in one transaction: subscriber, consent, tokens and email. A sign-up without an email stores nothing.
   *
   * Until an address is confirmed, its subscriber stays as it was first entered, and emails go to the first spelling,
   * because anybody can enter the address again. Each confirmation link confirms the name, language and interests of its
   * own sign-up.
   *
   * After three emails without a confirmation, or one to somebody who unsubscribed, no email is sent for 1, 2, 4, ... up to
   * 64 days.
   */
  signUp(signUp: SignUp): Promise<SignUpResult>;

  /** Finds the sign-up that a confirmation link belongs to. */
  findSignUp(confirmTokenHash: string, at: Date): Promise<FoundSignUp | undefined>;

  /** Confirms a sign-up. Later calls return `already`. */
  confirm(confirmation: Confirmation): Promise<'confirmed' | 'already' | 'expired' | 'unknown'>;

  /** Finds the subscriber that an unsubscribe link belongs to. */
  findSubscriber(unsubscribeTokenHash: string): Promise<FoundSubscriber | undefined>;

  /**
   * Unsubscribes an address, confirmed or not, and invalidates its open confirmation links.
   *
   * The token is a `manage` token when `method` is `manage`, otherwise an `unsubscribe` token.
   */
  unsubscribe(request: {
    readonly tokenHash: string;
    readonly method: UnsubscribeMethod;
    readonly at: Date;
  }): Promise<'unsubscribed' | 'already' | 'unknown'>;

  /**
   * Unsubscribes an address, and makes sure that it gets no more emails, no matter who enters it, in any
   * spelling of its mailbox. Waiting emails are given up. Confirming a sign-up that is already open ends this.
   *
   * @param request.tokenHash Hash of an `unsubscribe` token.
   */
  block(request: {
    readonly tokenHash: string;
    readonly at: Date;
  }): Promise<'blocked' | 'already' | 'unknown'>;

  /** Queues an email with a link to the subscription, if the address is on the list. */
  requestLink(request: LinkRequest): Promise<SignUpResult>;

  /** Finds the subscription that a `manage` link belongs to. */
  findManaged(manageTokenHash: string, at: Date): Promise<ManagedSubscriber | undefined>;

  /** Changes a subscription. */
  saveManaged(request: {
    readonly tokenHash: string;
    readonly at: Date;
    readonly changes: SubscriberChanges;
  }): Promise<'saved' | 'expired' | 'unknown'>;

  /** Stores an `erase` token for the owner of a `manage` token. Nothing is erased yet. */
  requestErase(request: {
    readonly tokenHash: string;
    readonly at: Date;
    readonly erase: ExpiringToken;
  }): Promise<'ready' | 'expired' | 'unknown'>;

  /** Finds the subscriber that an `erase` token belongs to. */
  findErase(eraseTokenHash: string, at: Date): Promise<FoundErase | undefined>;

  /**
   * Deletes a subscriber and everything that belongs to them. What stays is a keyed hash of the address, so that no
   * import adds it again, and under that hash the record of consent. Confirming a new sign-up removes the hash.
   */
  erase(request: {
    readonly tokenHash: string;
    readonly at: Date;
  }): Promise<'erased' | 'already' | 'expired' | 'unknown'>;

  /** The secret that was generated for this list. The same for every process that uses the list. */
  secret(): Promise<string>;
}

/** The result of a sign-up. Visitors get the same answer for the first two. */
export type SignUpResult =
  /** An email is in the outbox. */
  | 'mail-queued'
  /** The address reached its own limit, or is blocked, so no email was added. */
  | 'mail-withheld'
  /** The list reached its daily limit. Nothing was stored. */
  | 'mail-cap-reached';

/**
 * A validated sign-up. It contains both emails, because only the store knows whether the address is confirmed.
 */
export interface SignUp {
  /** A valid address. Its domain is lowercase ASCII. */
  readonly email: string;
  readonly name?: string | undefined;
  /** Language tag for emails and pages. */
  readonly locale: string;
  readonly consent: SignUpConsent;
  /** The values of the chosen interests. */
  readonly interests?: readonly string[] | undefined;
  readonly at: Date;
  /** Used when the address isn't confirmed. */
  readonly confirmation: {
    readonly mail: NewMail;
    readonly confirm: ExpiringToken;
    readonly unsubscribeTokenHash: string;
  };
  /** Used when the address is confirmed. */
  readonly reminder: SubscriberMail;
  readonly limits: MailLimits;
}

/** What somebody agreed to, and on which page. */
export interface SignUpConsent {
  readonly text: string;
  readonly version: string;
  /** Path of the page with the form. */
  readonly page?: string | undefined;
}

/** The sign-up that a confirmation link belongs to. A withdrawn sign-up is `expired`, too. */
export interface FoundSignUp {
  readonly status: 'open' | 'confirmed' | 'expired';
  readonly email: string;
  /** The name in this sign-up, while it is open. */
  readonly name: string | undefined;
  /** The language of this sign-up. */
  readonly locale: string;
  /** The values of the interests chosen in this sign-up. */
  readonly interests: readonly string[];
}

/** How somebody unsubscribed: on the unsubscribe page, by RFC 8058 one-click, or on the page of their subscription. */
export type UnsubscribeMethod = 'page' | 'one-click' | 'manage';

/** The subscriber that an unsubscribe link belongs to. */
export interface FoundSubscriber {
  /** Whether there is anything to unsubscribe from. True for a sign-up that waits for its confirmation. */
  readonly subscribed: boolean;
  readonly email: string;
  readonly locale: string;
}

/** A confirmation, with the welcome email. */
export interface Confirmation {
  readonly tokenHash: string;
  readonly at: Date;
  readonly welcome: SubscriberMail;
}

/** An email to a confirmed subscriber, and the tokens of its links. */
export interface SubscriberMail {
  readonly mail: NewMail;
  readonly unsubscribeTokenHash: string;
  readonly manage: ExpiringToken;
}

/** A token with an expiry time. */
export interface ExpiringToken {
  readonly tokenHash: string;
  /** The first moment at which the token no longer works. */
  readonly expiresAt: Date;
}

/** A request for a link to a subscription. The email is written before the store looks up the address. */
export interface LinkRequest {
  readonly email: string;
  readonly at: Date;
  readonly mail: NewMail;
  readonly manage: ExpiringToken;
  /** For the link that blocks the address. */
  readonly unsubscribeTokenHash: string;
  readonly limits: MailLimits;
}

/** Waiting for confirmation, confirmed, or unsubscribed. */
export type SubscriberStatus = 'pending' | 'confirmed' | 'unsubscribed';

/** A subscription as its owner sees it. */
export interface ManagedSubscriber {
  /** Whether the link still works. */
  readonly link: 'open' | 'expired';
  readonly email: string;
  readonly name: string | undefined;
  readonly locale: string;
  readonly interests: readonly string[];
  readonly status: SubscriberStatus;
  /** When the status began: the time of the last sign-up, the confirmation, or the unsubscription. */
  readonly since: Date;
  /** The latest consent that was confirmed. */
  readonly consent: { readonly text: string; readonly version: string; readonly at: Date } | undefined;
}

/** Changes to a subscription. Absent properties stay as they are; `name: null` removes the name. */
export interface SubscriberChanges {
  readonly name?: string | null;
  readonly locale?: string;
  readonly interests?: readonly string[];
}

/** What an `erase` token belongs to. */
export type FoundErase =
  | { readonly status: 'open' | 'expired'; readonly email: string; readonly locale: string }
  | { readonly status: 'erased' };
