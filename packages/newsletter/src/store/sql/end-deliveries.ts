import type { DeliveryCommit, DeliveryOutcome } from '../letter-store.js';
import type { Database, Row, Transaction, Value } from './database.js';
import { placeholders } from './insert.js';
import { limitKey } from './limit-key.js';
import { blockedMailboxes } from './suppressions.js';

/** Records that a message is about to be sent, unless its person has left or its letter has stopped. */
export async function commit(
  { dialect }: Database,
  transaction: Transaction,
  { letter, number, sender, at, leaseMs, settled }: DeliveryCommit,
): Promise<'go' | 'gone' | 'stopped'> {
  const { rows, run } = transaction;
  const time = at.getTime();
  // Without waiting in between: a database can answer them together, and the next message waits for this transaction.
  const [, [person], changed] = await Promise.all([
    storeOutcomes(transaction, settled),
    // Locked first, in the same order as erasing does, so that the two can't wait for each other.
    rows(
      `SELECT s.id, s.email, CASE WHEN EXISTS (SELECT 1 FROM suppressions) THEN 1 ELSE 0 END AS may_be_blocked
       FROM deliveries d JOIN subscribers s ON s.id = d.subscriber_id
       WHERE d.letter_id = ? AND d.number = ? AND s.status = 'confirmed' ${dialect.keepSubscribers}`,
      [letter, number],
    ),
    run(
      `UPDATE deliveries SET state = 'sending', lease_until = ?
       WHERE letter_id = ? AND number = ? AND state = 'claimed' AND sender = ?
         AND EXISTS (SELECT 1 FROM letters l WHERE l.id = letter_id AND l.state = 'sending')`,
      [time + leaseMs, letter, number, sender],
    ),
  ]);
  const isBlocked = async ({ email, may_be_blocked }: Row) =>
    Number(may_be_blocked) === 1 &&
    (await blockedMailboxes(transaction, [limitKey(email as string)])).size > 0;
  if (!person || (await isBlocked(person))) {
    await skip(transaction, { letter, numbers: [number], time, state: changed > 0 ? 'sending' : 'claimed' });
    return 'gone';
  }
  return changed > 0 ? 'go' : 'stopped';
}

/** Stores what became of messages. */
export async function storeOutcomes(
  { run }: Transaction,
  outcomes: readonly DeliveryOutcome[],
): Promise<void> {
  // All at once, so that none is left to run if another one fails.
  await Promise.all(
    outcomes.map((outcome) => {
      const { letter, number, sender, state, at } = outcome;
      const values: readonly [Value, Value, number, Value, Value] =
        state === 'waiting'
          ? [null, outcome.retryAt?.getTime() ?? 0, outcome.retryAt ? 0 : 1, null, outcome.failure ?? null]
          : [sender, 0, 0, at.getTime(), state === 'sent' ? null : outcome.failure];
      return run(
        `UPDATE deliveries SET state = ?, lease_until = NULL, sender = ?, due_at = ?, attempts = attempts - ?,
           finished_at = ?, failure = ?
         WHERE letter_id = ? AND number = ? AND sender = ? AND state IN ('claimed', 'sending', 'unknown')`,
        [state, ...values, letter, number, sender],
      );
    }),
  );
}

/** Leaves out people who must not get a letter anymore. */
export async function skip(
  { run }: Transaction,
  {
    letter,
    numbers,
    time,
    failure = 'left',
    state = 'claimed',
  }: {
    letter: string;
    numbers: readonly number[];
    time: number;
    failure?: string;
    /** Their state until now. */
    state?: 'claimed' | 'sending';
  },
): Promise<void> {
  if (numbers.length === 0) return;
  await run(
    `UPDATE deliveries SET state = 'skipped', sender = NULL, lease_until = NULL, finished_at = ?, failure = ?
     WHERE letter_id = ? AND state = ? AND number IN (${placeholders(numbers)})`,
    [time, failure, letter, state, ...numbers],
  );
}
