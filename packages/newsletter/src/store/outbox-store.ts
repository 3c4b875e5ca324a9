import type { MailKind, NewMail } from './mail.js';

/** What sending email needs from a store: a durable queue that several processes can work on. */
export interface OutboxStore {
  /**
   * Takes the next email that is due and leases it to the caller for `leaseMs`, so that no other process sends it.
   * When the lease expires, the email is due again. Emails from the future, created before the clock was set back, count
   * as created now. Emails that are too late to send stay in the outbox until `tidy` gives them up.
   *
   * @returns `undefined` when nothing is due.
   */
  takeMail(at: Date, leaseMs: number): Promise<QueuedMail | undefined>;

  /** Records that the mail server accepted an email, and deletes its content, which contains tokens. */
  mailSent(id: string, at: Date): Promise<void>;

  /**
   * Records a failed attempt. The email is due again at `retryAt`; without it, the email is given up and its content
   * deleted. `reason` must not contain an address.
   */
  mailFailed(
    id: string,
    failure: { readonly at: Date; readonly retryAt?: Date; readonly reason: string },
  ): Promise<void>;

  /** The emails in the outbox, newest first. For development only: their content contains tokens. */
  listMails(limit: number): Promise<OutboxMail[]>;

  /**
   * Gives up emails that are too late to send, and deletes what is no longer needed: unconfirmed sign-ups, expired tokens,
   * emails, and the names of people who unsubscribed. Called every six hours.
   *
   * A clock that suddenly shows a later time must not delete anything: only count the time that passes between two calls
   * less than a day apart. The first call deletes nothing.
   */
  tidy(at: Date): Promise<void>;
}

/** An email that is being sent. */
export interface QueuedMail extends NewMail {
  /** A UUID that stays the same for every attempt, so that a duplicate can be recognized. */
  readonly id: string;
  readonly to: string;
  /** Number of attempts so far, including this one. */
  readonly attempts: number;
}

/** An email as the development outbox shows it. */
export interface OutboxMail {
  readonly id: string;
  readonly kind: MailKind;
  readonly to: string;
  readonly subject: string;
  /** `undefined` once the email was sent or given up. */
  readonly text: string | undefined;
  /** `undefined` once the email was sent or given up. */
  readonly html: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly createdAt: Date;
  readonly state: MailState;
}

/** `failed` means given up. */
export type MailState = 'waiting' | 'sent' | 'failed';
