import { newSecret } from '../../tokens.js';
import type { Confirmation, NewsletterStore, SignUp } from '../store.js';
import { confirm, findSubscriber, unsubscribe } from './confirm.js';
import { Database } from './database.js';
import { listMails, mailFailed, mailSent, takeMail } from './outbox.js';
import { findSignUp, signUp } from './sign-up.js';

/**
 * Opens a list in a libSQL (SQLite) file. The folder and the file are made if they are missing, readable for their
 * owner only, and the tables are brought up to date. Several processes may use one file.
 *
 * @param options.url A `file:` URL, relative to the current directory or absolute: `file:.data/newsletter.db`.
 * @throws TypeError for any other URL.
 */
export async function openLibsqlStore(options: { url: string }): Promise<NewsletterStore> {
  const database = await Database.open(options.url);
  let closed: Promise<void> | undefined;
  return {
    signUp: (request: SignUp) => signUp(database, request),
    findSignUp: (token, at) => findSignUp(database, token, at),
    confirm: (confirmation: Confirmation) => confirm(database, confirmation),
    findSubscriber: (token) => findSubscriber(database, token),
    unsubscribe: (request) => unsubscribe(database, request),
    takeMail: (at, leaseMs) => takeMail(database, at, leaseMs),
    mailSent: (id, at) => mailSent(database, id, at),
    mailFailed: (id, failure) => mailFailed(database, id, failure),
    listMails: (limit) => listMails(database, limit),
    tidy: (before) => tidy(database, before),
    secret: () => secret(database),
    close: () => (closed ??= database.close()),
  };
}

function tidy(database: Database, before: Date): Promise<void> {
  const time = before.getTime();
  return database.write(async ({ run }) => {
    // Their consents and tokens go with them.
    await run(`DELETE FROM subscribers WHERE status = 'pending' AND asked_at < ?`, [time]);
    await run(`UPDATE subscribers SET name = NULL WHERE status = 'unsubscribed' AND asked_at < ?`, [time]);
    await run(`DELETE FROM tokens WHERE purpose = 'confirm' AND expires_at < ?`, [time]);
    await run('DELETE FROM mails WHERE created_at < ?', [time]);
  });
}

function secret(database: Database): Promise<string> {
  return database.write(async ({ rows, run }) => {
    await run(`INSERT INTO settings VALUES ('secret', ?) ON CONFLICT DO NOTHING`, [newSecret()]);
    const [row] = await rows(`SELECT value FROM settings WHERE key = 'secret'`);
    return row?.value as string;
  });
}
