import { PROOF_YEARS } from '../manage.js';
import type { Database } from './database.js';

const YEAR_MS = 365.25 * 24 * 60 * 60_000;

/** See {@link NewsletterStore.tidy}. */
export function tidy(database: Database, before: Date): Promise<void> {
  const time = before.getTime();
  return database.write(async ({ run }) => {
    // Their consents and tokens go with them.
    await run(`DELETE FROM subscribers WHERE status = 'pending' AND asked_at < ?`, [time]);
    await run(`UPDATE subscribers SET name = NULL WHERE status = 'unsubscribed' AND asked_at < ?`, [time]);
    await run('DELETE FROM tokens WHERE expires_at < ?', [time]);
    await run('DELETE FROM mails WHERE created_at < ?', [time]);
    await run('DELETE FROM erased_consents WHERE erased_at < ?', [time - PROOF_YEARS * YEAR_MS]);
  });
}
