import type { LetterLinks, LetterVersion } from '../letters/frozen-letter.js';
import type { OutboxMail, OutboxStore } from '../store/outbox-store.js';

/** Several, so that a slow response doesn't hold up other emails. */
export const MAX_CONCURRENT_MAILS = 4;

/** An email as a mailer gets it. Addresses are valid, header values have no line breaks. */
export interface OutgoingMail {
  /** A UUID that stays the same for every attempt. */
  readonly id: string;
  readonly to: string;
  /** Name of the practice, for the `From` header. */
  readonly fromName: string;
  /** Address of the practice, for the `Reply-To` header. */
  readonly replyTo?: string | undefined;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The sender of the envelope, to which mail servers return it. Default: the sender. */
  readonly returnPath?: string | undefined;
}

/** A letter to one person, as a mailer gets it. */
export interface OutgoingLetter extends OutgoingMail {
  /**
   * What `text` and `html` are made of. It is the same object for everybody who gets the letter in this language, so that
   * a mailer can encode it once.
   */
  readonly version: LetterVersion;
  /** The person's links, which replace the placeholders in `version`. */
  readonly links: LetterLinks;
}

/** Sends the emails in the outbox. */
export interface Mailer {
  /**
   * Sends an email. Up to four calls run at the same time. The promise should settle soon after the signal aborts.
   * Without this method, emails stay in the outbox.
   *
   * Error messages are logged and stored, so they must not contain addresses.
   *
   * @throws MailRefused when retrying this email is pointless.
   * @throws MailDeferred when this email should be retried later, but others can be sent.
   * @throws Error when the mail server is unavailable.
   */
  send?(mail: OutgoingMail, signal: AbortSignal): Promise<void>;
  /**
   * Sends one letter of many, as `send` does. Up to four calls run at the same time, next to those of `send`.
   *
   * @param commit Must be awaited right before the mail server gets the end of the message, so that as little as possible
   *   can happen between that and its answer. If it rejects, the message must not be sent. Without this method, `commit`
   *   is called before `send`.
   */
  sendLetter?(mail: OutgoingLetter, signal: AbortSignal, commit: () => Promise<void>): Promise<void>;
  /** Closes connections. */
  close?(): void;
}

/**
 * An email was rejected permanently, for example because the address doesn't exist.
 *
 * @example
 * ```ts
 * import { type Mailer, MailRefused } from '@tendwell/newsletter';
 *
 * const mailer: Mailer = {
 *   async send({ to, subject, text }) {
 *     const response = await fetch('https://mail.example.com/send', {
 *       method: 'POST',
 *       body: JSON.stringify({ to, subject, text }),
 *     });
 *     if (response.status === 422) throw new MailRefused('422');
 *     if (!response.ok) throw new Error(String(response.status));
 *   },
 * };
 * ```
 */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';
  /** What it means for the recipient, if that is known: `hard` if the address doesn't exist, which ends their subscription. */
  readonly bounce: { readonly kind: 'hard' | 'soft'; readonly reason: string } | undefined;

  constructor(message?: string, { bounce }: Pick<Partial<MailRefused>, 'bounce'> = {}) {
    super(message);
    this.bounce = bounce;
  }
}

/**
 * An email was rejected temporarily, for example because the mailbox is full or the server uses greylisting.
 *
 * @example
 * ```ts
 * import { MailDeferred, type Mailer } from '@tendwell/newsletter';
 *
 * const mailer: Mailer = {
 *   async send({ to, subject, text }) {
 *     const response = await fetch('https://mail.example.com/send', {
 *       method: 'POST',
 *       body: JSON.stringify({ to, subject, text }),
 *     });
 *     if (response.status === 429) throw new MailDeferred('429');
 *     if (!response.ok) throw new Error(String(response.status));
 *   },
 * };
 * ```
 */
export class MailDeferred extends Error {
  override readonly name = 'MailDeferred';
  /** Whether it is about the sender, and not about this recipient. After a handful of these, a letter is paused. */
  readonly refusesSender: boolean;

  constructor(message?: string, { refusesSender = false }: { refusesSender?: boolean } = {}) {
    super(message);
    this.refusesSender = refusesSender;
  }
}

/** The mail server has answered that it accepts no email at the moment. Unlike with other errors, the outcome is known. */
export class MailServerRefused extends Error {
  override readonly name = 'MailServerRefused';
  /** Whether that will stay so, for example because the password is wrong. */
  readonly refusesSender: boolean;

  constructor(message: string, { refusesSender }: { refusesSender: boolean }) {
    super(message);
    this.refusesSender = refusesSender;
  }
}

/**
 * A mailer for development and tests that sends nothing: emails stay in the store. `mails()` returns them, newest
 * first. With the option `outbox: true` of `createNewsletter`, they are shown at `{basePath}/outbox`.
 *
 * @example
 * ```ts
 * import { openStore, outboxMailer } from '@tendwell/newsletter';
 *
 * const mailer = outboxMailer(await openStore({ url: 'file:.data/newsletter.db' }));
 * for (const { to, subject } of await mailer.mails()) console.log(to, subject);
 * ```
 */
export function outboxMailer(
  store: Pick<OutboxStore, 'listMails'>,
): Mailer & { mails(limit?: number): Promise<OutboxMail[]> } {
  return { mails: (limit = 100) => store.listMails(limit) };
}
