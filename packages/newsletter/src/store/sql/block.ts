import type { AdministrationStore } from '../administration-store.js';
import type { SignUpStore } from '../sign-up-store.js';
import type { Database, Row, Transaction } from './database.js';
import { limitKey } from './limit-key.js';
import { readSecret } from './secret.js';
import { addBlock, removeBlock } from './suppressions.js';
import { findSubscriberByAddress, findSubscriberByToken, unsubscribeRow } from './unsubscribe.js';

type Blocking = Pick<SignUpStore, 'block'> & Pick<AdministrationStore, 'blockAddress' | 'unblockAddress'>;

/** Blocking, by the owner of the address or by the owner of the list. */
export function blocking(database: Database): Blocking {
  return {
    async block({ tokenHash, at }) {
      // Read before the transaction, because it may have to be created in a transaction of its own.
      const secret = await readSecret(database);
      return database.write(async (transaction) => {
        const row = await findSubscriberByToken(transaction, tokenHash);
        return row ? block(transaction, secret, { email: row.email as string, row, at }) : 'unknown';
      });
    },

    async blockAddress({ email, at }) {
      const secret = await readSecret(database);
      return database.write(async (transaction) => {
        const row = await findSubscriberByAddress(transaction, email);
        return block(transaction, secret, { email, row, at });
      });
    },

    async unblockAddress({ email }) {
      const secret = await readSecret(database);
      const found = await database.write((transaction) => removeBlock(transaction, secret, limitKey(email)));
      return found ? 'unblocked' : 'unknown';
    },
  };
}

async function block(
  transaction: Transaction,
  secret: string,
  { email, row, at }: { email: string; row: Row | undefined; at: Date },
): Promise<'blocked' | 'already'> {
  const mailbox = limitKey(email);
  if (row) await unsubscribeRow(transaction, row, { at, how: 'block' });
  await transaction.run(
    `UPDATE mails SET state = 'failed', finished_at = ?, last_failure = 'blocked', text = NULL, html = NULL, headers = '{}'
     WHERE limit_key = ? AND state = 'waiting'`,
    [at.getTime(), mailbox],
  );
  return (await addBlock(transaction, secret, mailbox, at)) ? 'blocked' : 'already';
}
