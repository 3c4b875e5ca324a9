import type { Transaction } from './database.js';

const WEEK_MS = 7 * 24 * 60 * 60_000;

/** Marks the letters that somebody got within the last week, because they are about to leave. */
export async function markLeft({ run }: Transaction, subscriber: string, time: number): Promise<void> {
  await run(
    `UPDATE deliveries SET left_at = ?
     WHERE subscriber_id = ? AND left_at IS NULL AND state IN ('sent', 'unknown') AND finished_at > ?
       AND EXISTS (SELECT 1 FROM subscribers s WHERE s.id = subscriber_id AND s.status = 'confirmed')`,
    [time, subscriber, time - WEEK_MS],
  );
}
