import type { SignUpStore } from '../sign-up-store.js';
import { addConsent } from './consents.js';
import type { Database } from './database.js';

const FIND_SUBSCRIBER = `SELECT s.id, s.email, s.locale, s.status,
    (SELECT count(*) FROM tokens o WHERE o.subscriber_id = s.id AND o.purpose = 'confirm' AND o.used_at IS NULL) AS open
  FROM tokens t JOIN subscribers s ON s.id = t.subscriber_id
  WHERE t.hash = ? AND t.purpose = ? AND (t.expires_at IS NULL OR t.expires_at > ?)`;

/** Unsubscribing. */
export function unsubscribing(database: Database): Pick<SignUpStore, 'findSubscriber' | 'unsubscribe'> {
  return {
    async findSubscriber(unsubscribeTokenHash) {
      // Unsubscribe tokens never expire.
      const [row] = await database.read(FIND_SUBSCRIBER, [unsubscribeTokenHash, 'unsubscribe', 0]);
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
        const { rows, run } = transaction;
        const time = at.getTime();
        const purpose = method === 'manage' ? 'manage' : 'unsubscribe';
        const [row] = await rows(FIND_SUBSCRIBER, [tokenHash, purpose, time]);
        if (!row) return 'unknown';
        if (row.status === 'unsubscribed' && Number(row.open) === 0) return 'already';

        const id = row.id as string;
        // The name is no longer needed. The address stays, so that an import doesn't add it again.
        await run(
          `UPDATE subscribers SET status = 'unsubscribed', unsubscribed_at = ?, name = NULL, interests = NULL WHERE id = ?`,
          [time, id],
        );
        // A confirmation link that is still in a mailbox must not undo this.
        await run(
          `UPDATE tokens SET used_at = ? WHERE subscriber_id = ? AND purpose = 'confirm' AND used_at IS NULL`,
          [time, id],
        );
        await addConsent(transaction, { subscriber: id, action: 'unsubscribed', at: time, how: method });
        return 'unsubscribed';
      }),
  };
}
