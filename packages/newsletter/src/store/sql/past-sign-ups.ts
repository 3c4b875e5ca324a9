import type { Row, Transaction } from './database.js';
import { placeholders } from './insert.js';
import { DAY_MS } from './mail-limits.js';

/** Confirmation emails to somebody since they last confirmed or unsubscribed. */
export interface PastSignUps {
  readonly count: number;
  /** Milliseconds since 1970. */
  readonly lastAt: number;
}

/** How long the pauses between confirmation emails become. */
const MAX_PAUSE_DAYS = 64;

/** The confirmation emails to some subscribers, by their ids. Each was recorded as a request for consent. */
export async function pastSignUps(
  { rows }: Pick<Transaction, 'rows'>,
  subscribers: readonly string[],
): Promise<Map<string, PastSignUps>> {
  if (subscribers.length === 0) return new Map();
  const found = await rows(
    `SELECT a.subscriber_id, count(*) AS count, max(a.at) AS last_at FROM consents a
     WHERE a.subscriber_id IN (${placeholders(subscribers)}) AND a.action = 'asked' AND a.id > coalesce(
       (SELECT max(b.id) FROM consents b
        WHERE b.subscriber_id = a.subscriber_id AND b.action IN ('confirmed', 'unsubscribed', 'bounced')), 0)
     GROUP BY a.subscriber_id`,
    [...subscribers],
  );
  return new Map(found.map((row) => [row.subscriber_id as string, toPastSignUps(row)]));
}

const toPastSignUps = (row: Row): PastSignUps => ({ count: Number(row.count), lastAt: Number(row.last_at) });

/**
 * Whether to wait before another email: anybody can enter an address again and again, although its owner doesn't react.
 * After the free ones, the pauses are 1, 2, 4, ... up to 64 days.
 *
 * @param free How many emails are not followed by a longer pause.
 */
export function isPausing({ count, lastAt }: PastSignUps, free: number, at: number): boolean {
  if (count < free) return false;
  const pause = Math.min(2 ** (count - free), MAX_PAUSE_DAYS) * DAY_MS;
  // A time in the future comes from a wrong clock, and can't be corrected in the record of consent.
  return lastAt <= at && at - lastAt < pause;
}
