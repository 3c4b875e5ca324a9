import type { TLSSocket } from 'node:tls';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { SmtpOptions } from '../../mail/smtp.js';
import { isLocal } from '../serve/reading.js';
import { type Finding, fix, note, ok } from './finding.js';

const TIMEOUT_MS = 10_000;

/** Connects to the mail server as the mailer does, and logs in. Sends nothing. */
export async function checkSmtp({ url = '', requireTLS }: SmtpOptions): Promise<Finding[]> {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  const host = hostname.replace(/^\[|\]$/g, '');
  const portNumber = Number(port) || (secure ? 465 : 587);
  const server = `${hostname}:${portNumber}`;
  const connection = new SMTPConnection({
    host,
    port: portNumber,
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
    const findings = [checkEncryption(connection, server, isLocal(hostname))];
    if (username === '') return [...findings, note('SMTP_URL has no user name. No login was tried.')];
    const auth = { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
    return [...findings, await checkLogin(connection, auth)];
  } catch (error) {
    return [explainSmtpError(error as SMTPConnection.SMTPError, server, secure)];
  } finally {
    connection.quit();
    connection.close();
  }
}

function checkEncryption({ secure, _socket }: SMTPConnection, server: string, local: boolean): Finding {
  if (secure)
    return ok(`The mail server ${server} responds over ${(_socket as TLSSocket).getProtocol?.() ?? 'TLS'}.`);
  const message = `The mail server ${server} responds without encryption`;
  return local ? ok(`${message}, on this computer.`) : fix(`${message}.`, 'Use smtps:// in SMTP_URL.');
}

async function checkLogin(
  connection: SMTPConnection,
  auth: { user: string; pass: string },
): Promise<Finding> {
  const error = await new Promise<SMTPConnection.SMTPError | undefined>((resolve) => {
    connection.on('error', resolve);
    connection.login(auth, (failure) => resolve(failure ?? undefined));
  });
  if (!error) return ok(`It accepts the login for ${auth.user}.`);
  return fix(
    `It rejects the login for ${auth.user}${error.responseCode ? ` (${error.responseCode})` : ''}.`,
    'Check the user and password in SMTP_URL. Many email providers require an app password. Percent-encode special characters: %40 for @, %3A for :, %2F for /.',
  );
}

function explainSmtpError(
  { code, message }: SMTPConnection.SMTPError,
  server: string,
  secure: boolean,
): Finding {
  if (code === 'EDNS' || /ENOTFOUND|EAI_AGAIN/.test(message)) {
    return fix(
      `The mail server ${server} was not found.`,
      'Check the host name in SMTP_URL and your network connection.',
    );
  }
  if (/certificate|self.signed|altnames|expired/i.test(message)) {
    return fix(
      `The mail server ${server} has an invalid certificate: ${message}`,
      'Use the host name that your email provider gives you. It must match the certificate.',
    );
  }
  if (code === 'ETLS' || /wrong version number|SSL|TLS/i.test(message)) {
    return fix(
      `Cannot set up an encrypted connection to the mail server ${server}.`,
      secure
        ? 'smtps:// is for port 465. For port 587, use smtp:// in SMTP_URL.'
        : 'It does not offer encryption on this port. Use smtps:// and port 465.',
    );
  }
  if (
    code === 'ETIMEDOUT' ||
    code === 'ECONNECTION' ||
    /ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH/.test(message)
  ) {
    return fix(
      `Cannot connect to the mail server ${server}.`,
      'Check the port: smtps:// uses 465, smtp:// uses 587. Many hosting providers block port 25.',
    );
  }
  return fix(`The mail server ${server} reports: ${message}`, 'Ask your email provider about it.');
}
