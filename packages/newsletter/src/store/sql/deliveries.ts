import type { FrozenLetter } from '../../letters/frozen-letter.js';
import type { LetterStore } from '../letter-store.js';
import { claim } from './claim-deliveries.js';
import { committing } from './commit-delivery.js';
import type { Database } from './database.js';
import { outcomeStatement } from './end-deliveries.js';
import { openLetters } from './open-letters.js';

/** Sending letters. */
export function deliveries(database: Database): LetterStore {
  return {
    openLetters: (at) => openLetters(database, at.getTime()),

    async letterContent(id) {
      const [row] = await database.read('SELECT content FROM letter_contents WHERE letter_id = ?', [id]);
      return row && (JSON.parse(row.content as string) as FrozenLetter);
    },

    claimDeliveries: (letter, request) =>
      database.writeRows((transaction) => claim(database, transaction, letter, request)),

    commitDelivery: committing(database),

    settleDeliveries: async (outcomes) => {
      if (outcomes.length > 0) await database.writeAll(outcomes.map(outcomeStatement));
    },

    async renewLeases(leased, leaseUntil) {
      if (leased.length === 0) return;
      await database.writeAll(
        leased.map(({ letter, number, sender }) => ({
          sql: `UPDATE deliveries SET lease_until = ?
                WHERE letter_id = ? AND number = ? AND sender = ? AND lease_until IS NOT NULL`,
          args: [leaseUntil.getTime(), letter, number, sender],
        })),
      );
    },

    pauseLetter: ({ name, reason }) =>
      database.write(async ({ rows, run }) => {
        const [row] = await rows('SELECT id, state FROM letters WHERE name = ?', [name]);
        if (!row) return 'unknown';
        if (row.state === 'paused') return 'already';
        if (row.state === 'sent' || row.state === 'canceled') return 'ended';
        await run(`UPDATE letters SET state = 'paused', reason = ? WHERE id = ?`, [reason, row.id as string]);
        return 'paused';
      }),
  };
}
