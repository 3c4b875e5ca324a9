import type { MailKind, NewMail, OutboxMail, QueuedMail } from '../store.js';
import type { Database, Row, Transaction } from './database.js';

/** Puts a mail into the outbox, in the transaction of the change that it tells of. */
export async function addMail(
  { run }: Transaction,
  { to, key, mail, at }: { to: string; key: string; mail: NewMail; at: number },
): Promise<void> {
  await run(
    `INSERT INTO mails
       (number, id, kind, recipient, recipient_key, subject, text, html, headers, state, created_at, due_at, send_until)
     VALUES ((SELECT coalesce(max(number), 0) + 1 FROM mails), ?, ?, ?, ?, ?, ?, ?, ?, 'waiting', ?, ?, ?)`,
    [
      crypto.randomUUID(),
      mail.kind,
      to,
      key,
      mail.subject,
      mail.text,
      mail.html,
      JSON.stringify(mail.headers),
      at,
      at,
      mail.sendUntil.getTime(),
    ],
  );
}

/**
 * How many mails sign-ups caused since a moment. Welcome mails are not counted, here and below: only who holds a
 * recipient's confirmation link can cause one.
 */
export async function countMails({ rows }: Transaction, since: number): Promise<number> {
  const [row] = await rows(`SELECT count(*) AS count FROM mails WHERE created_at > ? AND kind <> 'welcome'`, [
    since,
  ]);
  return Number(row?.count);
}

/** The mails that sign-ups caused for one recipient since a moment. */
export async function mailsTo(
  { rows }: Transaction,
  recipientKey: string,
  since: number,
): Promise<{ count: number; last: number | undefined; reminders: number }> {
  const [row] = await rows(
    `SELECT count(*) AS count, max(created_at) AS last, count(CASE WHEN kind = 'reminder' THEN 1 END) AS reminders
     FROM mails WHERE recipient_key = ? AND created_at > ? AND kind <> 'welcome'`,
    [recipientKey, since],
  );
  return {
    count: Number(row?.count),
    last: row?.last === null ? undefined : Number(row?.last),
    reminders: Number(row?.reminders),
  };
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
