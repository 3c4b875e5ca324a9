import type { MailLimits } from '../mail.js';
import type { Transaction } from './database.js';
import { placeholders } from './insert.js';

const MINUTE_MS = 60_000;
/** The period that daily limits refer to. */
export const DAY_MS = 24 * 60 * MINUTE_MS;
/** Maximum clock difference between processes that use one list. */
const CLOCK_SKEW_MS = 10 * MINUTE_MS;

/**
 * Counts the emails since a moment, except welcome emails: only somebody with a recipient's confirmation link can cause
 * one.
 *
 * @param limit When there are certainly fewer emails than this, the result may be too high, but stays below it.
 */
export async function countMails({ rows }: Transaction, since: number, limit: number): Promise<number> {
  // Counting takes time in proportion to the emails. Emails are numbered consecutively, so the difference of two
  // numbers is an upper bound.
  const [bound] = await rows(
    `SELECT coalesce((SELECT max(number) FROM mails), 0) + 1 - coalesce(
       (SELECT number FROM mails WHERE created_at > ? AND kind <> 'welcome' ORDER BY created_at LIMIT 1),
       (SELECT max(number) FROM mails), 1) AS most`,
    [since - CLOCK_SKEW_MS],
  );
  const most = Number(bound?.most);
  if (most < limit) return most;
  return mailsSince({ rows }, new Date(since));
}

/** Counts the emails since a moment that count toward the limit on all emails. */
export async function mailsSince({ rows }: Pick<Transaction, 'rows'>, since: Date): Promise<number> {
  const [row] = await rows(`SELECT count(*) AS count FROM mails WHERE created_at > ? AND kind <> 'welcome'`, [
    since.getTime(),
  ]);
  return Number(row?.count);
}

/** An email that counts toward the limits of its recipient. */
export interface PastMail {
  readonly kind: string;
  readonly at: number;
}

/**
 * The emails to each mailbox since a moment, except welcome emails.
 *
 * @param limitKeys The mailboxes, see `limitKey`.
 */
export async function mailsTo(
  { rows }: Transaction,
  limitKeys: readonly string[],
  since: number,
): Promise<Map<string, PastMail[]>> {
  const found = await rows(
    `SELECT limit_key, kind, created_at FROM mails
     WHERE limit_key IN (${placeholders(limitKeys)}) AND created_at > ? AND kind <> 'welcome'`,
    [...limitKeys, since],
  );
  const mails = new Map<string, PastMail[]>(limitKeys.map((key) => [key, []]));
  for (const row of found) {
    mails.get(row.limit_key as string)?.push({ kind: row.kind as string, at: Number(row.created_at) });
  }
  return mails;
}

/** Whether a recipient has reached a limit. */
export function isRecipientLimited(past: readonly PastMail[], at: Date, limits: MailLimits): boolean {
  const time = at.getTime();
  const mails = past.filter((mail) => mail.at > time - DAY_MS);
  return (
    mails.length >= limits.mailsPerRecipientPerDay ||
    mails.some((mail) => time - mail.at < limits.minutesBetweenMails * MINUTE_MS)
  );
}
