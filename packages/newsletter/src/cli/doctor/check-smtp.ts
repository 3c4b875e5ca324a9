import type { TLSSocket } from 'node:tls';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { SmtpOptions } from '../../mail/smtp.js';
import { isLocal } from '../serve/settings.js';
import { type Finding, fix, note, ok } from './finding.js';

const TIMEOUT_MS = 10_000;

/** Greets the mail server as the mailer would, and logs in. Sends nothing. */
export async function checkSmtp({ url = '', requireTLS }: SmtpOptions): Promise<Finding[]> {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  const host = hostname.replace(/^\[|\]$/g, '');
  const shown = `${hostname}:${port || (secure ? 465 : 587)}`;
  const connection = new SMTPConnection({
    host,
    port: Number(port) || (secure ? 465 : 587),
    secure,
    ...(requireTLS !== undefined && { requireTLS }),
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    dnsTimeout: TIMEOUT_MS,
  });
  try {
    await new Promise<void>((resolve, reject) => {
      connection.on('error', reject);
      connection.connect((error) => (error ? reject(error) : resolve()));
    });
    const findings = [encryption(connection, shown, isLocal(hostname))];
    if (username === '') return [...findings, note('It asks for no password, or SMTP_URL has none.')];
    const auth = { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
    return [...findings, await login(connection, auth)];
  } catch (error) {
    return [trouble(error as SMTPConnection.SMTPError, shown, secure)];
  } finally {
    connection.quit();
    connection.close();
  }
}

function encryption({ secure, _socket }: SMTPConnection, shown: string, local: boolean): Finding {
  if (secure)
    return ok(
      `The mail server ${shown} answers, encrypted (${(_socket as TLSSocket).getProtocol?.() ?? 'TLS'}).`,
    );
  const what = `The mail server ${shown} answers, not encrypted`;
  return local ? ok(`${what}, on this computer.`) : fix(`${what}.`, 'Use smtps:// in SMTP_URL.');
}

async function login(connection: SMTPConnection, auth: { user: string; pass: string }): Promise<Finding> {
  const error = await new Promise<SMTPConnection.SMTPError | undefined>((resolve) => {
    connection.on('error', resolve);
    connection.login(auth, (failure) => resolve(failure ?? undefined));
  });
  if (!error) return ok(`It lets ${auth.user} in.`);
  return fix(
    `It does not let ${auth.user} in${error.responseCode ? ` (it answers ${error.responseCode})` : ''}.`,
    'Compare user and password in SMTP_URL with your mail provider’s. Many want a password made for programs ("app password"). Signs such as @ : / in it are written %40 %3A %2F.',
  );
}

function trouble({ code, message }: SMTPConnection.SMTPError, shown: string, secure: boolean): Finding {
  const at = `The mail server ${shown}`;
  if (code === 'EDNS' || /ENOTFOUND|EAI_AGAIN/.test(message)) {
    return fix(
      `${at} was not found by its name.`,
      'Is it written as your mail provider says? Is this computer on the network?',
    );
  }
  if (/certificate|self.signed|altnames|expired/i.test(message)) {
    return fix(
      `${at} shows a certificate that is not right: ${message}`,
      'Use the name of the server that your mail provider gives; it must be the one in the certificate.',
    );
  }
  if (code === 'ETLS' || /wrong version number|SSL|TLS/i.test(message)) {
    return fix(
      `${at} could not be talked to encrypted.`,
      secure
        ? 'smtps:// goes with port 465; for port 587 write smtp:// in SMTP_URL.'
        : 'It offers no encryption there. Use smtps:// and port 465.',
    );
  }
  if (
    code === 'ETIMEDOUT' ||
    code === 'ECONNECTION' ||
    /ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH/.test(message)
  ) {
    return fix(
      `${at} does not answer.`,
      'Is the port right? 465 goes with smtps://, 587 with smtp://. Port 25 is blocked at many hosts.',
    );
  }
  return fix(`${at} says: ${message}`, 'Ask your mail provider about it.');
}
