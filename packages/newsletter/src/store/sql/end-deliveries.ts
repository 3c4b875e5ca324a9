import type { DeliveryOutcome } from '../letter-store.js';
import type { Statement, Transaction, Value } from './database.js';
import { placeholders } from './insert.js';

/** Stores the outcome of a message. */
export function outcomeStatement(outcome: DeliveryOutcome): Statement {
  const { letter, number, sender, state, at } = outcome;
  const values: readonly [Value, Value, number, Value, Value] =
    state === 'waiting'
      ? [null, outcome.retryAt?.getTime() ?? 0, outcome.retryAt ? 0 : 1, null, outcome.failure ?? null]
      : [sender, 0, 0, at.getTime(), state === 'sent' ? null : outcome.failure];
  return {
    sql: `UPDATE deliveries SET state = ?, lease_until = NULL, sender = ?, due_at = ?, attempts = attempts - ?,
            finished_at = ?, failure = ?
          WHERE letter_id = ? AND number = ? AND sender = ? AND state IN ('claimed', 'sending', 'unknown')`,
    args: [state, ...values, letter, number, sender],
  };
}

/** Leaves out people who must not get a letter anymore. */
export async function skip(
  { run }: Transaction,
  {
    letter,
    numbers,
    time,
    failure = 'left',
  }: {
    letter: string;
    numbers: readonly number[];
    time: number;
    failure?: string;
  },
): Promise<void> {
  if (numbers.length === 0) return;
  await run(
    `UPDATE deliveries SET state = 'skipped', sender = NULL, lease_until = NULL, finished_at = ?, failure = ?
     WHERE letter_id = ? AND state = 'claimed' AND number IN (${placeholders(numbers)})`,
    [time, failure, letter, ...numbers],
  );
}
