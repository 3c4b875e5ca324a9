import type { Subscriber, SubscriberQuery, SubscriberStatus } from '../people.js';
import type { Database, Row, Value } from './database.js';
import { keyOf } from './sign-up.js';

/** See {@link NewsletterStore.listSubscribers}. */
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
  // Not by the index of states: all of one state would be sorted anew for each page.
  if (status) where(`coalesce(s.status, '') = ?`, status);
  if (search) where(`s.email_key LIKE ? ESCAPE '!'`, `%${keyOf(search).replace(/[!%_]/g, '!$&')}%`);
  if (after) {
    // Both columns are those of one index: the next page begins where the last one ended, however long the list is.
    where(
      `(s.created_at, s.id) ${first === 'oldest' ? '>' : '<'} (?, ?)`,
      after.createdAt.getTime(),
      after.id,
    );
  }
  const direction = first === 'oldest' ? 'ASC' : 'DESC';
  const rows = await database.read(
    `SELECT s.*, c.id AS consent, c.text, c.version, c.page, c.how FROM subscribers s
     LEFT JOIN consents c ON c.id =
       (SELECT max(a.id) FROM consents a WHERE a.subscriber_id = s.id AND a.action = 'asked')
     ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''}
     ORDER BY s.created_at ${direction}, s.id ${direction} LIMIT ?`,
    [...args, limit],
  );
  return rows.map(subscriber);
}

function subscriber(row: Row): Subscriber {
  return {
    id: row.id as string,
    email: row.email as string,
    name: optional(row.name),
    status: row.status as SubscriberStatus,
    locale: row.locale as string,
    interests: row.interests == null ? [] : (JSON.parse(row.interests as string) as string[]),
    createdAt: new Date(Number(row.created_at)),
    confirmedAt: moment(row.confirmed_at),
    unsubscribedAt: moment(row.unsubscribed_at),
    consent:
      row.consent === null
        ? undefined
        : {
            text: optional(row.text),
            version: optional(row.version),
            page: optional(row.page),
            source: optional(row.how),
          },
  };
}

const optional = (value: Value | undefined) => (value ?? undefined) as string | undefined;

const moment = (value: Value | undefined) => (value == null ? undefined : new Date(Number(value)));
