import type { MailKind, NewMail, OutboxMail, QueuedMail } from '../store.js';
import type { Database, Row, Transaction } from './database.js';
import { insert } from './insert.js';
import { newId } from './new-id.js';

/** A mail about to be stored, and for whom. `key` is the address as it is compared. */
export interface NewStoredMail {
  readonly to: string;
  readonly key: string;
  readonly mail: NewMail;
  readonly at: number;
}

/** Puts a mail into the outbox, in the transaction of the change that it tells of; returns its id. */
export async function addMail(transaction: Transaction, mail: NewStoredMail): Promise<string> {
  const [id] = await addMails(transaction, [mail]);
  return id as string;
}

/** Puts many mails into the outbox; returns their ids. */
export async function addMails(transaction: Transaction, mails: readonly NewStoredMail[]): Promise<string[]> {
  if (mails.length === 0) return [];
  const ids = mails.map(() => newId());
  const [last] = await transaction.rows('SELECT coalesce(max(number), 0) AS number FROM mails');
  await insert(
    transaction,
    'mails',
    [
      'number',
      'id',
      'kind',
      'recipient',
      'recipient_key',
      'subject',
      'text',
      'html',
      'headers',
      'state',
      'created_at',
      'due_at',
      'send_until',
    ],
    mails.map(({ to, key, mail, at }, i) => [
      Number(last?.number) + 1 + i,
      ids[i] as string,
      mail.kind,
      to,
      key,
      mail.subject,
      mail.text,
      mail.html,
      JSON.stringify(mail.headers),
      'waiting',
      at,
      at,
      mail.sendUntil.getTime(),
    ]),
  );
  return ids;
}

/** Takes mails out again that nobody is to get, in the transaction that put them in. */
export async function removeMails({ run }: Transaction, ids: readonly string[]): Promise<void> {
  await run(`DELETE FROM mails WHERE id IN (${ids.map(() => '?').join() || 'NULL'})`, ids);
}

/** See {@link NewsletterStore.takeMail}. */
export function takeMail(database: Database, at: Date, leaseMs: number): Promise<QueuedMail | undefined> {
  return database.write(async ({ rows, run }) => {
    const time = at.getTime();
    await run(
      `UPDATE mails SET state = 'failed', finished_at = ?, last_failure = coalesce(last_failure, 'not sent in time'),
         text = NULL, html = NULL, headers = '{}'
       WHERE state = 'waiting' AND due_at <= ? AND send_until <= ?`,
      [time, time, time],
    );
    const [row] = await rows(
      `UPDATE mails SET due_at = ?, attempts = attempts + 1
       WHERE number = (SELECT number FROM mails WHERE state = 'waiting' AND due_at <= ? ORDER BY due_at LIMIT 1)
       RETURNING *`,
      [time + leaseMs, time],
    );
    return row && queuedMail(row);
  });
}

/** See {@link NewsletterStore.mailSent}. */
export async function mailSent(database: Database, id: string, at: Date): Promise<void> {
  await finish(database, id, at, 'sent', null);
}

/** See {@link NewsletterStore.mailFailed}. */
export async function mailFailed(
  database: Database,
  id: string,
  { at, retryAt, reason }: { at: Date; retryAt?: Date; reason: string },
): Promise<void> {
  if (!retryAt) return finish(database, id, at, 'failed', reason);
  await database.write(({ run }) =>
    run(`UPDATE mails SET due_at = ?, last_failure = ? WHERE id = ? AND state = 'waiting'`, [
      retryAt.getTime(),
      reason,
      id,
    ]),
  );
}

async function finish(
  database: Database,
  id: string,
  at: Date,
  state: 'sent' | 'failed',
  failure: string | null,
): Promise<void> {
  await database.write(({ run }) =>
    run(
      `UPDATE mails SET state = ?, finished_at = ?, last_failure = ?, text = NULL, html = NULL, headers = '{}'
       WHERE id = ?`,
      [state, at.getTime(), failure, id],
    ),
  );
}

/** See {@link NewsletterStore.listMails}. */
export async function listMails(database: Database, limit: number): Promise<OutboxMail[]> {
  const rows = await database.read('SELECT * FROM mails ORDER BY number DESC LIMIT ?', [limit]);
  return rows.map((row) => ({
    ...commonParts(row),
    text: (row.text as string | null) ?? undefined,
    html: (row.html as string | null) ?? undefined,
    createdAt: new Date(Number(row.created_at)),
    state: row.state as OutboxMail['state'],
  }));
}

function queuedMail(row: Row): QueuedMail {
  return {
    ...commonParts(row),
    text: row.text as string,
    html: row.html as string,
    sendUntil: new Date(Number(row.send_until)),
    attempts: Number(row.attempts),
  };
}

function commonParts(row: Row) {
  return {
    id: row.id as string,
    kind: row.kind as MailKind,
    to: row.recipient as string,
    subject: row.subject as string,
    headers: JSON.parse(row.headers as string) as Record<string, string>,
  };
}
