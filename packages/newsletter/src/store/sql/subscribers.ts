import type { PersonStatus, Subscriber, SubscriberQuery } from '../administration-store.js';
import type { Database, Row, Value } from './database.js';
import { emailKey } from './email-key.js';
import { parseInterests } from './interests.js';

/** The status of a row of the table `s` as it is listed. */
export const PERSON_STATUS = `CASE WHEN s.bounced_at IS NULL THEN s.status ELSE 'bounced' END`;

/** One page of subscribers. */
export async function listSubscribers(
  database: Pick<Database, 'read'>,
  { status, search, first = 'oldest', after, limit }: SubscriberQuery,
): Promise<Subscriber[]> {
  const conditions: string[] = [];
  const args: Value[] = [];
  const where = (condition: string, ...values: Value[]) => {
    conditions.push(condition);
    args.push(...values);
  };
  // The expression keeps the database from using the index on status, which would sort all matches again for every page.
  if (status) where(`${PERSON_STATUS} = ?`, status);
  if (search) where(`s.email_key LIKE ? ESCAPE '!'`, `%${emailKey(search).replace(/[!%_]/g, '!$&')}%`);
  if (after) {
    // One index has both columns, so that finding the next page doesn't take longer in a long list.
    where(
      `(s.created_at, s.id) ${first === 'oldest' ? '>' : '<'} (?, ?)`,
      after.createdAt.getTime(),
      after.id,
    );
  }
  const direction = first === 'oldest' ? 'ASC' : 'DESC';
  const rows = await database.read(
    `SELECT s.*, ${PERSON_STATUS} AS listed_as, c.id AS consent, c.text, c.version, c.page, c.how FROM subscribers s
     LEFT JOIN consents c ON c.id = coalesce(
       (SELECT max(a.asked_id) FROM consents a WHERE a.subscriber_id = s.id AND a.action = 'confirmed'),
       (SELECT max(a.id) FROM consents a WHERE a.subscriber_id = s.id AND a.action = 'asked'))
     ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''}
     ORDER BY s.created_at ${direction}, s.id ${direction} LIMIT ?`,
    [...args, limit],
  );
  return rows.map(subscriberOf);
}

function subscriberOf(row: Row): Subscriber {
  return {
    id: row.id as string,
    email: row.email as string,
    name: optionalText(row.name),
    status: row.listed_as as PersonStatus,
    locale: row.locale as string,
    interests: parseInterests(row.interests),
    createdAt: new Date(Number(row.created_at)),
    confirmedAt: optionalDate(row.confirmed_at),
    unsubscribedAt: optionalDate(row.unsubscribed_at),
    bounce:
      row.bounced_at === null
        ? undefined
        : { at: new Date(Number(row.bounced_at)), reason: row.bounce_reason as string },
    consent:
      row.consent === null
        ? undefined
        : {
            text: optionalText(row.text),
            version: optionalText(row.version),
            page: optionalText(row.page),
            source: optionalText(row.how),
          },
  };
}

const optionalText = (value: Value | undefined) => (value ?? undefined) as string | undefined;

/** A moment that may be missing. */
export const optionalDate = (value: Value | undefined): Date | undefined =>
  value == null ? undefined : new Date(Number(value));
