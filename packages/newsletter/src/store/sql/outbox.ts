import type { MailKind, NewMail } from '../mail.js';
import type { MailState, OutboxStore, QueuedMail } from '../outbox-store.js';
import type { Database, Row, Transaction } from './database.js';
import { insert } from './insert.js';
import { newId } from './new-id.js';

/** An email to be stored. */
export interface AddressedMail {
  readonly to: string;
  /** The address as it is compared. */
  readonly key: string;
  readonly mail: NewMail;
  readonly at: number;
}

/** Adds an email to the outbox, in the transaction that causes it. */
export function addMail(transaction: Transaction, mail: AddressedMail): Promise<void> {
  return addMails(transaction, [mail]);
}

/** Adds emails to the outbox. */
export async function addMails(transaction: Transaction, mails: readonly AddressedMail[]): Promise<void> {
  if (mails.length === 0) return;
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
      newId(at),
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
}

/** Sending from the outbox. */
export function outbox(database: Database): Omit<OutboxStore, 'tidy'> {
  return {
    takeMail: (at, leaseMs) =>
      database.write(async ({ rows, run }) => {
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
      }),

    mailSent: (id, at) => finish(database, id, { at, state: 'sent', failure: null }),

    async mailFailed(id, { at, retryAt, reason }) {
      if (!retryAt) return finish(database, id, { at, state: 'failed', failure: reason });
      await database.write(({ run }) =>
        run(`UPDATE mails SET due_at = ?, last_failure = ? WHERE id = ? AND state = 'waiting'`, [
          retryAt.getTime(),
          reason,
          id,
        ]),
      );
    },

    async listMails(limit) {
      const rows = await database.read('SELECT * FROM mails ORDER BY number DESC LIMIT ?', [limit]);
      return rows.map((row) => ({
        ...commonFields(row),
        text: (row.text as string | null) ?? undefined,
        html: (row.html as string | null) ?? undefined,
        createdAt: new Date(Number(row.created_at)),
        state: row.state as MailState,
      }));
    },
  };
}

async function finish(
  database: Database,
  id: string,
  { at, state, failure }: { at: Date; state: 'sent' | 'failed'; failure: string | null },
): Promise<void> {
  await database.write(({ run }) =>
    run(
      `UPDATE mails SET state = ?, finished_at = ?, last_failure = ?, text = NULL, html = NULL, headers = '{}'
       WHERE id = ?`,
      [state, at.getTime(), failure, id],
    ),
  );
}

function queuedMail(row: Row): QueuedMail {
  return {
    ...commonFields(row),
    text: row.text as string,
    html: row.html as string,
    sendUntil: new Date(Number(row.send_until)),
    attempts: Number(row.attempts),
  };
}

function commonFields(row: Row) {
  return {
    id: row.id as string,
    kind: row.kind as MailKind,
    to: row.recipient as string,
    subject: row.subject as string,
    headers: JSON.parse(row.headers as string) as Record<string, string>,
  };
}
