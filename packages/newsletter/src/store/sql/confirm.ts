import type { FoundSignUp, SignUpStore } from '../sign-up-store.js';
import { addConsent } from './consents.js';
import type { Database, Row } from './database.js';
import { parseInterests } from './interests.js';
import { addMail } from './outbox.js';
import { liftSuppression } from './suppressions.js';
import { addTokens, subscriberTokens } from './tokens.js';
import { planWelcomeLetters } from './welcome-letters.js';

const FIND_SIGN_UP = `SELECT s.id, s.email, s.email_key, s.locale, s.status, t.consent_id, t.expires_at, t.used_at, t.name,
    c.interests, c.locale AS asked_locale
  FROM tokens t JOIN subscribers s ON s.id = t.subscriber_id LEFT JOIN consents c ON c.id = t.consent_id
  WHERE t.hash = ? AND t.purpose = 'confirm'`;

/** Confirming a sign-up. */
export function confirmations(database: Database): Pick<SignUpStore, 'findSignUp' | 'confirm'> {
  return {
    async findSignUp(confirmTokenHash, at) {
      const [row] = await database.read(FIND_SIGN_UP, [confirmTokenHash]);
      if (!row) return undefined;
      const status = statusAt(row, at);
      const open = status === 'open';
      return {
        status,
        email: row.email as string,
        name: open ? ((row.name as string | null) ?? undefined) : undefined,
        locale: (open ? (row.asked_locale ?? row.locale) : row.locale) as string,
        interests: parseInterests(row.interests),
      };
    },

    confirm: ({ tokenHash, at, welcome }) =>
      database.write(async (transaction) => {
        const { rows, run } = transaction;
        const [row] = await rows(FIND_SIGN_UP, [tokenHash]);
        if (!row) return 'unknown';
        const status = statusAt(row, at);
        if (status !== 'open') return status === 'confirmed' ? 'already' : 'expired';

        const id = row.id as string;
        const time = at.getTime();
        await run('UPDATE tokens SET used_at = ? WHERE hash = ?', [time, tokenHash]);
        await run(
          `UPDATE subscribers SET status = 'confirmed', confirmed_at = ?, unsubscribed_at = NULL,
             bounced_at = NULL, bounce_reason = NULL, soft_bounces = 0,
             name = ?, locale = ?, interests = ? WHERE id = ?`,
          // What was entered in this sign-up, even if somebody has entered the address again since.
          [
            ...[time, row.name as string | null],
            ...[(row.asked_locale ?? row.locale) as string, row.interests as string | null, id],
          ],
        );
        // Names that somebody else may have entered are no longer needed.
        await run(`UPDATE tokens SET name = NULL WHERE subscriber_id = ? AND purpose = 'confirm'`, [id]);
        await liftSuppression(transaction, row.email_key as string);
        await addConsent(transaction, {
          subscriber: id,
          action: 'confirmed',
          at: time,
          asked: row.consent_id as number,
        });
        await addTokens(transaction, subscriberTokens(welcome, id, time));
        const interests = parseInterests(row.interests);
        const isWelcomed = await planWelcomeLetters(transaction, { subscriber: id, interests, time });
        if (!isWelcomed) {
          await addMail(transaction, {
            to: row.email as string,
            key: row.email_key as string,
            mail: welcome.mail,
            at: time,
          });
        }
        return 'confirmed';
      }),
  };
}

/** A used link is `confirmed` for as long as its subscriber is, and `expired` after that. */
function statusAt(row: Row, at: Date): FoundSignUp['status'] {
  if (row.status === 'confirmed') return 'confirmed';
  const open = row.used_at === null && Number(row.expires_at) > at.getTime();
  return open ? 'open' : 'expired';
}
