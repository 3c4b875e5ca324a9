import type { Confirmation, FoundSubscriber, Leaving } from '../store.js';
import { addConsent } from './consents.js';
import type { Database } from './database.js';
import { addMail } from './outbox.js';
import { FIND, statusOf } from './sign-up.js';
import { liftSuppression } from './suppressions.js';
import { addToken } from './tokens.js';

/** See {@link NewsletterStore.confirm}. */
export function confirm(
  database: Database,
  { token, at, welcome }: Confirmation,
): Promise<'confirmed' | 'already' | 'expired' | 'unknown'> {
  return database.write(async (transaction) => {
    const { rows, run } = transaction;
    const [row] = await rows(FIND, [token]);
    if (!row) return 'unknown';
    const status = statusOf(row, at);
    if (status !== 'open') return status === 'confirmed' ? 'already' : 'expired';

    const id = row.id as string;
    const time = at.getTime();
    await run('UPDATE tokens SET used_at = ? WHERE hash = ?', [time, token]);
    await run(
      `UPDATE subscribers SET status = 'confirmed', confirmed_at = ?, unsubscribed_at = NULL, interests = ? WHERE id = ?`,
      // What the mail said, whatever was typed into the form since.
      [time, row.interests as string | null, id],
    );
    await liftSuppression(transaction, row.email_key as string);
    await addConsent(transaction, {
      subscriber: id,
      action: 'confirmed',
      at: time,
      asked: row.consent_id as number,
    });
    await addToken(transaction, {
      hash: welcome.unsubscribeToken,
      purpose: 'unsubscribe',
      subscriber: id,
      at: time,
    });
    await addToken(transaction, {
      hash: welcome.manage.token,
      purpose: 'manage',
      subscriber: id,
      at: time,
      expiresAt: welcome.manage.until.getTime(),
    });
    await addMail(transaction, {
      to: row.email as string,
      key: row.email_key as string,
      mail: welcome.mail,
      at: time,
    });
    return 'confirmed';
  });
}

/** See {@link NewsletterStore.findSubscriber}. */
export async function findSubscriber(database: Database, hash: string): Promise<FoundSubscriber | undefined> {
  const [row] = await database.read(FIND_SUBSCRIBER, [hash, 'unsubscribe', 0]);
  return (
    row && {
      subscribed: row.status !== 'unsubscribed' || Number(row.open) > 0,
      email: row.email as string,
      locale: row.locale as string,
    }
  );
}

const FIND_SUBSCRIBER = `SELECT s.id, s.email, s.locale, s.status,
    (SELECT count(*) FROM tokens o WHERE o.subscriber_id = s.id AND o.purpose = 'confirm' AND o.used_at IS NULL) AS open
  FROM tokens t JOIN subscribers s ON s.id = t.subscriber_id
  WHERE t.hash = ? AND t.purpose = ? AND (t.expires_at IS NULL OR t.expires_at > ?)`;

/** See {@link NewsletterStore.unsubscribe}. */
export function unsubscribe(
  database: Database,
  { token, how, at }: { token: string; how: Leaving; at: Date },
): Promise<'unsubscribed' | 'already' | 'unknown'> {
  return database.write(async (transaction) => {
    const { rows, run } = transaction;
    const purpose = how === 'manage' ? 'manage' : 'unsubscribe';
    const [row] = await rows(FIND_SUBSCRIBER, [token, purpose, at.getTime()]);
    if (!row) return 'unknown';
    if (row.status === 'unsubscribed' && row.open === 0) return 'already';

    const id = row.id as string;
    const time = at.getTime();
    // The name has no use any more; the address stays so that the wish is known.
    await run(
      `UPDATE subscribers SET status = 'unsubscribed', unsubscribed_at = ?, name = NULL, interests = NULL WHERE id = ?`,
      [time, id],
    );
    // A confirmation link that is still in a mailbox must not undo this.
    await run(
      `UPDATE tokens SET used_at = ? WHERE subscriber_id = ? AND purpose = 'confirm' AND used_at IS NULL`,
      [time, id],
    );
    await addConsent(transaction, { subscriber: id, action: 'unsubscribed', at: time, how });
    return 'unsubscribed';
  });
}
