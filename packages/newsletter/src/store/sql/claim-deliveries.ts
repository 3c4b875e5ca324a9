import type { Claim, ClaimedPerson, ClaimRequest, LinkTokens } from '../letter-store.js';
import type { Database, Row, Transaction } from './database.js';
import { skip } from './end-deliveries.js';
import { placeholders } from './insert.js';
import { parseInterests } from './interests.js';
import { takeFromRate } from './letter-rate.js';
import { limitKey } from './limit-key.js';
import { blockedMailboxes } from './suppressions.js';
import { addTokens, subscriberTokens } from './tokens.js';
import {
  earliestDue,
  latestDue,
  lockWelcomeLetters,
  MAX_PAUSE_MS,
  putOff,
  wants,
} from './welcome-letters.js';

/** Claims people of a letter for a process. */
export async function claim(
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
  const isWelcome = row.day !== null;
  if (isWelcome) await lockWelcomeLetters(transaction);
  await recover(transaction, row, time);
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
    ['due_at > ? AND due_at <= ?', [earliestDue(row, time), time]],
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
    const now = isWelcome ? await putOff(transaction, letter, taken, time) : taken;
    const people = await withoutGone(transaction, row, now, time);
    await addTokens(
      transaction,
      people.flatMap(({ subscriber }, i) => subscriberTokens(links[i] as LinkTokens, subscriber, time)),
    );
    return { people, rest: 'more' };
  }
  if (rate.count === 0) return { people: [], rest: 'rate', nextAt: new Date(rate.nextAt(0)) };
  return { people: [], ...(await restOf(transaction, row, time)) };
}

/** Releases people whose process has died, and corrects times from before the clock was set back. */
async function recover({ run }: Transaction, row: Row, time: number): Promise<void> {
  const letter = row.id as string;
  const expired = 'letter_id = ? AND (lease_until <= ? OR lease_until > ?)';
  const args = [letter, time, time + MAX_PAUSE_MS];
  await run(
    `UPDATE deliveries SET state = 'waiting', sender = NULL, lease_until = NULL, due_at = 0
     WHERE state = 'claimed' AND ${expired}`,
    args,
  );
  // The sender is kept: if its process still gets an answer, that counts.
  await run(
    `UPDATE deliveries SET state = 'unknown', lease_until = NULL, finished_at = ?, failure = 'interrupted'
     WHERE state = 'sending' AND ${expired}`,
    [time, ...args],
  );
  const latest = latestDue(row, time);
  await run(`UPDATE deliveries SET due_at = ? WHERE letter_id = ? AND state = 'waiting' AND due_at > ?`, [
    latest - MAX_PAUSE_MS,
    letter,
    latest,
  ]);
}

/** Finds the people, and skips those who must not get the letter anymore. */
async function withoutGone(
  transaction: Transaction,
  letter: Row,
  taken: readonly Row[],
  time: number,
): Promise<ClaimedPerson[]> {
  const ids = taken.flatMap(({ subscriber_id }) => (subscriber_id === null ? [] : [subscriber_id as string]));
  const found = await transaction.rows(
    `SELECT id, email, locale, interests FROM subscribers WHERE status = 'confirmed' AND id IN (${placeholders(ids) || 'NULL'})`,
    ids,
  );
  const blocked = await blockedMailboxes(
    transaction,
    found.map(({ email }) => limitKey(email as string)),
  );
  const byId = new Map(found.map((person) => [person.id, person]));
  const people: ClaimedPerson[] = [];
  const gone: number[] = [];
  const uninterested: number[] = [];
  for (const row of [...taken].sort((a, b) => Number(a.number) - Number(b.number))) {
    const person = byId.get(row.subscriber_id as string);
    const number = Number(row.number);
    if (!person || blocked.has(limitKey(person.email as string))) gone.push(number);
    else if (letter.day !== null && !wants(letter, parseInterests(person.interests))) {
      uninterested.push(number);
    } else {
      people.push({
        number,
        subscriber: person.id as string,
        email: person.email as string,
        locale: person.locale as string,
        attempts: Number(row.attempts),
      });
    }
  }
  const at = { letter: letter.id as string, time };
  await skip(transaction, { ...at, numbers: gone });
  await skip(transaction, { ...at, numbers: uninterested, failure: 'interests' });
  return people;
}

/** Why nobody is due. Ends the letter when nobody is left. */
async function restOf(
  { rows, run }: Transaction,
  row: Row,
  time: number,
): Promise<Pick<Claim, 'rest' | 'nextAt'>> {
  // Somebody may confirm at any time.
  if (row.day !== null) return { rest: 'later' };
  const letter = row.id as string;
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
