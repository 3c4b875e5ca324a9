import { letterMailId } from '../../letters/letter-mail-id.js';
import type { FeedbackCopy } from '../feedback-store.js';
import type { Row, Transaction } from './database.js';
import { emailKey } from './email-key.js';
import { SUBSCRIBER } from './unsubscribe.js';

/** A person, with what unsubscribing and counting bounces need. */
export type PersonRow = Row & { readonly id: string; readonly email: string };

/** The copy of an email that a feedback is about. */
export interface CopyRow {
  readonly person?: PersonRow | undefined;
  readonly delivery?: { readonly letter: string; readonly number: number };
  /** Id of an email in the outbox. */
  readonly mail?: string;
  /** When it was sent, in milliseconds since 1970. */
  readonly sentAt?: number;
}

const PERSON = `SELECT ${SUBSCRIBER}, s.confirmed_at, s.soft_bounces, s.soft_letter_at FROM subscribers s`;
const DELIVERY = `SELECT d.letter_id, d.number, d.subscriber_id, coalesce(d.finished_at, l.started_at) AS sent_at, l.hash
  FROM deliveries d JOIN letters l ON l.id = d.letter_id`;

/** Finds the copy that a feedback is about. */
export async function findCopy(transaction: Transaction, copy: FeedbackCopy): Promise<CopyRow | undefined> {
  const { rows } = transaction;
  if ('mail' in copy) return findMail(transaction, copy.mail);
  if ('letter' in copy) {
    const [row] = await rows(`${DELIVERY} WHERE d.letter_id = ? AND d.number = ?`, [
      copy.letter,
      copy.number,
    ]);
    return row && deliveryOf(transaction, row);
  }
  if ('email' in copy) {
    const person = await findPerson(transaction, 's.email_key = ?', emailKey(copy.email));
    if (!person) return undefined;
    const [last] = await rows(
      `${DELIVERY} WHERE d.subscriber_id = ? AND d.state IN ('sending', 'sent', 'unknown')
       ORDER BY sent_at DESC, l.id DESC LIMIT 1`,
      [person.id],
    );
    return last ? deliveryOf(transaction, last, person) : { person };
  }
  return (await findMail(transaction, copy.messageId)) ?? findByMessageId(transaction, copy);
}

async function findMail(transaction: Transaction, id: string): Promise<CopyRow | undefined> {
  const [row] = await transaction.rows('SELECT recipient_key, created_at FROM mails WHERE id = ?', [id]);
  if (!row) return undefined;
  const person = await findPerson(transaction, 's.email_key = ?', row.recipient_key as string);
  return { person, mail: id, sentAt: Number(row.created_at) };
}

/** The `Message-ID` of a letter isn't stored, because it follows from the letter and the person. */
async function findByMessageId(
  transaction: Transaction,
  { messageId, addresses }: { readonly messageId: string; readonly addresses: readonly string[] },
): Promise<CopyRow | undefined> {
  for (const address of addresses) {
    const person = await findPerson(transaction, 's.email_key = ?', emailKey(address));
    if (!person) continue;
    const found = await transaction.rows(`${DELIVERY} WHERE d.subscriber_id = ?`, [person.id]);
    const row = found.find(({ hash }) => letterMailId({ hash: hash as string }, person.id) === messageId);
    if (row) return deliveryOf(transaction, row, person);
  }
  return undefined;
}

async function deliveryOf(transaction: Transaction, row: Row, known?: PersonRow): Promise<CopyRow> {
  const { letter_id, number, subscriber_id, sent_at } = row;
  const id = subscriber_id as string | null;
  return {
    person: known ?? (id === null ? undefined : await findPerson(transaction, 's.id = ?', id)),
    delivery: { letter: letter_id as string, number: Number(number) },
    sentAt: Number(sent_at),
  };
}

async function findPerson(
  { rows }: Transaction,
  condition: string,
  value: string,
): Promise<PersonRow | undefined> {
  const [row] = await rows(`${PERSON} WHERE ${condition}`, [value]);
  return row as PersonRow | undefined;
}
