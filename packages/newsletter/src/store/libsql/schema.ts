/**
 * The tables, as numbered steps. A step that was released is never changed; the next one is added below it.
 * Times are milliseconds since 1970, UTC.
 */
export const MIGRATIONS: readonly (readonly string[])[] = [
  [
    `CREATE TABLE settings (
      key TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT`,

    `CREATE TABLE subscribers (
      id TEXT PRIMARY KEY,
      email TEXT NOT NULL,
      email_key TEXT NOT NULL UNIQUE,
      name TEXT,
      status TEXT NOT NULL CHECK (status IN ('pending', 'confirmed', 'unsubscribed')),
      locale TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      asked_at INTEGER NOT NULL,
      confirmed_at INTEGER,
      unsubscribed_at INTEGER
    ) STRICT`,
    `CREATE INDEX subscribers_by_status ON subscribers (status, asked_at)`,

    `CREATE TABLE consents (
      id INTEGER PRIMARY KEY,
      subscriber_id TEXT NOT NULL REFERENCES subscribers (id) ON DELETE CASCADE,
      action TEXT NOT NULL CHECK (action IN ('asked', 'confirmed', 'unsubscribed')),
      at INTEGER NOT NULL,
      asked_id INTEGER REFERENCES consents (id),
      text TEXT,
      version TEXT,
      locale TEXT,
      page TEXT,
      how TEXT
    ) STRICT`,
    `CREATE INDEX consents_by_subscriber ON consents (subscriber_id)`,
    // Deleting stays possible: a sign-up that was never confirmed is forgotten whole.
    `CREATE TRIGGER consents_are_append_only BEFORE UPDATE ON consents
      BEGIN SELECT RAISE(ABORT, 'consents are append-only'); END`,

    `CREATE TABLE tokens (
      hash TEXT PRIMARY KEY,
      purpose TEXT NOT NULL CHECK (purpose IN ('confirm', 'unsubscribe')),
      subscriber_id TEXT NOT NULL REFERENCES subscribers (id) ON DELETE CASCADE,
      consent_id INTEGER REFERENCES consents (id) ON DELETE CASCADE,
      created_at INTEGER NOT NULL,
      expires_at INTEGER,
      used_at INTEGER
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX tokens_by_subscriber ON tokens (subscriber_id, purpose)`,

    `CREATE TABLE mails (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL CHECK (kind IN ('confirmation', 'reminder', 'welcome')),
      recipient TEXT NOT NULL,
      recipient_key TEXT NOT NULL,
      subject TEXT NOT NULL,
      text TEXT,
      html TEXT,
      headers TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'failed')),
      created_at INTEGER NOT NULL,
      due_at INTEGER NOT NULL,
      send_until INTEGER NOT NULL,
      attempts INTEGER NOT NULL DEFAULT 0,
      finished_at INTEGER,
      last_failure TEXT
    ) STRICT`,
    `CREATE INDEX mails_by_recipient ON mails (recipient_key, created_at)`,
    // Answers the count of a day's mails by itself.
    `CREATE INDEX mails_by_time ON mails (created_at) WHERE kind <> 'welcome'`,
    `CREATE INDEX mails_due ON mails (due_at) WHERE state = 'waiting'`,
  ],
];
