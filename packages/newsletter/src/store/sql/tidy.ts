import { CONSENT_RECORD_YEARS, retentionStart } from '../../lifetimes.js';
import type { Database } from './database.js';
import { forgetDeliveries } from './letters.js';
import { tickListClock } from './list-clock.js';
import { skipLate } from './welcome-letters.js';

const YEAR_MS = 365.25 * 24 * 60 * 60_000;

/** Gives up emails that are too late to send, and deletes what is no longer needed. */
export function tidy(database: Database, at: Date): Promise<void> {
  return database.write(async (transaction) => {
    const { run } = transaction;
    const now = await tickListClock(transaction, at.getTime());
    if (now === undefined) return;
    const before = retentionStart(new Date(now)).getTime();
    // A server gets statements together if none needs the result of another: while it is tidied, nobody can sign up.
    await Promise.all([
      run(
        `UPDATE mails SET state = 'failed', finished_at = ?, last_failure = coalesce(last_failure, 'not sent in time'),
           text = NULL, html = NULL, headers = '{}'
         WHERE state = 'waiting' AND send_until <= ?`,
        [now, now],
      ),
      // Consents and tokens are deleted with their subscriber.
      run(`DELETE FROM subscribers WHERE status = 'pending' AND asked_at < ?`, [before]),
      run(`UPDATE subscribers SET name = NULL WHERE status = 'unsubscribed' AND asked_at < ?`, [before]),
      run('DELETE FROM tokens WHERE expires_at < ?', [before]),
      run(`DELETE FROM mails WHERE state <> 'waiting' AND created_at < ?`, [before]),
    ]);
    await forgetDeliveries(transaction, before);
    await Promise.all([
      skipLate(transaction, now),
      run('DELETE FROM feedback WHERE at < ?', [before]),
      run('DELETE FROM erased_consents WHERE erased_at < ?', [now - CONSENT_RECORD_YEARS * YEAR_MS]),
    ]);
  });
}
