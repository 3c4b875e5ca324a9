import type { DeliveryCommit, LetterStore } from '../letter-store.js';
import type { Database, Statement, Transaction, Value } from './database.js';
import { outcomeStatement, skip } from './end-deliveries.js';
import { limitKey } from './limit-key.js';
import { blockedMailboxes, blockHash, existingSecret } from './suppressions.js';

type Message = Omit<DeliveryCommit, 'settled'>;

/**
 * Records that messages are about to be sent, each unless its person has left or its letter has stopped. The next
 * message waits for that, so the database gets all statements together. Only if a message must not be sent, another
 * query finds out why.
 */
export function committing(database: Database): LetterStore['commitDelivery'] {
  /** The secret of the list, as soon as somebody is blocked. It doesn't change. */
  let secret = '';
  return async ({ settled, ...message }) => {
    const hash = secret && (await blockHash(secret, limitKey(message.email)));
    const unlessBlocked = hash
      ? { sql: 'AND NOT EXISTS (SELECT 1 FROM suppressions WHERE hash = ?)', args: [hash] }
      : { sql: 'AND NOT EXISTS (SELECT 1 FROM suppressions)', args: [] };
    const changes = await database.writeAll([
      ...settled.map(outcomeStatement),
      commitStatement(database, message, unlessBlocked),
    ]);
    if (changes.at(-1) === 1) return 'go';
    return database.writeRows(async (transaction) => {
      secret = await existingSecret(transaction);
      return decide(database, transaction, message);
    });
  };
}

async function decide(
  database: Database,
  transaction: Transaction,
  message: Message,
): Promise<'go' | 'gone' | 'stopped'> {
  const { letter, number, email, at } = message;
  // Locked first, in the same order as erasing does, so that the two can't wait for each other.
  const confirmed = await transaction.rows(
    `SELECT s.id FROM deliveries d JOIN subscribers s ON s.id = d.subscriber_id
     WHERE d.letter_id = ? AND d.number = ? AND s.status = 'confirmed' ${database.dialect.keepSubscribers}`,
    [letter, number],
  );
  if (confirmed.length === 0 || (await blockedMailboxes(transaction, [limitKey(email)])).size > 0) {
    await skip(transaction, { letter, numbers: [number], time: at.getTime() });
    return 'gone';
  }
  const { sql, args } = commitStatement(database, message);
  return (await transaction.run(sql, args)) > 0 ? 'go' : 'stopped';
}

/** Changes the person's row if the message may be sent. The person can't leave before that is committed. */
function commitStatement(
  { dialect }: Database,
  { letter, number, sender, at, leaseMs }: Message,
  unless: Statement = { sql: '', args: [] },
): Statement {
  const values: Value[] = [at.getTime() + leaseMs, letter, number, sender];
  return {
    sql: `UPDATE deliveries SET state = 'sending', lease_until = ?
          WHERE letter_id = ? AND number = ? AND state = 'claimed' AND sender = ?
            AND EXISTS (SELECT 1 FROM letters l WHERE l.id = letter_id AND l.state = 'sending')
            AND EXISTS (SELECT 1 FROM subscribers s WHERE s.id = subscriber_id AND s.status = 'confirmed'
                        ${dialect.keepSubscribers})
            ${unless.sql}`,
    args: [...values, ...unless.args],
  };
}
