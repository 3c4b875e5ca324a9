import type { Dialect } from './database.js';
import { feedbackCounts, feedbackTables } from './schema-feedback.js';
import { letterTables } from './schema-letters.js';
import { limitsByMailbox, namesOfSignUps } from './schema-limits.js';
import { manageTables } from './schema-manage.js';
import { welcomeColumns } from './welcome-letters.js';

/**
 * The schema as numbered migrations. A released step never changes; new steps are added at the end.
 *
 * Times are milliseconds since 1970 in UTC. Row numbers are assigned in code (see `consents.ts` and `outbox.ts`), not by
 * the database: there is one writer at a time, and a copy of a list keeps the numbers.
 */
export function migrations(dialect: Dialect): readonly string[][] {
  const { integer, table, keyedTable, appendOnly } = dialect;
  return [
    [
      `CREATE TABLE settings (
        key TEXT PRIMARY KEY,
        value TEXT NOT NULL
      ) ${table}`,

      `CREATE TABLE subscribers (
        id TEXT PRIMARY KEY,
        email TEXT NOT NULL,
        email_key TEXT NOT NULL UNIQUE,
        name TEXT,
        status TEXT NOT NULL CHECK (status IN ('pending', 'confirmed', 'unsubscribed')),
        locale TEXT NOT NULL,
        created_at ${integer} NOT NULL,
        asked_at ${integer} NOT NULL,
        confirmed_at ${integer},
        unsubscribed_at ${integer}
      ) ${table}`,
      `CREATE INDEX subscribers_by_status ON subscribers (status, asked_at)`,

      `CREATE TABLE consents (
        id ${integer} PRIMARY KEY,
        subscriber_id TEXT NOT NULL REFERENCES subscribers (id) ON DELETE CASCADE,
        action TEXT NOT NULL CHECK (action IN ('asked', 'confirmed', 'unsubscribed')),
        at ${integer} NOT NULL,
        asked_id ${integer} REFERENCES consents (id),
        text TEXT,
        version TEXT,
        locale TEXT,
        page TEXT,
        how TEXT
      ) ${table}`,
      `CREATE INDEX consents_by_subscriber ON consents (subscriber_id)`,
      // Rows can be deleted: an unconfirmed sign-up is deleted with its consents.
      ...appendOnly('consents'),

      `CREATE TABLE tokens (
        hash TEXT PRIMARY KEY,
        purpose TEXT NOT NULL CHECK (purpose IN ('confirm', 'unsubscribe')),
        subscriber_id TEXT NOT NULL REFERENCES subscribers (id) ON DELETE CASCADE,
        consent_id ${integer} REFERENCES consents (id) ON DELETE CASCADE,
        created_at ${integer} NOT NULL,
        expires_at ${integer},
        used_at ${integer}
      ) ${keyedTable}`,
      `CREATE INDEX tokens_by_subscriber ON tokens (subscriber_id, purpose)`,

      `CREATE TABLE mails (
        number ${integer} PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL CHECK (kind IN ('confirmation', 'reminder', 'welcome')),
        recipient TEXT NOT NULL,
        recipient_key TEXT NOT NULL,
        subject TEXT NOT NULL,
        text TEXT,
        html TEXT,
        headers TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'failed')),
        created_at ${integer} NOT NULL,
        due_at ${integer} NOT NULL,
        send_until ${integer} NOT NULL,
        attempts ${integer} NOT NULL DEFAULT 0,
        finished_at ${integer},
        last_failure TEXT
      ) ${table}`,
      `CREATE INDEX mails_by_recipient ON mails (recipient_key, created_at)`,
      // Covers counting the emails of a day.
      `CREATE INDEX mails_by_time ON mails (created_at) WHERE kind <> 'welcome'`,
      `CREATE INDEX mails_due ON mails (due_at) WHERE state = 'waiting'`,
    ],
    [
      // Without these, deleting a subscriber scans both tables.
      `CREATE INDEX consents_by_asked ON consents (asked_id)`,
      `CREATE INDEX tokens_by_consent ON tokens (consent_id)`,
    ],
    manageTables(dialect),
    // For paging through subscribers.
    [`CREATE INDEX subscribers_by_time ON subscribers (created_at, id)`],
    limitsByMailbox(),
    namesOfSignUps(),
    letterTables(dialect),
    welcomeColumns(integer),
    feedbackTables(dialect),
    feedbackCounts(),
  ];
}
