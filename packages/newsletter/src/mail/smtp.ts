import { createTransport } from 'nodemailer';
import parseAddresses from 'nodemailer/lib/addressparser';
import type SMTPPool from 'nodemailer/lib/smtp-pool';
import { bounceKind } from '../feedback/classify/bounce-kind.js';
import { letterBody } from '../letters/mime/letter-body.js';
import { committingTransport } from './committing-transport.js';
import { dkimOptions } from './dkim.js';
import {
  MAX_CONCURRENT_MAILS,
  MailDeferred,
  type Mailer,
  MailRefused,
  MailServerRefused,
  type OutgoingMail,
} from './mailer.js';
import { concernsEveryMail, explainSenderRefusal, senderRefusal } from './sender-refusal.js';

/**
 * How long to wait for an answer while a letter is sent. Longer than for other emails: if it comes later, the outcome is
 * unknown, and the letter is not sent to that person again.
 */
const LETTER_SOCKET_TIMEOUT_MS = 3 * 60_000;

/** Nodemailer's SMTP options (`host`, `port`, `secure`, `auth`, `dkim`, ... or `url`), and the sender. */
export type SmtpOptions = Omit<SMTPPool.Options, 'pool'> & {
  /** `newsletter@example.com` or `Quiet Pine <newsletter@example.com>`. Default for the name: the practice's name. */
  from: string;
};

/**
 * Sends emails by SMTP over a pool of connections. The first connection is made for the first email.
 *
 * @throws TypeError when `from` isn't a single address, or a DKIM key can't be used.
 *
 * @example
 * ```ts
 * import { smtpMailer } from '@tendwell/newsletter';
 *
 * const mailer = smtpMailer({
 *   url: 'smtps://user:password@mail.example.com',
 *   from: 'Quiet Pine <newsletter@example.com>',
 * });
 * ```
 */
export function smtpMailer({ from, dkim, ...options }: SmtpOptions): Mailer {
  const sender = parseSender(from);
  const settings: SMTPPool.Options = {
    // Nodemailer's defaults of up to ten minutes would hold up the outbox.
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 45_000,
    maxConnections: MAX_CONCURRENT_MAILS,
    // Reuses connections while there is something to send, and closes them soon afterwards.
    idleTimeout: 10_000,
    // Covers a reused connection that the server has closed before it got any of a message. All other retries are up to
    // the outbox.
    maxRequeues: 2,
    ...options,
    ...(dkim && { dkim: dkimOptions(dkim) }),
    pool: true,
    // Emails have no attachments, so their content must never make Nodemailer read a file or a URL.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
  const transport = createTransport(settings);
  // Letters have connections of their own, so that somebody who signs up doesn't wait for them.
  const letters = committingTransport({ socketTimeout: LETTER_SOCKET_TIMEOUT_MS, ...settings, ...options });
  const headersOf = (mail: OutgoingMail, signal: AbortSignal) => ({
    messageId: `<${mail.id}@${sender.address.slice(sender.address.lastIndexOf('@') + 1)}>`,
    from: { name: sender.name || mail.fromName, address: sender.address },
    to: { name: '', address: mail.to },
    ...(mail.replyTo !== undefined && { replyTo: { name: mail.fromName, address: mail.replyTo } }),
    // Explicit, so that no header can add a recipient.
    envelope: { from: mail.returnPath ?? sender.address, to: [mail.to] },
    subject: mail.subject,
    // `prepared` prevents folding: some DKIM verifiers fail on long folded URLs.
    headers: Object.fromEntries(
      Object.entries(mail.headers).map(([key, value]) => [
        key,
        { prepared: true, value: value.replace(/[\r\n]+/g, ' ') },
      ]),
    ),
    signal,
  });
  return {
    async send(mail, signal) {
      try {
        await transport.sendMail({ ...headersOf(mail, signal), text: mail.text, html: mail.html });
      } catch (error) {
        throw toMailError(error);
      }
    },
    async sendLetter(mail, signal, commit) {
      let failure: { readonly error: unknown } | undefined;
      try {
        const body = letterBody(mail.version)(mail.links);
        await letters.send(headersOf(mail, signal), body, async () => {
          await commit().catch((error) => {
            failure = { error };
            throw error;
          });
        });
      } catch (error) {
        throw failure ? failure.error : toMailError(error);
      }
    },
    close() {
      transport.close();
      letters.close();
    },
  };
}

function parseSender(from: string): { name: string; address: string } {
  const [sender, ...others] = parseAddresses(from, { flatten: true });
  if (/[\r\n]/.test(from) || !sender?.address.includes('@') || others.length > 0) {
    throw new TypeError(
      `smtpMailer: "from" must be a single address such as newsletter@example.com, but it is ${JSON.stringify(from)}.`,
    );
  }
  return sender;
}

/**
 * Keeps only the codes of an error, and what they mean. Servers repeat the recipient in their responses, which must not be
 * logged or stored.
 */
function toMailError(error: unknown): Error {
  const { code, command, responseCode, response } = error as Partial<Record<string, unknown>>;
  const text = String(response);
  // RFC 3463 distinguishes an unknown mailbox (5.1.1), a full mailbox (5.2.2) and a policy (5.7.x).
  const enhanced = /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(text)?.[1];
  const codes = [
    code ?? 'failed',
    command && `at ${command}`,
    responseCode && `with ${responseCode}`,
    enhanced,
  ]
    .filter(Boolean)
    .join(' ');
  if (typeof responseCode !== 'number') return new Error(codes);
  const isAboutThisMail = (command === 'RCPT TO' || command === 'DATA') && responseCode !== 421;
  if (!isAboutThisMail) return new MailServerRefused(codes, { refusesSender: responseCode >= 500 });
  if (responseCode < 500) return new MailDeferred(codes);
  const refusal = senderRefusal(text);
  if (refusal === undefined) {
    const { kind, reason: code } = bounceKind(enhanced, text);
    return new MailRefused(codes, { bounce: { kind: kind === 'hard' ? 'hard' : 'soft', reason: code } });
  }
  const reason = `${explainSenderRefusal(refusal)} (${codes})`;
  const options = { refusesSender: true };
  return concernsEveryMail(refusal)
    ? new MailServerRefused(reason, options)
    : new MailDeferred(reason, options);
}
