import { RETENTION_DAYS } from '../../lifetimes.js';
import type { SignUpStore, SubscriberStatus } from '../sign-up-store.js';
import { addConsent } from './consents.js';
import type { Database, Row, Transaction } from './database.js';
import { emailKey } from './email-key.js';
import { correctFutureMails } from './future-times.js';
import { interestsColumn, parseInterests } from './interests.js';
import { limitKey } from './limit-key.js';
import { countMails, DAY_MS, isRecipientLimited, mailsTo, type PastMail } from './mail-limits.js';
import { addMail } from './outbox.js';
import { isPausing, type PastSignUps } from './past-sign-ups.js';
import { blockedMailboxes } from './suppressions.js';
import { addTokens, expiringToken } from './tokens.js';

const FIND_BY_TOKEN = `SELECT s.*, t.expires_at, t.used_at, c.text, c.version, c.at AS agreed_at
  FROM tokens t JOIN subscribers s ON s.id = t.subscriber_id
  LEFT JOIN consents c ON c.id = (
    SELECT max(a.asked_id) FROM consents a WHERE a.subscriber_id = s.id AND a.action = 'confirmed')
  WHERE t.hash = ? AND t.purpose = ?`;

/** Finds the subscriber that a token belongs to, and whether the token still works. */
export async function findByToken(
  { rows }: Pick<Transaction, 'rows'>,
  tokenHash: string,
  purpose: 'manage' | 'erase',
  at: Date,
): Promise<{ row: Row; open: boolean } | undefined> {
  const [row] = await rows(FIND_BY_TOKEN, [tokenHash, purpose]);
  return row && { row, open: Number(row.expires_at) > at.getTime() };
}

/** As long as emails are kept. */
const MONTH_MS = RETENTION_DAYS * DAY_MS;

/** The links that were emailed: somebody who unsubscribed must not get one a day for ever. */
function linksAmong(past: readonly PastMail[]): PastSignUps {
  const links = past.filter(({ kind }) => kind === 'link');
  return { count: links.length, lastAt: Math.max(0, ...links.map(({ at }) => at)) };
}

/** Viewing and changing a subscription. */
export function subscriptions(
  database: Database,
): Pick<SignUpStore, 'requestLink' | 'findManaged' | 'saveManaged'> {
  return {
    requestLink: ({ email, at, mail, manage, unsubscribeTokenHash, limits }) =>
      database.write(async (transaction) => {
        const time = at.getTime();
        await correctFutureMails(transaction, time);
        if ((await countMails(transaction, time - DAY_MS, limits.mailsPerDay)) >= limits.mailsPerDay)
          return 'mail-cap-reached';
        const [key, mailbox] = [emailKey(email), limitKey(email)];
        const [known] = await transaction.rows(
          'SELECT id, email, status FROM subscribers WHERE email_key = ?',
          [key],
        );
        const past = (await mailsTo(transaction, [mailbox], time - MONTH_MS)).get(mailbox) ?? [];
        const blocked = await blockedMailboxes(transaction, [mailbox]);
        if (!known || blocked.has(mailbox) || isRecipientLimited(past, at, limits)) return 'mail-withheld';
        if (known.status === 'unsubscribed' && isPausing(linksAmong(past), 1, time)) return 'mail-withheld';
        const subscriber = known.id as string;
        await addMail(transaction, { to: known.email as string, key, mail, at: time });
        await addTokens(transaction, [
          expiringToken(manage, { purpose: 'manage', subscriber, at: time }),
          { hash: unsubscribeTokenHash, purpose: 'unsubscribe', subscriber, at: time },
        ]);
        return 'mail-queued';
      }),

    async findManaged(manageTokenHash, at) {
      const found = await findByToken({ rows: database.read.bind(database) }, manageTokenHash, 'manage', at);
      if (!found) return undefined;
      const { row, open } = found;
      const status = row.status as SubscriberStatus;
      const since = {
        pending: row.asked_at,
        confirmed: row.confirmed_at,
        unsubscribed: row.unsubscribed_at,
      };
      return {
        link: open ? 'open' : 'expired',
        email: row.email as string,
        name: (row.name as string | null) ?? undefined,
        locale: row.locale as string,
        interests: parseInterests(row.interests),
        status,
        since: new Date(Number(since[status] ?? row.created_at)),
        consent:
          row.text == null
            ? undefined
            : {
                text: row.text as string,
                version: (row.version as string | null) ?? '',
                at: new Date(Number(row.agreed_at)),
              },
      };
    },

    saveManaged: ({ tokenHash, at, changes }) =>
      database.write(async (transaction) => {
        const found = await findByToken(transaction, tokenHash, 'manage', at);
        if (!found) return 'unknown';
        // Only the address of somebody who unsubscribed is kept.
        if (!found.open || found.row.status === 'unsubscribed') return 'expired';
        const { row } = found;
        const id = row.id as string;
        const name = changes.name === undefined ? (row.name as string | null) : changes.name;
        const interests = changes.interests
          ? interestsColumn(changes.interests)
          : (row.interests as string | null);
        await transaction.run('UPDATE subscribers SET name = ?, locale = ?, interests = ? WHERE id = ?', [
          name,
          changes.locale ?? (row.locale as string),
          interests,
          id,
        ]);
        if (changes.interests && interests !== row.interests) {
          await addConsent(transaction, {
            subscriber: id,
            action: 'changed',
            at: at.getTime(),
            how: 'page',
            interests: changes.interests,
          });
        }
        return 'saved';
      }),
  };
}
