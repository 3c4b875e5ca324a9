import type { Dialect } from './database.js';

/** The migration for bounces and complaints. */
export function feedbackTables({ integer, keyedTable }: Dialect): string[] {
  return [
    // Somebody whose address bounced is `unsubscribed`, and listed as `bounced` while `bounced_at` is set.
    `ALTER TABLE subscribers ADD COLUMN bounced_at ${integer}`,
    `ALTER TABLE subscribers ADD COLUMN bounce_reason TEXT`,
    // How many letters in a row bounced for a while, and when the last of them was sent.
    `ALTER TABLE subscribers ADD COLUMN soft_bounces ${integer} NOT NULL DEFAULT 0`,
    `ALTER TABLE subscribers ADD COLUMN soft_letter_at ${integer}`,
    // `hard`, `soft` or `refused`.
    `ALTER TABLE deliveries ADD COLUMN bounce TEXT`,
    `ALTER TABLE deliveries ADD COLUMN bounce_reason TEXT`,
    `ALTER TABLE deliveries ADD COLUMN complained_at ${integer}`,
    // Set if the person unsubscribed within a week.
    `ALTER TABLE deliveries ADD COLUMN left_at ${integer}`,
    // So that nothing counts twice.
    `CREATE TABLE feedback (
      id TEXT PRIMARY KEY,
      at ${integer} NOT NULL
    ) ${keyedTable}`,
  ];
}

/** The migration that names the numbers of letters whose deliveries were deleted as `LetterFeedback` does. */
export function feedbackCounts(): string[] {
  return [
    `UPDATE letters SET counts = replace(replace(counts, '"returns":', '"feedback":'), '"left":', '"unsubscribed":')
     WHERE counts IS NOT NULL`,
  ];
}
