import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { until } from './site.ts';

/** What a mail server of this process has taken. */
export interface Mailbox {
  /** For `SMTP_URL`. */
  readonly url: string;
  readonly mails: readonly ParsedMail[];
  /** Waits for a mail to somebody whose subject holds the words. */
  mailTo(recipient: string, subject: string, explain?: () => string): Promise<ParsedMail>;
  close(): Promise<void>;
}

/** Starts a mail server that takes everything. */
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
  // A site that is stopped leaves its connections.
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

/** All addresses that a mail's header names. */
export function recipients({ to, cc, bcc }: ParsedMail): (string | undefined)[] {
  return [to, cc, bcc].flat().flatMap((header) => header?.value.map(({ address }) => address) ?? []);
}

/** Every link of a mail, of its text and of its HTML. */
export function linksIn({ text = '', html }: ParsedMail): string[] {
  const found = [
    ...text.matchAll(/https?:\/\/[^\s<>"]+/g),
    ...String(html).matchAll(/(?<=href=")https?:[^"]+/g),
  ];
  return [...new Set(found.map(([link]) => link.replaceAll('&amp;', '&')))];
}

/** The link of a mail to one of the endpoint's pages. */
export function linkTo(page: string, mail: ParsedMail): string {
  const link = linksIn(mail).find((url) => new URL(url).pathname.endsWith(`/${page}`));
  if (link === undefined) throw new Error(`No link to ${page} in: ${mail.text}`);
  return link;
}

/** What a mail program needs for its own button to unsubscribe (RFC 8058). */
export function oneClick(mail: ParsedMail): { url: string; body: string } {
  const headers = mail.headerLines.map(({ line }) => line.replace(/\r?\n[ \t]/g, ' '));
  const value = (name: string) =>
    headers.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
  return {
    url: /^<(https?:[^>]+)>$/.exec(value('List-Unsubscribe') ?? '')?.[1] ?? '',
    body: value('List-Unsubscribe-Post') ?? '',
  };
}
