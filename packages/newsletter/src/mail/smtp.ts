import { createTransport } from 'nodemailer';
import parseAddresses from 'nodemailer/lib/addressparser';
import type SMTPPool from 'nodemailer/lib/smtp-pool';
import { MAILS_AT_ONCE } from './delivery.js';
import { signing } from './dkim.js';
import { MailDeferred, type Mailer, MailRefused } from './mailer.js';

/** Nodemailer's SMTP options (`host`, `port`, `secure`, `auth`, `dkim`, ... or `url`) and who the mails come from. */
export type SmtpOptions = Omit<SMTPPool.Options, 'pool'> & {
  /** `newsletter@example.com` or `Quiet Pine <newsletter@example.com>`. Without a name the practice's is used. */
  from: string;
};

/**
 * Sends mails by SMTP, over connections that are kept for some seconds. Nothing is asked of the server on creation;
 * one that cannot be reached is tried again later.
 *
 * @throws TypeError when `from` is not one address, or a DKIM key cannot sign.
 *
 * @example
 * ```ts
 * import { smtpMailer } from '@tendwell/newsletter';
 *
 * const mailer = smtpMailer({ url: 'smtp://localhost:587', from: 'newsletter@example.com' });
 * ```
 */
export function smtpMailer({ from, dkim, ...options }: SmtpOptions): Mailer {
  const sender = parseSender(from);
  const transport = createTransport({
    // A server that has stalled should not hold up the outbox for nodemailer's default of ten minutes.
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 45_000,
    maxConnections: MAILS_AT_ONCE,
    // Mails of one rush share a greeting, a handshake and a log-in; between rushes nobody's connection is held.
    idleTimeout: 10_000,
    // A kept connection may have ended meanwhile. The outbox does all further trying again.
    maxRequeues: 2,
    ...options,
    ...(dkim && { dkim: signing(dkim) }),
    pool: true,
    // No mail has attachments: nothing that a mail says may make this process read a file or a URL.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(mail, signal) {
      try {
        await transport.sendMail({
          messageId: `<${mail.id}@${sender.address.slice(sender.address.lastIndexOf('@') + 1)}>`,
          from: { name: sender.name || mail.fromName, address: sender.address },
          to: { name: '', address: mail.to },
          ...(mail.replyTo !== undefined && { replyTo: { name: mail.fromName, address: mail.replyTo } }),
          // Explicit, so that nothing in a header can add a recipient.
          envelope: { from: sender.address, to: [mail.to] },
          subject: mail.subject,
          text: mail.text,
          html: mail.html,
          // `prepared` keeps a long URL on one line: some DKIM verifiers fail on a folded one.
          headers: Object.fromEntries(
            Object.entries(mail.headers).map(([key, value]) => [
              key,
              { prepared: true, value: value.replace(/[\r\n]+/g, ' ') },
            ]),
          ),
          signal,
        });
      } catch (error) {
        throw inOurWords(error);
      }
    },
    close: () => transport.close(),
  };
}

function parseSender(from: string): { name: string; address: string } {
  const [sender, ...others] = parseAddresses(from, { flatten: true });
  if (/[\r\n]/.test(from) || !sender?.address.includes('@') || others.length > 0) {
    throw new TypeError(
      `smtpMailer: "from" must be one address, such as newsletter@example.com; it is ${JSON.stringify(from)}.`,
    );
  }
  return sender;
}

/** Servers repeat the recipient in their answers. What is logged and stored must not: it has the codes alone. */
function inOurWords(error: unknown): Error {
  const { code, command, responseCode, response } = error as Partial<Record<string, unknown>>;
  // RFC 3463: tells an unknown mailbox (5.1.1) from a full one (5.2.2) and from a policy (5.7.x).
  const enhanced = /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(String(response))?.[1];
  const reason = [
    code ?? 'failed',
    command && `at ${command}`,
    responseCode && `with ${responseCode}`,
    enhanced,
  ]
    .filter(Boolean)
    .join(' ');
  const aboutThisMail =
    (command === 'RCPT TO' || command === 'DATA') && typeof responseCode === 'number' && responseCode !== 421;
  if (!aboutThisMail) return new Error(reason);
  return responseCode >= 500 ? new MailRefused(reason) : new MailDeferred(reason);
}
