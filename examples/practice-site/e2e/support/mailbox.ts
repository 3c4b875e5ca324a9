import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { until } from './site.ts';

/** A mail server in this process, and the emails that it has received. */
export interface Mailbox {
  /** The value for `SMTP_URL`. */
  readonly url: string;
  readonly mails: readonly ParsedMail[];
  /** Waits for an email to `recipient` whose subject contains `subject`. */
  mailTo(recipient: string, subject: string, explain?: () => string): Promise<ParsedMail>;
  close(): Promise<void>;
}

/** Starts a mail server that accepts every email. */
export async function openMailbox(): Promise<Mailbox> {
  const mails: ParsedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      simpleParser(stream).then((mail) => {
        mails.push(mail);
        done();
      }, done);
    },
  });
  // A stopped site drops its connections.
  server.on('error', () => {});
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    mailTo: (recipient, subject, explain) =>
      until(
        () => mails.find((mail) => recipients(mail).includes(recipient) && mail.subject?.includes(subject)),
        explain,
      ),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** All addresses in an email's `To`, `Cc`, and `Bcc` headers. */
export function recipients({ to, cc, bcc }: ParsedMail): (string | undefined)[] {
  return [to, cc, bcc].flat().flatMap((header) => header?.value.map(({ address }) => address) ?? []);
}

/** All links in an email, in its plain text and in its HTML. */
export function linksIn({ text = '', html }: ParsedMail): string[] {
  const found = [
    ...text.matchAll(/https?:\/\/[^\s<>"]+/g),
    ...String(html).matchAll(/(?<=href=")https?:[^"]+/g),
  ];
  return [...new Set(found.map(([link]) => link.replaceAll('&amp;', '&')))];
}

/** The link in an email to one of the endpoint's pages. */
export function linkTo(page: string, mail: ParsedMail): string {
  const link = linksIn(mail).find((url) => new URL(url).pathname.endsWith(`/${page}`));
  if (link === undefined) throw new Error(`No link to ${page} in: ${mail.text}`);
  return link;
}

/** The headers that an email program needs for one-click unsubscribe (RFC 8058). */
export function oneClick(mail: ParsedMail): { url: string; body: string } {
  const headers = mail.headerLines.map(({ line }) => line.replace(/\r?\n[ \t]/g, ' '));
  const value = (name: string) =>
    headers.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
  return {
    url: /^<(https?:[^>]+)>$/.exec(value('List-Unsubscribe') ?? '')?.[1] ?? '',
    body: value('List-Unsubscribe-Post') ?? '',
  };
}
