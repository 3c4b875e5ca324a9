import type { Dialect } from './database.js';

/**
 * The migration for managing and erasing. It recreates the tables that had a CHECK on their actions, purposes and kinds.
 * The types define those now, so that a new one needs no migration.
 */
export function manageTables({ integer, table, keyedTable, appendOnly }: Dialect): string[] {
  return [
    // A JSON array, or NULL for none.
    `ALTER TABLE subscribers ADD COLUMN interests TEXT`,

    `CREATE TABLE consents_next (
      id ${integer} PRIMARY KEY,
      subscriber_id TEXT NOT NULL REFERENCES subscribers (id) ON DELETE CASCADE,
      action TEXT NOT NULL,
      at ${integer} NOT NULL,
      asked_id ${integer} REFERENCES consents_next (id),
      text TEXT,
      version TEXT,
      locale TEXT,
      page TEXT,
      how TEXT,
      interests TEXT
    ) ${table}`,
    `INSERT INTO consents_next (id, subscriber_id, action, at, asked_id, text, version, locale, page, how)
      SELECT id, subscriber_id, action, at, asked_id, text, version, locale, page, how FROM consents ORDER BY id`,

    `CREATE TABLE tokens_next (
      hash TEXT PRIMARY KEY,
      purpose TEXT NOT NULL,
      subscriber_id TEXT NOT NULL REFERENCES subscribers (id) ON DELETE CASCADE,
      consent_id ${integer} REFERENCES consents_next (id) ON DELETE CASCADE,
      created_at ${integer} NOT NULL,
      expires_at ${integer},
      used_at ${integer}
    ) ${keyedTable}`,
    `INSERT INTO tokens_next (hash, purpose, subscriber_id, consent_id, created_at, expires_at, used_at)
      SELECT hash, purpose, subscriber_id, consent_id, created_at, expires_at, used_at FROM tokens`,

    `DROP TABLE tokens`,
    `DROP TABLE consents`,
    `ALTER TABLE consents_next RENAME TO consents`,
    `ALTER TABLE tokens_next RENAME TO tokens`,
    `CREATE INDEX consents_by_subscriber ON consents (subscriber_id)`,
    `CREATE INDEX consents_by_asked ON consents (asked_id)`,
    ...appendOnly('consents'),
    `CREATE INDEX tokens_by_subscriber ON tokens (subscriber_id, purpose)`,
    `CREATE INDEX tokens_by_consent ON tokens (consent_id)`,

    ...mailsWithoutKinds(integer, table),

    // Keyed hashes of erased addresses. `token` is the hash of the erase token, so that using it again gets the same answer.
    `CREATE TABLE suppressions (
      hash TEXT PRIMARY KEY,
      at ${integer} NOT NULL,
      token TEXT UNIQUE
    ) ${keyedTable}`,

    // What was agreed to and when, stored under the hash of the erased address.
    `CREATE TABLE erased_consents (
      suppression TEXT NOT NULL,
      id ${integer} NOT NULL,
      action TEXT NOT NULL,
      at ${integer} NOT NULL,
      text TEXT,
      version TEXT,
      erased_at ${integer} NOT NULL,
      PRIMARY KEY (suppression, id)
    ) ${keyedTable}`,
    ...appendOnly('erased_consents'),
  ];
}

function mailsWithoutKinds(integer: string, table: string): string[] {
  const columns =
    'number, id, kind, recipient, recipient_key, subject, text, html, headers, state, created_at, due_at, send_until, attempts, finished_at, last_failure';
  return [
    `CREATE TABLE mails_next (
      number ${integer} PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL,
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
    `INSERT INTO mails_next (${columns}) SELECT ${columns} FROM mails`,
    `DROP TABLE mails`,
    `ALTER TABLE mails_next RENAME TO mails`,
    `CREATE INDEX mails_by_recipient ON mails (recipient_key, created_at)`,
    `CREATE INDEX mails_by_time ON mails (created_at) WHERE kind <> 'welcome'`,
    `CREATE INDEX mails_due ON mails (due_at) WHERE state = 'waiting'`,
  ];
}
