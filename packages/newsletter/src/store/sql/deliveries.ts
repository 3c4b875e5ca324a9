import type { FrozenLetter } from '../../letters/frozen-letter.js';
import type {
  Claim,
  ClaimedPerson,
  ClaimRequest,
  DeliveryCommit,
  DeliveryOutcome,
  LetterStore,
  LinkTokens,
  OpenLetter,
} from '../letter-store.js';
import type { Database, Row, Transaction, Value } from './database.js';
import { placeholders } from './insert.js';
import { takeFromRate } from './letter-rate.js';
import { limitKey } from './limit-key.js';
import { blockedMailboxes } from './suppressions.js';
import { addTokens, subscriberTokens } from './tokens.js';

const HOUR_MS = 60 * 60_000;
/** What nobody has worked on for this long isn't sent without asking again. */
const MAX_LATE_MS = 24 * HOUR_MS;
/** Longer than any pause between two attempts, and than any lease. */
const MAX_PAUSE_MS = 8 * HOUR_MS;

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
      if (outcomes.length > 0) await database.writeRows((transaction) => settle(transaction, outcomes));
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

async function openLetters(database: Database, time: number): Promise<OpenLetter[]> {
  const found = await database.read(
    `SELECT id, name, state, due_at, active_at FROM letters WHERE state IN ('scheduled', 'sending') ORDER BY due_at, id`,
  );
  const open: OpenLetter[] = [];
  for (const row of found) {
    const letter = { id: row.id as string, name: row.name as string };
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

async function claim(
  { dialect }: Database,
  transaction: Transaction,
  letter: string,
  { sender, at, leaseMs, links, held }: ClaimRequest,
): Promise<Claim> {
  const { rows, run } = transaction;
  const time = at.getTime();
  // Locks the letter, so that processes share its rate.
  const [row] = await rows(
    `UPDATE letters SET active_at = ? WHERE id = ? AND state = 'sending' RETURNING *`,
    [time, letter],
  );
  if (!row) return { people: [], rest: 'ended' };
  await recover(transaction, letter, time);
  await run(
    `UPDATE deliveries SET state = 'waiting', sender = NULL, lease_until = NULL
     WHERE letter_id = ? AND lease_until IS NOT NULL AND state = 'claimed' AND sender = ?
       AND number NOT IN (${placeholders(held) || '0'})`,
    [letter, sender, ...held],
  );
  const rate = takeFromRate(
    {
      perHour: row.per_hour === null ? undefined : Number(row.per_hour),
      warmUp: Number(row.warm_up) === 1,
      startedAt: Number(row.started_at),
      nextAt: Number(row.next_at),
    },
    time,
    links.length,
  );
  const taken: Row[] = [];
  // Later attempts first: a server that defers the first attempt of everybody accepts those.
  for (const [condition, args] of [
    ['due_at > 0 AND due_at <= ?', [time]],
    ['due_at = 0', []],
  ] as const) {
    const left = rate.count - taken.length;
    if (left === 0) continue;
    taken.push(
      ...(await rows(
        `WITH free AS MATERIALIZED (
           SELECT number FROM deliveries WHERE letter_id = ? AND state = 'waiting' AND ${condition}
           ORDER BY due_at, number LIMIT ? ${dialect.lockFreeRows})
         UPDATE deliveries SET state = 'claimed', sender = ?, lease_until = ?, attempts = attempts + 1
         WHERE letter_id = ? AND number IN (SELECT number FROM free)
         RETURNING number, subscriber_id, attempts`,
        [letter, ...args, left, sender, time + leaseMs, letter],
      )),
    );
  }
  if (taken.length > 0) {
    await run('UPDATE letters SET next_at = ? WHERE id = ?', [rate.nextAt(taken.length), letter]);
    const people = await withoutGone(transaction, letter, taken, time);
    await addTokens(
      transaction,
      people.flatMap(({ subscriber }, i) => subscriberTokens(links[i] as LinkTokens, subscriber, time)),
    );
    return { people, rest: 'more' };
  }
  if (rate.count === 0) return { people: [], rest: 'rate', nextAt: new Date(rate.nextAt(0)) };
  return { people: [], ...(await restOf(transaction, letter, time)) };
}

/** Makes people due again whose process has died, and corrects times from before the clock was set back. */
async function recover({ run }: Transaction, letter: string, time: number): Promise<void> {
  const expired = 'letter_id = ? AND (lease_until <= ? OR lease_until > ?)';
  const args = [letter, time, time + MAX_PAUSE_MS];
  await run(
    `UPDATE deliveries SET state = 'waiting', sender = NULL, lease_until = NULL, due_at = 0
     WHERE state = 'claimed' AND ${expired}`,
    args,
  );
  // The sender stays: if its process still gets an answer, that counts.
  await run(
    `UPDATE deliveries SET state = 'unknown', lease_until = NULL, finished_at = ?, failure = 'interrupted'
     WHERE state = 'sending' AND ${expired}`,
    [time, ...args],
  );
  await run(`UPDATE deliveries SET due_at = ? WHERE letter_id = ? AND state = 'waiting' AND due_at > ?`, [
    time,
    letter,
    time + MAX_PAUSE_MS,
  ]);
}

/** Finds the people, and skips those who must not get the letter anymore. */
async function withoutGone(
  transaction: Transaction,
  letter: string,
  taken: readonly Row[],
  time: number,
): Promise<ClaimedPerson[]> {
  const ids = taken.flatMap(({ subscriber_id }) => (subscriber_id === null ? [] : [subscriber_id as string]));
  const found = await transaction.rows(
    `SELECT id, email, locale FROM subscribers WHERE status = 'confirmed' AND id IN (${placeholders(ids)})`,
    ids,
  );
  const blocked = await blockedMailboxes(
    transaction,
    found.map(({ email }) => limitKey(email as string)),
  );
  const byId = new Map(found.map((person) => [person.id, person]));
  const people: ClaimedPerson[] = [];
  const gone: number[] = [];
  for (const row of [...taken].sort((a, b) => Number(a.number) - Number(b.number))) {
    const person = byId.get(row.subscriber_id as string);
    const number = Number(row.number);
    if (!person || blocked.has(limitKey(person.email as string))) gone.push(number);
    else {
      people.push({
        number,
        subscriber: person.id as string,
        email: person.email as string,
        locale: person.locale as string,
        attempts: Number(row.attempts),
      });
    }
  }
  await skip(transaction, letter, gone, time);
  return people;
}

async function skip({ run }: Transaction, letter: string, numbers: readonly number[], time: number) {
  if (numbers.length === 0) return;
  await run(
    `UPDATE deliveries SET state = 'skipped', sender = NULL, lease_until = NULL, finished_at = ?, failure = 'left'
     WHERE letter_id = ? AND state = 'claimed' AND number IN (${placeholders(numbers)})`,
    [time, letter, ...numbers],
  );
}

/** What is left of a letter when nobody is due. Ends it when nothing is. */
async function restOf(
  { rows, run }: Transaction,
  letter: string,
  time: number,
): Promise<Pick<Claim, 'rest' | 'nextAt'>> {
  const [next] = await rows(
    `SELECT due_at FROM deliveries WHERE letter_id = ? AND state = 'waiting' ORDER BY due_at, number LIMIT 1`,
    [letter],
  );
  if (next) return { rest: 'later', nextAt: new Date(Number(next.due_at)) };
  const leased = await rows(
    'SELECT 1 AS found FROM deliveries WHERE letter_id = ? AND lease_until IS NOT NULL LIMIT 1',
    [letter],
  );
  if (leased.length > 0) return { rest: 'others' };
  await run(`UPDATE letters SET state = 'sent', finished_at = ? WHERE id = ?`, [time, letter]);
  return { rest: 'ended' };
}

async function commit(
  { dialect }: Database,
  transaction: Transaction,
  { letter, number, sender, at, leaseMs, settled }: DeliveryCommit,
): Promise<'go' | 'gone' | 'stopped'> {
  const { rows, run } = transaction;
  const time = at.getTime();
  await settle(transaction, settled);
  // Locked first, in the same order as erasing does, so that the two can't wait for each other.
  const [person] = await rows(
    `SELECT s.id, s.email FROM deliveries d JOIN subscribers s ON s.id = d.subscriber_id
     WHERE d.letter_id = ? AND d.number = ? AND s.status = 'confirmed' ${dialect.keepSubscribers}`,
    [letter, number],
  );
  const isBlocked = async (mailbox: string) => (await blockedMailboxes(transaction, [mailbox])).size > 0;
  if (!person || (await isBlocked(limitKey(person.email as string)))) {
    await skip(transaction, letter, [number], time);
    return 'gone';
  }
  const changed = await run(
    `UPDATE deliveries SET state = 'sending', lease_until = ?
     WHERE letter_id = ? AND number = ? AND state = 'claimed' AND sender = ?
       AND EXISTS (SELECT 1 FROM letters l WHERE l.id = letter_id AND l.state = 'sending')`,
    [time + leaseMs, letter, number, sender],
  );
  if (changed === 0) return 'stopped';
  return 'go';
}

async function settle({ run }: Transaction, outcomes: readonly DeliveryOutcome[]): Promise<void> {
  for (const outcome of outcomes) {
    const { letter, number, sender, state, at } = outcome;
    const values: readonly [Value, Value, number, Value, Value] =
      state === 'waiting'
        ? [null, outcome.retryAt?.getTime() ?? 0, outcome.retryAt ? 0 : 1, null, outcome.failure ?? null]
        : [sender, 0, 0, at.getTime(), state === 'sent' ? null : outcome.failure];
    await run(
      `UPDATE deliveries SET state = ?, lease_until = NULL, sender = ?, due_at = ?, attempts = attempts - ?,
         finished_at = ?, failure = ?
       WHERE letter_id = ? AND number = ? AND sender = ? AND state IN ('claimed', 'sending', 'unknown')`,
      [state, ...values, letter, number, sender],
    );
  }
}
