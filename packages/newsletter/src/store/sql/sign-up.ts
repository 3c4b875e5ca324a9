import type { FoundSignUp, SignUp, SignUpResult } from '../store.js';
import { addConsent } from './consents.js';
import type { Database, Row, Transaction } from './database.js';
import { addMail, countMails, mailsTo } from './outbox.js';
import { addToken } from './tokens.js';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Two spellings of one address that differ in case only are one subscriber. */
export function keyOf(email: string): string {
  return email.toLowerCase();
}

/** See {@link NewsletterStore.signUp}. Each path ends in a durable commit, so that all take as long. */
export function signUp(database: Database, request: SignUp): Promise<SignUpResult> {
  return database.write(async (transaction) => {
    const at = request.at.getTime();
    // Looked at before anything about the address is: a full day is the same for everybody.
    if ((await countMails(transaction, at - DAY_MS)) >= request.limits.mailsPerDay) return 'mail-cap-reached';

    const key = keyOf(request.email);
    const [known] = await transaction.rows('SELECT id, status FROM subscribers WHERE email_key = ?', [key]);
    const withhold = await isWithheld(transaction, key, request, known?.status === 'confirmed');

    if (known?.status === 'confirmed') {
      await transaction.run('UPDATE subscribers SET asked_at = ? WHERE id = ?', [at, known.id as string]);
      if (!withhold) await remind(transaction, known.id as string, key, request);
    } else {
      const id = await keep(transaction, known, key, request);
      if (!withhold) await askToConfirm(transaction, id, key, request);
    }
    return withhold ? 'mail-withheld' : 'mail-queued';
  });
}

async function isWithheld(
  transaction: Transaction,
  key: string,
  { at, limits }: SignUp,
  confirmed: boolean,
): Promise<boolean> {
  const { count, last, reminders } = await mailsTo(transaction, key, at.getTime() - DAY_MS);
  if (count >= limits.mailsPerRecipientPerDay) return true;
  if (last !== undefined && at.getTime() - last < limits.minutesBetweenMails * MINUTE_MS) return true;
  // Once a day is enough to hear that nothing needs to be done.
  return confirmed && reminders > 0;
}

async function keep(
  { run }: Transaction,
  known: Row | undefined,
  key: string,
  { email, name, locale, at }: SignUp,
): Promise<string> {
  const time = at.getTime();
  if (known) {
    // Who unsubscribed stays so until they confirm: anybody can type their address into the form.
    await run('UPDATE subscribers SET email = ?, name = ?, locale = ?, asked_at = ? WHERE id = ?', [
      email,
      name ?? null,
      locale,
      time,
      known.id as string,
    ]);
    return known.id as string;
  }
  const id = crypto.randomUUID();
  await run(
    `INSERT INTO subscribers (id, email, email_key, name, status, locale, created_at, asked_at)
     VALUES (?, ?, ?, ?, 'pending', ?, ?, ?)`,
    [id, email, key, name ?? null, locale, time, time],
  );
  return id;
}

async function askToConfirm(
  transaction: Transaction,
  id: string,
  key: string,
  request: SignUp,
): Promise<void> {
  const { consent, confirmation, locale } = request;
  const at = request.at.getTime();
  const asked = await addConsent(transaction, { subscriber: id, action: 'asked', at, locale, ...consent });
  await addToken(transaction, {
    hash: confirmation.confirmToken,
    purpose: 'confirm',
    subscriber: id,
    consent: asked,
    at,
    expiresAt: confirmation.confirmUntil.getTime(),
  });
  await addToken(transaction, {
    hash: confirmation.unsubscribeToken,
    purpose: 'unsubscribe',
    subscriber: id,
    at,
  });
  await addMail(transaction, { to: request.email, key, mail: confirmation.mail, at });
}

async function remind(transaction: Transaction, id: string, key: string, request: SignUp): Promise<void> {
  const at = request.at.getTime();
  const { mail, unsubscribeToken } = request.reminder;
  await addToken(transaction, { hash: unsubscribeToken, purpose: 'unsubscribe', subscriber: id, at });
  await addMail(transaction, { to: request.email, key, mail, at });
}

/** See {@link NewsletterStore.findSignUp}. */
export async function findSignUp(
  database: Database,
  hash: string,
  at: Date,
): Promise<FoundSignUp | undefined> {
  const [row] = await database.read(FIND, [hash]);
  return row && { status: statusOf(row, at), email: row.email as string, locale: row.locale as string };
}

/** The row behind a confirmation link. */
export const FIND = `SELECT s.id, s.email, s.email_key, s.locale, s.status, t.consent_id, t.expires_at, t.used_at
  FROM tokens t JOIN subscribers s ON s.id = t.subscriber_id
  WHERE t.hash = ? AND t.purpose = 'confirm'`;

/** A used link still says "confirmed" as long as that is true, and nothing else ever again. */
export function statusOf(row: Row, at: Date): FoundSignUp['status'] {
  if (row.status === 'confirmed') return 'confirmed';
  const open = row.used_at === null && Number(row.expires_at) > at.getTime();
  return open ? 'open' : 'expired';
}
