import { newSecret } from '../../tokens.js';
import type { Database } from './database.js';

/** The secret of a list. It is generated on first use. */
export function readSecret(database: Database): Promise<string> {
  return database.write(async ({ rows, run }) => {
    await run(`INSERT INTO settings VALUES ('secret', ?) ON CONFLICT DO NOTHING`, [newSecret()]);
    const [row] = await rows(`SELECT value FROM settings WHERE key = 'secret'`);
    return row?.value as string;
  });
}
