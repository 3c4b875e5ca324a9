import { createTransport } from 'nodemailer';
import parseAddresses from 'nodemailer/lib/addressparser';
import type SMTPPool from 'nodemailer/lib/smtp-pool';
import { letterBody } from '../letters/mime/letter-body.js';
import { committingTransport } from './committing-transport.js';
import type { Mailer, OutgoingMail } from './mailer.js';
import { toMailError } from './smtp-error.js';
import { letterPoolSettings, poolSettings } from './smtp-pools.js';

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
export function smtpMailer({ from, ...options }: SmtpOptions): Mailer {
  const sender = parseSender(from);
  const transport = createTransport(poolSettings(options));
  // Letters have connections of their own, so that somebody who signs up doesn't wait for them.
  const letters = committingTransport(letterPoolSettings(options));
  const headersOf = (mail: OutgoingMail, signal: AbortSignal) => ({
    ...messageHeaders(mail, sender),
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

/** The headers of an email and its envelope, in Nodemailer's form. */
function messageHeaders(mail: OutgoingMail, sender: Sender) {
  return {
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
  };
}

interface Sender {
  readonly name: string;
  readonly address: string;
}

function parseSender(from: string): Sender {
  const [sender, ...others] = parseAddresses(from, { flatten: true });
  if (/[\r\n]/.test(from) || !sender?.address.includes('@') || others.length > 0) {
    throw new TypeError(
      `smtpMailer: "from" must be a single address such as newsletter@example.com, but it is ${JSON.stringify(from)}.`,
    );
  }
  return sender;
}
