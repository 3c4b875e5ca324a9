import type { FoundErase, LinkRequest, LinkToken, ManagedSubscriber, SubscriberChanges } from './manage.js';
import type {
  Activity,
  ImportedSubscriber,
  ImportOutcome,
  ListCounts,
  MailDelivery,
  Subscriber,
  SubscriberQuery,
} from './people.js';

export type * from './manage.js';
export type * from './people.js';

/**
 * The port that a store implements. It speaks of sign-ups and mails, not of tables, so that a list can live in
 * a file, on a server, or somewhere nobody has thought of yet. Every method that changes something is atomic
 * and durable: when its promise is fulfilled, a power cut does not undo it. Where the store cannot be used for the
 * moment, a method rejects with `StoreUnavailable`.
 */
export interface NewsletterStore {
  /** Takes one sign-up: the subscriber, the consent, the tokens and the mail, all of them or none. */
  signUp(signUp: SignUp): Promise<SignUpResult>;

  /** What a confirmation link stands for. Changes nothing. */
  findSignUp(confirmToken: string, at: Date): Promise<FoundSignUp | undefined>;

  /** Confirms once; asked again it answers `already`. */
  confirm(confirmation: Confirmation): Promise<'confirmed' | 'already' | 'expired' | 'unknown'>;

  /** Whose mails an unsubscribe link stops. Changes nothing. */
  findSubscriber(unsubscribeToken: string): Promise<FoundSubscriber | undefined>;

  /**
   * Takes an address off the list, whether it was confirmed or not, and makes its open confirmation links useless.
   * The token is a `manage` one where that is how, else an `unsubscribe` one.
   */
  unsubscribe(request: {
    token: string;
    how: Leaving;
    at: Date;
  }): Promise<'unsubscribed' | 'already' | 'unknown'>;

  /** Sends a link to somebody's data there, if they are on the list. */
  requestLink(request: LinkRequest): Promise<SignUpResult>;

  /** What a link to somebody's data shows. Changes nothing. */
  findManaged(token: string, at: Date): Promise<ManagedSubscriber | undefined>;

  /** Changes what a subscriber may change. */
  saveManaged(request: {
    token: string;
    at: Date;
    changes: SubscriberChanges;
  }): Promise<'saved' | 'expired' | 'unknown'>;

  /** Turns a `manage` token into permission to erase, which the person has yet to use. */
  askErase(request: { token: string; at: Date; erase: LinkToken }): Promise<'ready' | 'expired' | 'unknown'>;

  /** What a button to erase stands for. Changes nothing. */
  findErase(token: string, at: Date): Promise<FoundErase | undefined>;

  /**
   * Deletes a subscriber and all that belongs to them. A keyed hash of the address stays, so that no import brings it
   * back, and under it when what was agreed to. A confirmation of their own lifts it.
   */
  erase(request: { token: string; at: Date }): Promise<'erased' | 'already' | 'expired' | 'unknown'>;

  /** The same for the owner, by address; one that is not on the list is remembered too. */
  eraseAddress(request: { email: string; at: Date }): Promise<'erased' | 'suppressed'>;

  /** The next mail that is due, leased to the caller for `leaseMs` so that no other process sends it meanwhile. */
  takeMail(at: Date, leaseMs: number): Promise<QueuedMail | undefined>;

  /** A mail was accepted by the mail server. Its text, which holds tokens, is deleted. */
  mailSent(id: string, at: Date): Promise<void>;

  /** A mail was not accepted: it is tried again at `retryAt`, or never. `reason` must not hold an address. */
  mailFailed(id: string, failure: { at: Date; retryAt?: Date; reason: string }): Promise<void>;

  /** The mails of the outbox, newest first. Development only: their texts hold tokens. */
  listMails(limit: number): Promise<OutboxMail[]>;

  /** How many people and mails there are. */
  countList(): Promise<ListCounts>;

  /** What people did since a moment, by quarters of hours, the oldest first. */
  activity(since: Date): Promise<Activity[]>;

  /** A page of the people on the list. */
  listSubscribers(query: SubscriberQuery): Promise<Subscriber[]>;

  /** What became of mails, newest first. */
  listDeliveries(query: { state: MailDelivery['state']; limit: number }): Promise<MailDelivery[]>;

  /**
   * Takes people over from another list, without a mail to any of them: all of them or none, and says of each what
   * became of them. Nobody who left or was erased comes back by it. For a long list, call it page by page.
   *
   * @param options.dryRun Only says what would become of them.
   */
  importSubscribers(
    people: readonly ImportedSubscriber[],
    options: { at: Date; dryRun?: boolean | undefined },
  ): Promise<ImportOutcome[]>;

  /** Deletes what is no longer needed: sign-ups never confirmed, used tokens and old mails. */
  tidy(before: Date): Promise<void>;

  /** The secret that was generated for this store, the same for all processes that use it. */
  secret(): Promise<string>;

  /** Frees the store. May be called twice. */
  close(): Promise<void>;
}

/** What becomes of a sign-up. The visitor is told the same in the first two cases. */
export type SignUpResult =
  /** A mail is in the outbox. */
  | 'mail-queued'
  /** The address has had its mails for now, so none was added. */
  | 'mail-withheld'
  /** The whole list has had its mails for today; nothing was stored. */
  | 'mail-cap-reached';

/** A sign-up that was checked already. Both mails are made before it is known which one goes out: the time taken tells nothing. */
export interface SignUp {
  /** Valid, its domain in lower case and ASCII. */
  readonly email: string;
  readonly name?: string | undefined;
  /** Language tag of the words the visitor gets. */
  readonly locale: string;
  readonly consent: Consent;
  /** Values of what was chosen to hear about. */
  readonly interests?: readonly string[] | undefined;
  readonly at: Date;
  /** For an address that is not confirmed. */
  readonly confirmation: {
    readonly mail: NewMail;
    readonly confirmToken: string;
    readonly confirmUntil: Date;
    readonly unsubscribeToken: string;
  };
  /** For an address that is. */
  readonly reminder: {
    readonly mail: NewMail;
    readonly unsubscribeToken: string;
    readonly manage: LinkToken;
  };
  readonly limits: MailLimits;
}

/** What was agreed to and where. */
export interface Consent {
  readonly text: string;
  readonly version: string;
  /** Path of the page that the form stood on. */
  readonly page?: string | undefined;
}

/** Bounds on mail that sign-ups can cause. */
export interface MailLimits {
  /** Least time between two mails to one address, in minutes. Default: 10. */
  readonly minutesBetweenMails: number;
  /** Most mails to one address in 24 hours. Default: 3. */
  readonly mailsPerRecipientPerDay: number;
  /** Most mails to all addresses in 24 hours. Default: 1000. */
  readonly mailsPerDay: number;
}

/** The sign-up behind a confirmation link. `expired` also stands for one that was withdrawn since. */
export interface FoundSignUp {
  readonly status: 'open' | 'confirmed' | 'expired';
  readonly email: string;
  readonly locale: string;
  /** Values of what was chosen with this sign-up. */
  readonly interests: readonly string[];
}

/** By which way somebody left: the page, a mail program, the page of their data. */
export type Leaving = 'page' | 'one-click' | 'manage';

/** The subscriber behind an unsubscribe link. */
export interface FoundSubscriber {
  readonly subscribed: boolean;
  readonly email: string;
  readonly locale: string;
}

/** A confirmation, with the mail that says so. */
export interface Confirmation {
  readonly token: string;
  readonly at: Date;
  readonly welcome: {
    readonly mail: NewMail;
    readonly unsubscribeToken: string;
    readonly manage: LinkToken;
  };
}

/** Why a mail is sent. */
export type MailKind = 'confirmation' | 'reminder' | 'welcome' | 'link';

/** A mail that is about to be stored. The store knows whom it goes to. */
export interface NewMail {
  readonly kind: MailKind;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
  /** When sending it has lost its point. */
  readonly sendUntil: Date;
}

/** A mail on its way. */
export interface QueuedMail extends NewMail {
  /** A UUID, the same at every attempt, so that a repeated mail can be recognised. */
  readonly id: string;
  readonly to: string;
  /** Attempts up to now, this one included. */
  readonly attempts: number;
}

/** A mail as the development outbox shows it. The text of a mail that was sent or given up is gone. */
export interface OutboxMail {
  readonly id: string;
  readonly kind: MailKind;
  readonly to: string;
  readonly subject: string;
  readonly text: string | undefined;
  readonly html: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly createdAt: Date;
  readonly state: 'waiting' | 'sent' | 'failed';
}
