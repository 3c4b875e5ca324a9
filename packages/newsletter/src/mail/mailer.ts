import type { NewsletterStore, OutboxMail } from '../store/store.js';

/** A mail as a mailer gets it: addresses were validated, header values are single lines. */
export interface OutgoingMail {
  /** A UUID, the same at every attempt. */
  readonly id: string;
  readonly to: string;
  /** Name of the practice, for the `From` line. */
  readonly fromName: string;
  /** Address of the practice, where a reply should go. */
  readonly replyTo?: string | undefined;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** How mails leave the outbox. */
export interface Mailer {
  /**
   * Hands a mail over; several may be on their way at once. Rejects when it was not taken: with a {@link MailRefused}
   * when trying again is pointless, with a {@link MailDeferred} when only this mail has to wait, with any other error
   * when others would fare no better. Messages of errors are logged and stored: no addresses in them. Ends soon after
   * the signal. A mailer without `send` leaves every mail in the outbox.
   */
  send?(mail: OutgoingMail, signal: AbortSignal): Promise<void>;
  /** Frees connections. */
  close?(): void;
}

/**
 * A mail that will never be taken, such as one to an address that does not exist.
 *
 * @example
 * ```ts
 * import { MailRefused } from '@tendwell/newsletter';
 *
 * throw new MailRefused('550 5.1.1 No such user');
 * ```
 */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';
}

/**
 * A mail that is not taken now, while others may be: a full mailbox, a server that greylists.
 *
 * @example
 * ```ts
 * import { MailDeferred } from '@tendwell/newsletter';
 *
 * throw new MailDeferred('451 4.7.1 Try again later');
 * ```
 */
export class MailDeferred extends Error {
  override readonly name = 'MailDeferred';
}

/**
 * A mailer that sends nothing: mails stay in the store, for development and tests. `mails()` lists them, newest
 * first; in a browser they are at `{basePath}/outbox` once `createNewsletter` was given `outbox: true`.
 *
 * @example
 * ```ts
 * import { openStore, outboxMailer } from '@tendwell/newsletter';
 *
 * const mailer = outboxMailer(await openStore({ url: 'file:.data/newsletter.db' }));
 * const mails = await mailer.mails(10);
 * ```
 */
export function outboxMailer(
  store: NewsletterStore,
): Mailer & { mails(limit?: number): Promise<OutboxMail[]> } {
  return { mails: (limit = 100) => store.listMails(limit) };
}
