import type { OpenLetter } from '../letter-store.js';
import type { Database, Row, Transaction } from './database.js';
import { placeholders } from './insert.js';
import { parseInterests } from './interests.js';

const DAY_MS = 24 * 60 * 60_000;
/** A welcome letter that is later than this isn't sent anymore. */
const MAX_LATE_MS = 3 * DAY_MS;
/** Longer than any pause between two attempts, and than any lease. */
export const MAX_PAUSE_MS = 8 * 60 * 60_000;

/** Columns for letters that people get some days after they confirm. */
export const welcomeColumns = (integer: string): string[] => [
  `ALTER TABLE letters ADD COLUMN day ${integer}`,
  `ALTER TABLE letters ADD COLUMN interests TEXT`,
];

/** Milliseconds between the confirmation of a person and the moment at which they get a letter. */
const delayOf = ({ day }: Row) => Number(day ?? 0) * DAY_MS;

/** No delivery of a letter is due later than this: otherwise, the clock was set back. */
export const latestDue = (letter: Row, time: number): number => time + delayOf(letter) + MAX_PAUSE_MS;

/** Letters that were due before this moment are no longer sent. */
export const earliestDue = ({ day }: Row, time: number): number => (day === null ? 0 : time - MAX_LATE_MS);

/** Whether a person with some interests wants a letter: they have one of its interests, or have chosen none. */
export function wants(letter: Row, interests: readonly string[]): boolean {
  const own = parseInterests(letter.interests);
  return own.length === 0 || interests.length === 0 || own.some((interest) => interests.includes(interest));
}

/**
 * Schedules the welcome letters for a person who confirms. A person who comes back gets those that they haven't got.
 *
 * @returns whether one of them takes the place of the welcome email.
 */
export async function planWelcomeLetters(
  { rows, run }: Transaction,
  { subscriber, interests, time }: { subscriber: string; interests: readonly string[]; time: number },
): Promise<boolean> {
  const letters = await rows(
    `SELECT l.id, l.day, l.state, l.interests, d.state AS delivery
     FROM letters l LEFT JOIN deliveries d ON d.letter_id = l.id AND d.subscriber_id = ?
     WHERE l.day IS NOT NULL AND l.state IN ('sending', 'paused') ORDER BY l.id`,
    [subscriber],
  );
  let isWelcomed = false;
  for (const letter of letters) {
    const { id = null, delivery } = letter;
    const dueAt = time + delayOf(letter);
    if (delivery == null) {
      await run(
        `INSERT INTO deliveries (letter_id, number, subscriber_id, state, attempts, due_at)
         SELECT CAST(? AS TEXT), coalesce(max(number), 0) + 1, CAST(? AS TEXT), 'waiting', 0, ?
         FROM deliveries WHERE letter_id = ?`,
        [id, subscriber, dueAt, id],
      );
    } else if (delivery === 'waiting' || delivery === 'skipped') {
      await run(
        `UPDATE deliveries SET state = 'waiting', due_at = ?, attempts = 0, finished_at = NULL, failure = NULL
         WHERE letter_id = ? AND subscriber_id = ?`,
        [dueAt, id, subscriber],
      );
    } else continue;
    isWelcomed ||= letter.state === 'sending' && Number(letter.day) === 0 && wants(letter, interests);
  }
  return isWelcomed;
}

/** The welcome letters that are due for somebody, ordered by their day. */
export async function dueWelcomeLetters(database: Database, time: number): Promise<OpenLetter[]> {
  const is = (condition: string) =>
    `EXISTS (SELECT 1 FROM deliveries d WHERE d.letter_id = l.id AND ${condition})`;
  const rows = await database.read(
    `SELECT id, name, hash FROM letters l WHERE day IS NOT NULL AND state = 'sending' AND (
       ${is(`d.state = 'waiting' AND d.due_at > ? AND d.due_at <= ?`)}
       OR ${is(`d.state = 'waiting' AND d.due_at = 0`)}
       OR ${is(`d.state = 'waiting' AND d.due_at > ? + l.day * ${DAY_MS}`)}
       OR ${is('d.lease_until IS NOT NULL AND (d.lease_until <= ? OR d.lease_until > ?)')})
     ORDER BY day, id`,
    [time - MAX_LATE_MS, time, time + MAX_PAUSE_MS, time, time + MAX_PAUSE_MS],
  );
  return rows.map(({ id, name, hash }) => ({
    id: id as string,
    name: name as string,
    hash: hash as string,
  }));
}

/** Lets one process at a time claim people of any welcome letter. */
export async function lockWelcomeLetters({ run }: Transaction): Promise<void> {
  await run('UPDATE letters SET name = name WHERE id = (SELECT min(id) FROM letters WHERE day IS NOT NULL)');
}

/**
 * Postpones claimed people who are getting another welcome letter, or got one less than a day ago: after a pause,
 * several are due.
 *
 * @returns the others.
 */
export async function putOff(
  { rows, run }: Transaction,
  letter: string,
  taken: readonly Row[],
  time: number,
): Promise<Row[]> {
  const people = taken.flatMap(({ subscriber_id: id }) => (id == null ? [] : [id]));
  const others = await rows(
    `SELECT d.subscriber_id, max(coalesce(d.finished_at, ?)) AS last
     FROM deliveries d JOIN letters l ON l.id = d.letter_id
     WHERE l.day IS NOT NULL AND l.id <> ? AND d.subscriber_id IN (${placeholders(people) || 'NULL'})
       AND (d.state IN ('claimed', 'sending') OR (d.state IN ('sent', 'unknown') AND d.finished_at > ?))
     GROUP BY d.subscriber_id`,
    [time, letter, ...people, time - DAY_MS],
  );
  const last = new Map(others.map((row) => [row.subscriber_id, Math.min(Number(row.last), time)]));
  for (const { number = null, subscriber_id: person = null } of taken) {
    const at = last.get(person);
    if (at === undefined) continue;
    await run(
      `UPDATE deliveries SET state = 'waiting', sender = NULL, lease_until = NULL, attempts = attempts - 1, due_at = ?
       WHERE letter_id = ? AND number = ?`,
      [at + DAY_MS, letter, number],
    );
  }
  return taken.filter(({ subscriber_id: person = null }) => !last.has(person));
}

/** Gives up welcome letters that are too late. */
export async function skipLate({ run }: Transaction, time: number): Promise<void> {
  await run(
    `UPDATE deliveries SET state = 'skipped', finished_at = ?, failure = 'late'
     WHERE state = 'waiting' AND due_at > 0 AND due_at <= ?
       AND letter_id IN (SELECT id FROM letters WHERE day IS NOT NULL)`,
    [time, time - MAX_LATE_MS],
  );
}
