import type { AdministrationStore, ListActivity } from '../administration-store.js';
import type { MailState } from '../outbox-store.js';
import type { Database } from './database.js';
import { mailsSince } from './mail-limits.js';
import { PERSON_STATUS } from './subscribers.js';

const QUARTER_MS = 15 * 60_000;

/** Counting subscribers and emails. */
export function statistics(
  database: Database,
): Pick<AdministrationStore, 'countList' | 'mailsSince' | 'activity' | 'listDeliveries'> {
  return {
    async countList() {
      const [people, mails] = await Promise.all([
        database.read(
          `SELECT ${PERSON_STATUS} AS what, count(*) AS count FROM subscribers s GROUP BY ${PERSON_STATUS}`,
        ),
        database.read(
          'SELECT state AS what, count(*) AS count, min(created_at) AS since FROM mails GROUP BY state',
        ),
      ]);
      const counts = (rows: typeof people) =>
        Object.fromEntries(rows.map(({ what, count }) => [what as string, Number(count)]));
      const since = mails.find(({ what }) => what === 'waiting')?.since;
      return {
        subscribers: { pending: 0, confirmed: 0, unsubscribed: 0, bounced: 0, ...counts(people) },
        mails: { waiting: 0, sent: 0, failed: 0, ...counts(mails) },
        waitingSince: since == null ? undefined : new Date(Number(since)),
      };
    },

    mailsSince: (since) => mailsSince({ rows: database.read.bind(database) }, since),

    async activity(since) {
      // Both databases divide integers to an integer.
      const rows = await database.read(
        `SELECT at / ${QUARTER_MS} AS quarter, action, count(*) AS count FROM consents
         WHERE at >= ? AND action <> 'changed' GROUP BY at / ${QUARTER_MS}, action ORDER BY quarter, action`,
        [since.getTime()],
      );
      return rows.map(({ quarter, action, count }) => ({
        from: new Date(Number(quarter) * QUARTER_MS),
        what: (action === 'asked' ? 'signedUp' : action) as ListActivity['what'],
        count: Number(count),
      }));
    },

    async listDeliveries({ state, limit }) {
      const rows = await database.read(
        `SELECT id, kind, recipient, state, created_at, attempts, coalesce(finished_at, due_at) AS at, last_failure
         FROM mails WHERE state = ? ORDER BY number DESC LIMIT ?`,
        [state, limit],
      );
      return rows.map((row) => ({
        id: row.id as string,
        kind: row.kind as string,
        to: row.recipient as string,
        state: row.state as MailState,
        createdAt: new Date(Number(row.created_at)),
        attempts: Number(row.attempts),
        at: new Date(Number(row.at)),
        failure: (row.last_failure as string | null) ?? undefined,
      }));
    },
  };
}
