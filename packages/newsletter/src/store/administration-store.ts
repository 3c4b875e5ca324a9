import type { MailState } from './outbox-store.js';
import type { SubscriberStatus } from './sign-up-store.js';

/** What the commands for the list's owner need from a store: counting, listing, importing and erasing. */
export interface AdministrationStore {
  /** Counts subscribers and emails. */
  countList(): Promise<ListCounts>;

  /** Counts the emails created since a moment that count toward `mailsPerDay`: all except welcome emails. */
  mailsSince(since: Date): Promise<number>;

  /** What subscribers did since a moment, per quarter of an hour, oldest first. */
  activity(since: Date): Promise<ListActivity[]>;

  /** One page of subscribers. */
  listSubscribers(query: SubscriberQuery): Promise<Subscriber[]>;

  /** Emails in one state, newest first. */
  listDeliveries(query: { readonly state: MailState; readonly limit: number }): Promise<MailDelivery[]>;

  /**
   * Imports subscribers in one transaction, without sending email. Nobody who unsubscribed or was erased is added
   * again. For a long list, call it page by page.
   *
   * @param options.dryRun Only reports what would happen. Default: `false`.
   * @returns one outcome per person, in the same order.
   */
  importSubscribers(
    people: readonly ImportedSubscriber[],
    options: { readonly at: Date; readonly dryRun?: boolean | undefined },
  ): Promise<ImportOutcome[]>;

  /**
   * Unsubscribes an address on behalf of the owner. Confirmation links that were mailed to it no longer work.
   *
   * @returns `unknown` when the address isn't on the list.
   */
  unsubscribeAddress(request: {
    readonly email: string;
    readonly at: Date;
  }): Promise<'unsubscribed' | 'already' | 'unknown'>;

  /**
   * Blocks an address on behalf of the owner, like {@link SignUpStore.block}, whether it is on the list or not.
   *
   * @returns `already` when its mailbox was blocked.
   */
  blockAddress(request: { readonly email: string; readonly at: Date }): Promise<'blocked' | 'already'>;

  /**
   * Ends the block of an address. It stays unsubscribed.
   *
   * @returns `unknown` when it wasn't blocked.
   */
  unblockAddress(request: { readonly email: string }): Promise<'unblocked' | 'unknown'>;

  /**
   * Erases an address on behalf of the owner, like {@link SignUpStore.erase}.
   *
   * @returns `suppressed` when the address wasn't on the list; its hash is stored all the same.
   */
  eraseAddress(request: { readonly email: string; readonly at: Date }): Promise<'erased' | 'suppressed'>;
}

/** The status of a subscriber, or `bounced` for one whose address doesn't work, who gets no emails. */
export type PersonStatus = SubscriberStatus | 'bounced';

/** A person on the list. */
export interface Subscriber {
  /** A UUID. */
  readonly id: string;
  readonly email: string;
  readonly name: string | undefined;
  readonly status: PersonStatus;
  /** Language tag for emails and pages. */
  readonly locale: string;
  /** The values of the chosen interests. */
  readonly interests: readonly string[];
  /** The first sign-up. */
  readonly createdAt: Date;
  readonly confirmedAt: Date | undefined;
  readonly unsubscribedAt: Date | undefined;
  /** When and why the address was found to be unreachable. The reason is a status code, such as `5.1.1`. */
  readonly bounce: { readonly at: Date; readonly reason: string } | undefined;
  /** The consent of the last sign-up that was confirmed; if there is none, of the last sign-up. */
  readonly consent: RecordedConsent | undefined;
}

/** What somebody agreed to, as far as it is known. */
export interface RecordedConsent {
  readonly text: string | undefined;
  readonly version: string | undefined;
  /** Path of the page with the form. */
  readonly page: string | undefined;
  /** For an imported subscriber: where the list came from. */
  readonly source: string | undefined;
}

/** Which subscribers to list, and in which order. */
export interface SubscriberQuery {
  readonly status?: PersonStatus | undefined;
  /** Part of the address. Not case-sensitive. */
  readonly search?: string | undefined;
  /** Sort order, by first sign-up. Default: `oldest`. */
  readonly first?: 'oldest' | 'newest' | undefined;
  /** The last subscriber of the previous page. */
  readonly after?: Pick<Subscriber, 'id' | 'createdAt'> | undefined;
  readonly limit: number;
}

/** Numbers of subscribers and emails. */
export interface ListCounts {
  readonly subscribers: Readonly<Record<PersonStatus, number>>;
  readonly mails: Readonly<Record<MailState, number>>;
  /** When the oldest waiting email was created. */
  readonly waitingSince: Date | undefined;
}

/** What happened in a quarter of an hour. */
export interface ListActivity {
  /** Start of the quarter of an hour. Quarters are the same in every time zone. */
  readonly from: Date;
  readonly what: 'signedUp' | 'confirmed' | 'unsubscribed' | 'bounced';
  readonly count: number;
}

/** The delivery of an email, without its content, which contains tokens. */
export interface MailDelivery {
  readonly id: string;
  readonly kind: string;
  readonly to: string;
  readonly state: MailState;
  readonly createdAt: Date;
  readonly attempts: number;
  /** When it is due next, was sent, or was given up. */
  readonly at: Date;
  /** The last error of the mail server. */
  readonly failure: string | undefined;
}

/** A subscriber from another list. */
export interface ImportedSubscriber {
  /** A valid address. Its domain is lowercase ASCII. */
  readonly email: string;
  readonly name?: string | undefined;
  readonly locale: string;
  readonly interests?: readonly string[] | undefined;
  readonly status: 'confirmed' | 'unsubscribed';
  readonly createdAt: Date;
  /** Default: `createdAt`. */
  readonly confirmedAt?: Date | undefined;
  /** Default: the time of the import. */
  readonly unsubscribedAt?: Date | undefined;
  /** Stored as the record of consent. Its `source` names the other list. */
  readonly consent: RecordedConsent;
}

/** The outcome of importing one person. */
export type ImportOutcome =
  /** Added as a subscriber. */
  | 'subscribed'
  /** Added as unsubscribed. */
  | 'unsubscribed'
  /** Was waiting for confirmation here; is confirmed now. */
  | 'confirmed'
  /** Was subscribed here, and unsubscribed from the other list later; is unsubscribed now. */
  | 'left'
  /** Was on the list already; nothing changed. */
  | 'known'
  /** Unsubscribed here; nothing changed. */
  | 'stays-unsubscribed'
  /** Was erased; nothing is stored. */
  | 'erased'
  /** Is blocked; nothing is stored. */
  | 'blocked';
