import type { Transaction } from './database.js';

/** Processes that share a list may have clocks that differ by this much. */
const MAX_SKEW_MS = 60_000;
/** Longer than any pause between two attempts, and than a lease. */
const MAX_PAUSE_MS = 8 * 60 * 60_000;

/**
 * Corrects emails from the future, which were created before the clock was set back: they count as created now.
 * Otherwise nobody could get an email until the clock reached that time again. Waiting emails are due as long after now
 * as they would have been.
 */
export async function correctFutureMails({ run }: Pick<Transaction, 'run'>, time: number): Promise<void> {
  const future = time + MAX_SKEW_MS;
  await run(
    `UPDATE mails SET due_at = due_at - (created_at - ?), send_until = send_until - (created_at - ?), created_at = ?
     WHERE state = 'waiting' AND created_at > ?`,
    [time, time, time, future],
  );
  await run(`UPDATE mails SET created_at = ? WHERE created_at > ? AND kind <> 'welcome'`, [time, future]);
  // Created before the clock was wrong, and tried while it was.
  await run(`UPDATE mails SET due_at = ? WHERE state = 'waiting' AND due_at > ?`, [
    time,
    time + MAX_PAUSE_MS,
  ]);
}
