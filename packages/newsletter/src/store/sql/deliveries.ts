import type { FrozenLetter } from '../../letters/frozen-letter.js';
import type { LetterStore } from '../letter-store.js';
import { claim } from './claim-deliveries.js';
import type { Database } from './database.js';
import { commit, storeOutcomes } from './end-deliveries.js';
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

    commitDelivery: (request) => database.writeRows((transaction) => commit(database, transaction, request)),

    settleDeliveries: async (outcomes) => {
      if (outcomes.length > 0)
        await database.writeRows((transaction) => storeOutcomes(transaction, outcomes));
    },

    async renewLeases(leased, leaseUntil) {
      if (leased.length === 0) return;
      await database.writeRows(async ({ run }) => {
        for (const { letter, number, sender } of leased) {
          await run(
            `UPDATE deliveries SET lease_until = ?
             WHERE letter_id = ? AND number = ? AND sender = ? AND lease_until IS NOT NULL`,
            [leaseUntil.getTime(), letter, number, sender],
          );
        }
      });
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
