import type { AdministrationStore } from '../administration-store.js';
import type { SignUpStore } from '../sign-up-store.js';
import { addConsent } from './consents.js';
import type { Database, Row, Transaction } from './database.js';
import { emailKey } from './email-key.js';
import { markLeft } from './mark-left.js';

/** The columns that {@link unsubscribeRow} needs, of the table `s`. */
export const SUBSCRIBER = `s.id, s.email, s.locale, s.status, s.bounced_at,
    (SELECT count(*) FROM tokens o WHERE o.subscriber_id = s.id AND o.purpose = 'confirm' AND o.used_at IS NULL) AS open`;

const FIND_ADDRESS = `SELECT ${SUBSCRIBER} FROM subscribers s WHERE s.email_key = ?`;

const FIND_SUBSCRIBER = `SELECT ${SUBSCRIBER}
  FROM tokens t JOIN subscribers s ON s.id = t.subscriber_id
  WHERE t.hash = ? AND t.purpose = ? AND (t.expires_at IS NULL OR t.expires_at > ?)`;

/** Unsubscribing, by the subscriber or by the owner of the list. */
export function unsubscribing(
  database: Database,
): Pick<SignUpStore, 'findSubscriber' | 'unsubscribe'> & Pick<AdministrationStore, 'unsubscribeAddress'> {
  return {
    async findSubscriber(unsubscribeTokenHash) {
      const row = await findSubscriberByToken({ rows: database.read.bind(database) }, unsubscribeTokenHash);
      return (
        row && {
          subscribed: row.status !== 'unsubscribed' || Number(row.open) > 0,
          email: row.email as string,
          locale: row.locale as string,
        }
      );
    },

    unsubscribe: ({ tokenHash, method, at }) =>
      database.write(async (transaction) => {
        const time = at.getTime();
        const purpose = method === 'manage' ? 'manage' : 'unsubscribe';
        const [row] = await transaction.rows(FIND_SUBSCRIBER, [tokenHash, purpose, time]);
        if (!row) return 'unknown';
        return unsubscribeRow(transaction, row, { at, how: method });
      }),

    unsubscribeAddress: ({ email, at }) =>
      database.write(async (transaction) => {
        const row = await findSubscriberByAddress(transaction, email);
        return row ? unsubscribeRow(transaction, row, { at, how: 'owner' }) : 'unknown';
      }),
  };
}

/** The subscriber with an address, for {@link unsubscribeRow}. */
export async function findSubscriberByAddress(
  { rows }: Transaction,
  email: string,
): Promise<Row | undefined> {
  const [row] = await rows(FIND_ADDRESS, [emailKey(email)]);
  return row;
}

/** The subscriber that an unsubscribe link belongs to, for {@link unsubscribeRow}. These links never expire. */
export async function findSubscriberByToken(
  { rows }: Pick<Transaction, 'rows'>,
  tokenHash: string,
): Promise<Row | undefined> {
  const [row] = await rows(FIND_SUBSCRIBER, [tokenHash, 'unsubscribe', 0]);
  return row;
}

/** Unsubscribes a subscriber, and invalidates open confirmation links. */
export async function unsubscribeRow(
  transaction: Transaction,
  row: Row,
  { at, how }: { at: Date; how: string },
): Promise<'unsubscribed' | 'already'> {
  if (row.status === 'unsubscribed' && row.bounced_at === null && Number(row.open) === 0) return 'already';
  const { run } = transaction;
  const [id, time] = [row.id as string, at.getTime()];
  if (how !== 'complaint') await markLeft(transaction, id, time);
  // The name is no longer needed. The address stays, so that an import doesn't add it again.
  await run(
    `UPDATE subscribers SET status = 'unsubscribed', unsubscribed_at = ?, bounced_at = NULL, bounce_reason = NULL,
       name = NULL, interests = NULL WHERE id = ?`,
    [time, id],
  );
  // A confirmation link that is still in a mailbox must not undo this.
  await run(
    `UPDATE tokens SET used_at = ?, name = NULL WHERE subscriber_id = ? AND purpose = 'confirm' AND used_at IS NULL`,
    [time, id],
  );
  await addConsent(transaction, { subscriber: id, action: 'unsubscribed', at: time, how });
  return 'unsubscribed';
}
