import type { LinkRequest, ManagedSubscriber, SubscriberChanges } from '../manage.js';
import type { SubscriberStatus } from '../people.js';
import { addConsent } from './consents.js';
import type { Database, Row, Transaction } from './database.js';
import { interestsOf, interestsText } from './interests.js';
import { countMails, DAY_MS, isMailedEnough, mailsTo } from './mail-limits.js';
import { addMail, removeMails } from './outbox.js';
import { keyOf } from './sign-up.js';
import { addToken } from './tokens.js';

/** See {@link NewsletterStore.requestLink}. */
export function requestLink(
  database: Database,
  { email, at, mail, manage, limits }: LinkRequest,
): Promise<'mail-queued' | 'mail-withheld' | 'mail-cap-reached'> {
  return database.write(async (transaction) => {
    const time = at.getTime();
    if ((await countMails(transaction, time - DAY_MS, limits.mailsPerDay)) >= limits.mailsPerDay)
      return 'mail-cap-reached';
    const key = keyOf(email);
    const [known] = await transaction.rows('SELECT id, email FROM subscribers WHERE email_key = ?', [key]);
    const past = (await mailsTo(transaction, [key], time - DAY_MS)).get(key) ?? [];
    const withhold = isMailedEnough(past, at, limits) || !known;

    // Written in either case, so that an address that nobody has takes about as long.
    const to = (known?.email as string | undefined) ?? email;
    const id = await addMail(transaction, { to, key, mail, at: time });
    if (withhold) {
      await removeMails(transaction, [id]);
      return 'mail-withheld';
    }
    await addToken(transaction, {
      hash: manage.token,
      purpose: 'manage',
      subscriber: known.id as string,
      at: time,
      expiresAt: manage.until.getTime(),
    });
    return 'mail-queued';
  });
}

const FIND = `SELECT s.*, t.expires_at, t.used_at, c.text, c.version, c.at AS agreed_at
  FROM tokens t JOIN subscribers s ON s.id = t.subscriber_id
  LEFT JOIN consents c ON c.id = (
    SELECT max(a.asked_id) FROM consents a WHERE a.subscriber_id = s.id AND a.action = 'confirmed')
  WHERE t.hash = ? AND t.purpose = ?`;

/** The subscriber behind a link of some purpose, and whether it can still be used. */
export async function findByLink(
  { rows }: Pick<Transaction, 'rows'>,
  token: string,
  purpose: 'manage' | 'erase',
  at: Date,
): Promise<{ row: Row; open: boolean } | undefined> {
  const [row] = await rows(FIND, [token, purpose]);
  return row && { row, open: Number(row.expires_at) > at.getTime() };
}

/** See {@link NewsletterStore.findManaged}. */
export async function findManaged(
  database: Database,
  token: string,
  at: Date,
): Promise<ManagedSubscriber | undefined> {
  const found = await findByLink({ rows: database.read.bind(database) }, token, 'manage', at);
  if (!found) return undefined;
  const { row, open } = found;
  const status = row.status as SubscriberStatus;
  const since = { pending: row.asked_at, confirmed: row.confirmed_at, unsubscribed: row.unsubscribed_at };
  return {
    link: open ? 'open' : 'expired',
    email: row.email as string,
    name: (row.name as string | null) ?? undefined,
    locale: row.locale as string,
    interests: interestsOf(row.interests),
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
}

/** See {@link NewsletterStore.saveManaged}. */
export function saveManaged(
  database: Database,
  { token, at, changes }: { token: string; at: Date; changes: SubscriberChanges },
): Promise<'saved' | 'expired' | 'unknown'> {
  return database.write(async (transaction) => {
    const found = await findByLink(transaction, token, 'manage', at);
    // Of somebody who left nothing is kept but the address.
    if (!found || found.row.status === 'unsubscribed') return found ? 'expired' : 'unknown';
    if (!found.open) return 'expired';
    const { row } = found;
    const id = row.id as string;
    const name = changes.name === undefined ? (row.name as string | null) : changes.name;
    const interests = changes.interests ? interestsText(changes.interests) : (row.interests as string | null);
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
  });
}
