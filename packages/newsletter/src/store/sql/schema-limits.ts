/** The migration for limits by mailbox and for clocks that are set back. */
export function limitsByMailbox(): string[] {
  return [
    // The mailbox as limits compare it, see `limit-key.ts`. The spellings of the last day count separately once.
    `ALTER TABLE mails ADD COLUMN limit_key TEXT`,
    `UPDATE mails SET limit_key = recipient_key`,
    `CREATE INDEX mails_by_limit ON mails (limit_key, created_at)`,
    // For finding waiting emails from the future, see `future-times.ts`.
    `CREATE INDEX mails_waiting_by_time ON mails (created_at) WHERE state = 'waiting'`,
  ];
}

/** The migration for sign-ups that only count once they are confirmed. */
export function namesOfSignUps(): string[] {
  return [
    // The name in the sign-up that a `confirm` token confirms. Its language and interests are in the consent.
    `ALTER TABLE tokens ADD COLUMN name TEXT`,
    `UPDATE tokens SET name = (SELECT s.name FROM subscribers s WHERE s.id = subscriber_id)
      WHERE purpose = 'confirm' AND used_at IS NULL`,
  ];
}
