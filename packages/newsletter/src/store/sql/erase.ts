import type { FoundErase } from '../manage.js';
import type { Database, Row, Transaction } from './database.js';
import { findByLink } from './manage.js';
import { secret } from './secret.js';
import { keyOf } from './sign-up.js';
import { suppressionHash } from './suppressions.js';
import { addToken } from './tokens.js';

/** See {@link NewsletterStore.askErase}. */
export function askErase(
  database: Database,
  {
    token,
    at,
    erase: button,
  }: { token: string; at: Date; erase: { readonly token: string; readonly until: Date } },
): Promise<'ready' | 'expired' | 'unknown'> {
  return database.write(async (transaction) => {
    const found = await findByLink(transaction, token, 'manage', at);
    if (!found?.open) return found ? 'expired' : 'unknown';
    await addToken(transaction, {
      hash: button.token,
      purpose: 'erase',
      subscriber: found.row.id as string,
      at: at.getTime(),
      expiresAt: button.until.getTime(),
    });
    return 'ready';
  });
}

/** See {@link NewsletterStore.findErase}. */
export async function findErase(
  database: Database,
  token: string,
  at: Date,
): Promise<FoundErase | undefined> {
  const rows = database.read.bind(database);
  const found = await findByLink({ rows }, token, 'erase', at);
  if (!found) return (await wasErased({ rows }, token)) ? { status: 'erased' } : undefined;
  return {
    status: found.open ? 'open' : 'expired',
    email: found.row.email as string,
    locale: found.row.locale as string,
  };
}

/** See {@link NewsletterStore.erase}. */
export async function erase(
  database: Database,
  { token, at }: { token: string; at: Date },
): Promise<'erased' | 'already' | 'expired' | 'unknown'> {
  // Asked for before the transaction: it may have to be made, in one of its own.
  const key = await secret(database);
  return database.write(async (transaction) => {
    const found = await findByLink(transaction, token, 'erase', at);
    if (!found) return (await wasErased(transaction, token)) ? 'already' : 'unknown';
    if (!found.open) return 'expired';
    await forget(transaction, key, found.row, at, token);
    return 'erased';
  });
}

/** See {@link NewsletterStore.eraseAddress}. */
export async function eraseAddress(
  database: Database,
  { email, at }: { email: string; at: Date },
): Promise<'erased' | 'suppressed'> {
  const key = await secret(database);
  return database.write(async (transaction) => {
    const emailKey = keyOf(email);
    const [row] = await transaction.rows('SELECT id, email_key FROM subscribers WHERE email_key = ?', [
      emailKey,
    ]);
    await forget(transaction, key, row ?? { id: null, email_key: emailKey }, at, null);
    return row ? 'erased' : 'suppressed';
  });
}

async function wasErased({ rows }: Pick<Transaction, 'rows'>, token: string): Promise<boolean> {
  return (await rows('SELECT 1 AS found FROM suppressions WHERE token = ?', [token])).length > 0;
}

/** Deletes a row and all that belongs to it; what stays is under a hash. */
async function forget(
  transaction: Transaction,
  key: string,
  { id, email_key }: Row,
  at: Date,
  token: string | null,
): Promise<void> {
  const { run } = transaction;
  const hash = await suppressionHash(key, email_key as string);
  await run('DELETE FROM suppressions WHERE hash = ?', [hash]);
  await run('INSERT INTO suppressions (hash, at, token) VALUES (?, ?, ?)', [hash, at.getTime(), token]);
  if (id != null) await keepProof(transaction, id as string, hash, at);
  await run('DELETE FROM mails WHERE recipient_key = ?', [email_key as string]);
  // The consents and the tokens go with it.
  if (id != null) await run('DELETE FROM subscribers WHERE id = ?', [id]);
}

/** When what was agreed to: without pages, ways and interests, which would say more than that. */
async function keepProof({ rows, run }: Transaction, subscriber: string, hash: string, at: Date) {
  const [last] = await rows('SELECT coalesce(max(id), 0) AS id FROM erased_consents WHERE suppression = ?', [
    hash,
  ]);
  const lines = await rows(
    'SELECT action, at, text, version FROM consents WHERE subscriber_id = ? ORDER BY id',
    [subscriber],
  );
  for (const [index, { action = null, at: when = null, text = null, version = null }] of lines.entries()) {
    await run(
      `INSERT INTO erased_consents (suppression, id, action, at, text, version, erased_at) VALUES (?, ?, ?, ?, ?, ?, ?)`,
      [hash, Number(last?.id) + index + 1, action, when, text, version, at.getTime()],
    );
  }
}
