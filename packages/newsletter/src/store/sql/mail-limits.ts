import type { MailLimits } from '../store.js';
import type { Transaction } from './database.js';

const MINUTE_MS = 60_000;
/** The time over which mails are counted. */
export const DAY_MS = 24 * 60 * MINUTE_MS;
/** Clocks of processes that write to one list are no further apart than this. */
const CLOCKS_MS = 10 * MINUTE_MS;

/**
 * How many mails sign-ups caused since a moment, or a number below `enough` if it is certain that they are fewer. Welcome
 * mails are not counted, here and below: only who holds a recipient's confirmation link can cause one.
 */
export async function countMails({ rows }: Transaction, since: number, enough: number): Promise<number> {
  // Mails are numbered without gaps but for those deleted, so two numbers bound the count. Counting takes as long
  // as there are mails.
  const [bound] = await rows(
    `SELECT coalesce((SELECT max(number) FROM mails), 0) + 1 - coalesce(
       (SELECT number FROM mails WHERE created_at > ? AND kind <> 'welcome' ORDER BY created_at LIMIT 1),
       (SELECT max(number) FROM mails), 1) AS most`,
    [since - CLOCKS_MS],
  );
  const most = Number(bound?.most);
  if (most < enough) return most;
  const [row] = await rows(`SELECT count(*) AS count FROM mails WHERE created_at > ? AND kind <> 'welcome'`, [
    since,
  ]);
  return Number(row?.count);
}

/** A mail that a sign-up caused. */
export interface PastMail {
  readonly kind: string;
  readonly at: number;
}

/** The mails that sign-ups caused since a moment, for each of some recipients. */
export async function mailsTo(
  { rows }: Transaction,
  recipientKeys: readonly string[],
  since: number,
): Promise<Map<string, PastMail[]>> {
  const found = await rows(
    `SELECT recipient_key, kind, created_at FROM mails
     WHERE recipient_key IN (${recipientKeys.map(() => '?').join()}) AND created_at > ? AND kind <> 'welcome'`,
    [...recipientKeys, since],
  );
  const mails = new Map<string, PastMail[]>(recipientKeys.map((key) => [key, []]));
  for (const row of found) {
    mails.get(row.recipient_key as string)?.push({ kind: row.kind as string, at: Number(row.created_at) });
  }
  return mails;
}

/** Whether a recipient has had their mails for now. */
export function isMailedEnough(past: readonly PastMail[], at: Date, limits: MailLimits): boolean {
  const time = at.getTime();
  const mails = past.filter((mail) => mail.at > time - DAY_MS);
  return (
    mails.length >= limits.mailsPerRecipientPerDay ||
    mails.some((mail) => time - mail.at < limits.minutesBetweenMails * MINUTE_MS)
  );
}
