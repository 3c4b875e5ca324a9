import type { FrozenLetter } from '../../letters/frozen-letter.js';
import type { OpenLetter } from '../letter-store.js';
import type { Database } from './database.js';
import { dueWelcomeLetters } from './welcome-letters.js';

const HOUR_MS = 60 * 60_000;
/** A letter that no process has worked on for this long is paused. */
const MAX_LATE_MS = 24 * HOUR_MS;

/** Who gets a letter with these interests: people who have one of them, or have chosen none. */
export function wanted(interests: readonly string[]): { condition: string; args: string[] } {
  if (interests.length === 0) return { condition: `s.status = 'confirmed'`, args: [] };
  // The column is a JSON array of texts. LIKE would depend on the case in one of the databases only.
  const has = interests.map(() => `replace(s.interests, ?, '') <> s.interests`);
  return {
    condition: `s.status = 'confirmed' AND (s.interests IS NULL OR ${has.join(' OR ')})`,
    args: interests.map((interest) => JSON.stringify(interest)),
  };
}

/** Finds the letters that are being sent, and starts those that are due. */
export async function openLetters(database: Database, time: number): Promise<OpenLetter[]> {
  const found = await database.read(
    `SELECT id, name, hash, state, due_at, active_at FROM letters
     WHERE state IN ('scheduled', 'sending') AND day IS NULL ORDER BY due_at, id`,
  );
  const open = await dueWelcomeLetters(database, time);
  for (const row of found) {
    const letter = { id: row.id as string, name: row.name as string, hash: row.hash as string };
    if (Number(row.due_at) > time && row.state === 'scheduled') continue;
    if (time - Number(row.active_at) > MAX_LATE_MS) {
      await database.write(({ run }) =>
        run(
          `UPDATE letters SET state = 'paused', reason = 'late' WHERE id = ? AND state = ? AND active_at = ?`,
          [letter.id, row.state as string, row.active_at as number],
        ),
      );
    } else if (row.state === 'sending' || (await start(database, letter.id, time))) {
      open.push(letter);
      if (Math.abs(time - Number(row.active_at)) > HOUR_MS) {
        await database.write(({ run }) =>
          run('UPDATE letters SET active_at = ? WHERE id = ?', [time, letter.id]),
        );
      }
    }
  }
  return open;
}

/** Starts a letter: everybody who is on the list at this moment gets it, and nobody else. */
function start(database: Database, id: string, time: number): Promise<boolean> {
  return database.write(async ({ rows, run }) => {
    const [row] = await rows(
      `SELECT c.content FROM letters l JOIN letter_contents c ON c.letter_id = l.id
       WHERE l.id = ? AND l.state = 'scheduled'`,
      [id],
    );
    if (!row) return false;
    const { condition, args } = wanted((JSON.parse(row.content as string) as FrozenLetter).interests);
    await run(
      `INSERT INTO deliveries (letter_id, number, subscriber_id, state, attempts, due_at)
       SELECT CAST(? AS TEXT), row_number() OVER (ORDER BY s.created_at, s.id), s.id, 'waiting', 0, 0
       FROM subscribers s WHERE ${condition}`,
      [id, ...args],
    );
    await run(`UPDATE letters SET state = 'sending', started_at = ?, active_at = ? WHERE id = ?`, [
      time,
      time,
      id,
    ]);
    return true;
  });
}
