import { CONSENT_RECORD_YEARS } from '../../lifetimes.js';
import type { Database } from './database.js';

const YEAR_MS = 365.25 * 24 * 60 * 60_000;

/** Deletes what is no longer needed and older than a moment. */
export function tidy(database: Database, before: Date): Promise<void> {
  const time = before.getTime();
  return database.write(async ({ run }) => {
    // Consents and tokens are deleted with their subscriber.
    await run(`DELETE FROM subscribers WHERE status = 'pending' AND asked_at < ?`, [time]);
    await run(`UPDATE subscribers SET name = NULL WHERE status = 'unsubscribed' AND asked_at < ?`, [time]);
    await run('DELETE FROM tokens WHERE expires_at < ?', [time]);
    await run('DELETE FROM mails WHERE created_at < ?', [time]);
    await run('DELETE FROM erased_consents WHERE erased_at < ?', [time - CONSENT_RECORD_YEARS * YEAR_MS]);
  });
}
