import type SMTPPool from 'nodemailer/lib/smtp-pool';
import { dkimOptions } from './dkim.js';
import { MAX_CONCURRENT_MAILS } from './mailer.js';

/**
 * How long to wait for an answer while a letter is sent. Longer than for other emails: if it comes later, the outcome is
 * unknown, and the letter is not sent to that person again.
 */
const LETTER_SOCKET_TIMEOUT_MS = 3 * 60_000;

/** Nodemailer's settings for the connections that emails are sent over, with our defaults. */
export function poolSettings({ dkim, ...options }: SMTPPool.Options): SMTPPool.Options & { pool: true } {
  return {
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
}

/** The same for letters. */
export const letterPoolSettings = (options: SMTPPool.Options): SMTPPool.Options =>
  poolSettings({ socketTimeout: LETTER_SOCKET_TIMEOUT_MS, ...options });
