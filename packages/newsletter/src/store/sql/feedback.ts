import type { Feedback, FeedbackResult, FeedbackStore } from '../feedback-store.js';
import { addConsent } from './consents.js';
import type { Database, Transaction } from './database.js';
import { type CopyRow, findCopy, type PersonRow } from './feedback-copy.js';
import { unsubscribeRow } from './unsubscribe.js';

/** This many soft bounces in a row count as a hard bounce. */
const MAX_SOFT_BOUNCES = 3;

/** How the reason of an email that came back begins. */
const RETURNED = 'returned with ';

/** Recording bounces, complaints, and requests to unsubscribe. */
export function feedback(database: Database): FeedbackStore {
  return {
    recordFeedback: (request) => database.write((transaction) => record(transaction, request)),
  };
}

async function record(transaction: Transaction, request: Feedback): Promise<FeedbackResult> {
  const { id, kind, at } = request;
  const copy = await findCopy(transaction, request.copy);
  if (!copy) return { outcome: 'unknown', effect: 'none' };
  const { person } = copy;
  const email = person?.email;
  const added = await transaction.run('INSERT INTO feedback (id, at) VALUES (?, ?) ON CONFLICT DO NOTHING', [
    id.slice(0, 200),
    at.getTime(),
  ]);
  if (added === 0) return { outcome: 'already', email, effect: 'none' };
  if (kind === 'complaint' || kind === 'unsubscribe') {
    const isNew = kind === 'complaint' ? await recordComplaint(transaction, copy, at) : false;
    const how = kind === 'complaint' ? 'complaint' : 'email';
    const left = person && (await unsubscribeRow(transaction, person, { at, how }));
    const effect = left === 'unsubscribed' ? left : 'none';
    return { outcome: isNew || effect !== 'none' ? 'recorded' : 'already', email, effect };
  }
  if (!(await recordBounce(transaction, copy, request))) return { outcome: 'already', email, effect: 'none' };
  const ended = person && (await endsSubscription(transaction, { ...copy, person }, request));
  return { outcome: 'recorded', email, effect: ended ? 'bounced' : 'none' };
}

/** Returns whether it is new. */
async function recordComplaint({ run }: Transaction, { delivery }: CopyRow, at: Date): Promise<boolean> {
  if (!delivery) return false;
  const changed = await run(
    'UPDATE deliveries SET complained_at = ? WHERE letter_id = ? AND number = ? AND complained_at IS NULL',
    [at.getTime(), delivery.letter, delivery.number],
  );
  return changed > 0;
}

/** Returns whether it is new, or worse than what was recorded before. */
async function recordBounce(
  { rows, run }: Transaction,
  { delivery, mail, person }: CopyRow,
  { kind, reason, at }: Feedback,
): Promise<boolean> {
  if (delivery) {
    const changed = await run(
      `UPDATE deliveries SET bounce = ?, bounce_reason = ?
       WHERE letter_id = ? AND number = ? AND (bounce IS NULL OR (bounce <> 'hard' AND ? = 'hard'))`,
      [kind, reason, delivery.letter, delivery.number, kind],
    );
    return changed > 0;
  }
  if (mail === undefined) return person !== undefined;
  const changed = await run(
    `UPDATE mails SET state = 'failed', finished_at = ?, last_failure = ? WHERE id = ? AND state = 'sent'`,
    [at.getTime(), `${RETURNED}${reason}`, mail],
  );
  if (changed > 0) return true;
  const [refused] = await rows(`SELECT last_failure FROM mails WHERE id = ? AND state = 'failed'`, [mail]);
  return refused !== undefined && !String(refused.last_failure).startsWith(RETURNED);
}

/** Ends the subscription of somebody whose address doesn't work. Returns whether it does. */
async function endsSubscription(
  transaction: Transaction,
  { person, sentAt, delivery }: CopyRow & { readonly person: PersonRow },
  { kind, reason, at }: Feedback,
): Promise<boolean> {
  if (person.status !== 'confirmed' || kind === 'refused') return false;
  // They have confirmed since, so the address works.
  if (sentAt !== undefined && sentAt < Number(person.confirmed_at ?? 0)) return false;
  if (kind === 'soft') {
    if (!delivery || sentAt === undefined) return false;
    if ((await countSoftBounce(transaction, person, sentAt)) < MAX_SOFT_BOUNCES) return false;
  }
  const time = at.getTime();
  await transaction.run(
    `UPDATE subscribers SET status = 'unsubscribed', unsubscribed_at = ?, bounced_at = ?, bounce_reason = ?,
       name = NULL, interests = NULL WHERE id = ?`,
    [time, time, reason, person.id],
  );
  await addConsent(transaction, { subscriber: person.id, action: 'bounced', at: time, how: reason });
  return true;
}

/** Counts the soft bounces in a row. */
async function countSoftBounce(
  { rows, run }: Transaction,
  person: PersonRow,
  sentAt: number,
): Promise<number> {
  const [before, lastAt] = [Number(person.soft_bounces), Number(person.soft_letter_at ?? 0)];
  const [from, to] = [Math.min(lastAt, sentAt), Math.max(lastAt, sentAt)];
  const arrived =
    before === 0
      ? []
      : await rows(
          `SELECT 1 AS found FROM deliveries WHERE subscriber_id = ? AND state = 'sent' AND bounce IS NULL
             AND finished_at > ? AND finished_at < ? LIMIT 1`,
          [person.id, from, to],
        );
  const count = arrived.length > 0 ? 1 : before + 1;
  await run('UPDATE subscribers SET soft_bounces = ?, soft_letter_at = ? WHERE id = ?', [
    count,
    to,
    person.id,
  ]);
  return count;
}

/** Resets the soft bounces of people who got a later letter without one. Its deliveries are about to be deleted. */
export async function forgetSoftBounces({ run }: Transaction, letter: string): Promise<void> {
  await run(
    `UPDATE subscribers SET soft_bounces = 0 WHERE soft_bounces > 0 AND EXISTS (
       SELECT 1 FROM deliveries d
       WHERE d.subscriber_id = subscribers.id AND d.letter_id = ? AND d.state = 'sent' AND d.bounce IS NULL
         AND d.finished_at > subscribers.soft_letter_at)`,
    [letter],
  );
}
