import type { MailKind, NewMail } from '../mail.js';
import type { MailState, OutboxStore, QueuedMail } from '../outbox-store.js';
import type { Database, Row, Transaction } from './database.js';
import { correctFutureMails } from './future-times.js';
import { insert, placeholders } from './insert.js';
import { limitKey } from './limit-key.js';
import { newId } from './new-id.js';

/** How many emails to check when those that are due first are too late to send. */
const PAGE_SIZE = 20;
/** How long to postpone emails that are too late to send. */
const LATE_PAUSE_MS = 60 * 60_000;

/** An email to be stored. */
export interface AddressedMail {
  readonly to: string;
  /** The address as it identifies a subscriber. */
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
      'limit_key',
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
      limitKey(to),
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
      database.write(async (transaction) => {
        const time = at.getTime();
        await correctFutureMails(transaction, time);
        const number = await nextMail(transaction, time);
        if (number === undefined) return undefined;
        const [row] = await transaction.rows(
          'UPDATE mails SET due_at = ?, attempts = attempts + 1 WHERE number = ? RETURNING *',
          [time + leaseMs, number],
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

/**
 * The number of the next email to send. Emails that are too late to send are postponed: the clock may be wrong, so only
 * `tidy` gives them up. The time it takes doesn't depend on how many emails wait.
 */
async function nextMail({ rows, run }: Transaction, time: number): Promise<number | undefined> {
  for (;;) {
    const due = await rows(NEXT_MAILS, [time]);
    const next = due.findIndex((row) => Number(row.send_until) > time);
    const late = (next < 0 ? due : due.slice(0, next)).map((row) => Number(row.number));
    if (late.length > 0) {
      await run(`UPDATE mails SET due_at = ? WHERE number IN (${placeholders(late)})`, [
        time + LATE_PAUSE_MS,
        ...late,
      ]);
    }
    if (next >= 0) return Number(due[next]?.number);
    if (due.length < PAGE_SIZE) return undefined;
  }
}

/** The emails that are due, those that waited longest first. */
const NEXT_MAILS = `SELECT number, send_until FROM mails
  WHERE state = 'waiting' AND due_at <= ? ORDER BY due_at LIMIT ${PAGE_SIZE}`;

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
