import { createTransport } from 'nodemailer';
import parseAddresses from 'nodemailer/lib/addressparser';
import type SMTPTransport from 'nodemailer/lib/smtp-transport';
import { type Mailer, MailRefused } from './mailer.js';

/** Nodemailer's SMTP options (`host`, `port`, `secure`, `auth`, `dkim`, ... or `url`) and who the mails come from. */
export type SmtpOptions = SMTPTransport.Options & {
  /** `newsletter@example.com` or `Quiet Pine <newsletter@example.com>`. Without a name the practice's is used. */
  from: string;
};

/** Sends mails by SMTP. Nothing is checked on creation; a server that cannot be reached is tried again later. */
export function smtpMailer({ from, ...options }: SmtpOptions): Mailer {
  const sender = parseSender(from);
  const transport = createTransport({
    // A server that has stalled should not hold up the outbox for nodemailer's default of ten minutes.
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 45_000,
    ...options,
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
        throw withoutAddresses(error);
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

/** Servers repeat the recipient in their answers. What is logged and stored must not. */
function withoutAddresses(error: unknown): Error {
  const { code, command, responseCode } = error as { code?: string; command?: string; responseCode?: number };
  const reason = [code ?? 'failed', command && `at ${command}`, responseCode && `with ${responseCode}`]
    .filter(Boolean)
    .join(' ');
  const aboutThisMail = command === 'RCPT TO' || command === 'DATA';
  const permanent = responseCode !== undefined && responseCode >= 500 && aboutThisMail;
  return permanent ? new MailRefused(reason) : new Error(reason);
}
