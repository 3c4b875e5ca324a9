import type { Database } from './database.js';

/** See {@link NewsletterStore.tidy}. */
export function tidy(database: Database, before: Date): Promise<void> {
  const time = before.getTime();
  return database.write(async ({ run }) => {
    // Their consents and tokens go with them.
    await run(`DELETE FROM subscribers WHERE status = 'pending' AND asked_at < ?`, [time]);
    await run(`UPDATE subscribers SET name = NULL WHERE status = 'unsubscribed' AND asked_at < ?`, [time]);
    await run(`DELETE FROM tokens WHERE purpose = 'confirm' AND expires_at < ?`, [time]);
    await run('DELETE FROM mails WHERE created_at < ?', [time]);
  });
}
