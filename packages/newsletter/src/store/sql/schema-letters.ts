import type { Dialect } from './database.js';

/** The migration for letters: their content, and one row for each person who gets one. */
export function letterTables({ integer, table, keyedTable }: Dialect): string[] {
  return [
    `CREATE TABLE letters (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      hash TEXT NOT NULL,
      state TEXT NOT NULL,
      created_at ${integer} NOT NULL,
      due_at ${integer} NOT NULL,
      started_at ${integer},
      finished_at ${integer},
      active_at ${integer} NOT NULL,
      next_at ${integer} NOT NULL,
      per_hour ${integer},
      warm_up ${integer} NOT NULL,
      reason TEXT,
      counts TEXT
    ) ${table}`,
    // Separate, because the other table changes with every claim, and a letter may be long.
    `CREATE TABLE letter_contents (
      letter_id TEXT PRIMARY KEY REFERENCES letters (id) ON DELETE CASCADE,
      content TEXT NOT NULL
    ) ${table}`,
    // A person who is erased leaves a row without a name, so that the counts stay true.
    `CREATE TABLE deliveries (
      letter_id TEXT NOT NULL REFERENCES letters (id) ON DELETE CASCADE,
      number ${integer} NOT NULL,
      subscriber_id TEXT REFERENCES subscribers (id) ON DELETE SET NULL,
      state TEXT NOT NULL,
      attempts ${integer} NOT NULL,
      due_at ${integer} NOT NULL,
      sender TEXT,
      lease_until ${integer},
      finished_at ${integer},
      failure TEXT,
      PRIMARY KEY (letter_id, number)
    ) ${keyedTable}`,
    // One row for each person and letter. Deleting a subscriber uses it, too.
    `CREATE UNIQUE INDEX deliveries_by_subscriber ON deliveries (subscriber_id, letter_id)`,
    `CREATE INDEX deliveries_waiting ON deliveries (letter_id, due_at, number) WHERE state = 'waiting'`,
    `CREATE INDEX deliveries_leased ON deliveries (letter_id, lease_until) WHERE lease_until IS NOT NULL`,
  ];
}
