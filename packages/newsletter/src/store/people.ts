/** What {@link NewsletterStore} tells its owner about the list, and takes from another one. */

/** Where a person stands: has to press the button in their mail, has pressed it, has left. */
export type SubscriberStatus = 'pending' | 'confirmed' | 'unsubscribed';

/** A person on the list. */
export interface Subscriber {
  /** A UUID. */
  readonly id: string;
  readonly email: string;
  readonly name: string | undefined;
  readonly status: SubscriberStatus;
  /** Language tag of the words that they get. */
  readonly locale: string;
  /** Values of what they chose; empty where nothing was asked or chosen. */
  readonly interests: readonly string[];
  /** First sign-up. */
  readonly createdAt: Date;
  readonly confirmedAt: Date | undefined;
  readonly unsubscribedAt: Date | undefined;
  /** What they agreed to, or were asked to last. */
  readonly consent: RecordedConsent | undefined;
}

/** What somebody agreed to, as far as it is known. */
export interface RecordedConsent {
  readonly text: string | undefined;
  readonly version: string | undefined;
  /** Path of the page that the form stood on. */
  readonly page: string | undefined;
  /** For somebody who came with a list from elsewhere: which. */
  readonly source: string | undefined;
}

/** Which people, and which of them first. */
export interface SubscriberQuery {
  readonly status?: SubscriberStatus | undefined;
  /** A part of the address. */
  readonly search?: string | undefined;
  /** Default: `oldest`. */
  readonly first?: 'oldest' | 'newest' | undefined;
  /** The last one of the page before. */
  readonly after?: Pick<Subscriber, 'id' | 'createdAt'> | undefined;
  readonly limit: number;
}

/** How many there are. */
export interface ListCounts {
  readonly subscribers: Readonly<Record<SubscriberStatus, number>>;
  readonly mails: Readonly<Record<'waiting' | 'sent' | 'failed', number>>;
  /** When the mail that waits longest was made. */
  readonly waitingSince: Date | undefined;
}

/** What happened in a quarter of an hour. */
export interface Activity {
  /** Its beginning; quarters of hours are the same in every time zone. */
  readonly from: Date;
  readonly what: 'asked' | 'confirmed' | 'unsubscribed';
  readonly count: number;
}

/** What became of a mail. Its text is not told: it holds links that confirm and unsubscribe. */
export interface MailDelivery {
  readonly id: string;
  readonly kind: string;
  readonly to: string;
  readonly state: 'waiting' | 'sent' | 'failed';
  readonly createdAt: Date;
  readonly attempts: number;
  /** When it is tried next, was sent, or was given up. */
  readonly at: Date;
  /** What the mail server said last, if it did not take the mail. */
  readonly failure: string | undefined;
}

/** A person from another list. */
export interface ImportedSubscriber {
  /** Valid, its domain in lower case and ASCII. */
  readonly email: string;
  readonly name?: string | undefined;
  readonly locale: string;
  readonly interests?: readonly string[] | undefined;
  readonly status: 'confirmed' | 'unsubscribed';
  readonly createdAt: Date;
  readonly confirmedAt?: Date | undefined;
  readonly unsubscribedAt?: Date | undefined;
  /** Goes into the proof of consent; its source says where the list came from. */
  readonly consent: RecordedConsent;
}

/** What becomes of an imported person. */
export type ImportOutcome =
  /** New, and subscribed. */
  | 'subscribed'
  /** New, and known to have left. */
  | 'unsubscribed'
  /** Had not confirmed here; has now. */
  | 'confirmed'
  /** Was subscribed here and has left there since; has now left here. */
  | 'left'
  /** On the list already; nothing changed. */
  | 'known'
  /** Has left here, and stays so. */
  | 'stays-unsubscribed'
  /** Was erased at their wish; nothing is kept. */
  | 'erased';
