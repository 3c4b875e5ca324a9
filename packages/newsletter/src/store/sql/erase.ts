import type { AdministrationStore } from '../administration-store.js';
import type { SignUpStore } from '../sign-up-store.js';
import type { Database, Row, Transaction } from './database.js';
import { emailKey } from './email-key.js';
import { findByToken } from './manage.js';
import { markLeft } from './mark-left.js';
import { readSecret } from './secret.js';
import { suppressionHash } from './suppressions.js';
import { addTokens, expiringToken } from './tokens.js';

type Erasure = Pick<SignUpStore, 'requestErase' | 'findErase' | 'erase'> &
  Pick<AdministrationStore, 'eraseAddress'>;

/** Erasing, by the subscriber or by the owner of the list. */
export function erasure(database: Database): Erasure {
  return {
    requestErase: ({ tokenHash, at, erase }) =>
      database.write(async (transaction) => {
        const found = await findByToken(transaction, tokenHash, 'manage', at);
        if (!found?.open) return found ? 'expired' : 'unknown';
        const subscriber = found.row.id as string;
        await addTokens(transaction, [
          expiringToken(erase, { purpose: 'erase', subscriber, at: at.getTime() }),
        ]);
        return 'ready';
      }),

    async findErase(eraseTokenHash, at) {
      const rows = database.read.bind(database);
      const found = await findByToken({ rows }, eraseTokenHash, 'erase', at);
      if (!found) return (await wasErasedBy({ rows }, eraseTokenHash)) ? { status: 'erased' } : undefined;
      return {
        status: found.open ? 'open' : 'expired',
        email: found.row.email as string,
        locale: found.row.locale as string,
      };
    },

    async erase({ tokenHash, at }) {
      // Read before the transaction, because it may have to be created in a transaction of its own.
      const secret = await readSecret(database);
      return database.write(async (transaction) => {
        const found = await findByToken(transaction, tokenHash, 'erase', at);
        if (!found) return (await wasErasedBy(transaction, tokenHash)) ? 'already' : 'unknown';
        if (!found.open) return 'expired';
        await eraseRow(transaction, secret, found.row, at, tokenHash);
        return 'erased';
      });
    },

    async eraseAddress({ email, at }) {
      const secret = await readSecret(database);
      return database.write(async (transaction) => {
        const key = emailKey(email);
        const [row] = await transaction.rows('SELECT id, email_key FROM subscribers WHERE email_key = ?', [
          key,
        ]);
        await eraseRow(transaction, secret, row ?? { id: null, email_key: key }, at, null);
        return row ? 'erased' : 'suppressed';
      });
    },
  };
}

async function wasErasedBy({ rows }: Pick<Transaction, 'rows'>, tokenHash: string): Promise<boolean> {
  return (await rows('SELECT 1 AS found FROM suppressions WHERE token = ?', [tokenHash])).length > 0;
}

/** Deletes a subscriber and everything that belongs to them. What stays is stored under a keyed hash. */
async function eraseRow(
  transaction: Transaction,
  secret: string,
  { id, email_key }: Row,
  at: Date,
  tokenHash: string | null,
): Promise<void> {
  const { run } = transaction;
  const hash = await suppressionHash(secret, email_key as string);
  await run('DELETE FROM suppressions WHERE hash = ?', [hash]);
  await run('INSERT INTO suppressions (hash, at, token) VALUES (?, ?, ?)', [hash, at.getTime(), tokenHash]);
  if (id != null) {
    await markLeft(transaction, id as string, at.getTime());
    await keepConsents(transaction, id as string, hash, at);
  }
  await run('DELETE FROM mails WHERE recipient_key = ?', [email_key as string]);
  // Consents and tokens are deleted with the row.
  if (id != null) await run('DELETE FROM subscribers WHERE id = ?', [id]);
}

/** Keeps what was agreed to and when. Pages, methods and interests would reveal more than that. */
async function keepConsents({ rows, run }: Transaction, subscriber: string, hash: string, at: Date) {
  const [last] = await rows('SELECT coalesce(max(id), 0) AS id FROM erased_consents WHERE suppression = ?', [
    hash,
  ]);
  const consents = await rows(
    'SELECT action, at, text, version FROM consents WHERE subscriber_id = ? ORDER BY id',
    [subscriber],
  );
  for (const [index, { action = null, at: when = null, text = null, version = null }] of consents.entries()) {
    await run(
      `INSERT INTO erased_consents (suppression, id, action, at, text, version, erased_at) VALUES (?, ?, ?, ?, ?, ?, ?)`,
      [hash, Number(last?.id) + index + 1, action, when, text, version, at.getTime()],
    );
  }
}
