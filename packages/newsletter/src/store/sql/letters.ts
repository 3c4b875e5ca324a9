import type { FrozenLetter } from '../../letters/frozen-letter.js';
import type {
  BounceKind,
  DeliveryState,
  LetterAdministration,
  LetterFeedback,
  LetterState,
  LetterStatus,
  NewLetter,
  RecipientGroup,
} from '../letter-store.js';
import type { Database, Row, Transaction } from './database.js';
import { forgetSoftBounces } from './feedback.js';
import { interestsColumn, parseInterests } from './interests.js';
import { newId } from './new-id.js';
import { wanted } from './open-letters.js';
import { optionalDate } from './subscribers.js';

const NO_COUNTS: Readonly<Record<DeliveryState, number>> = {
  waiting: 0,
  claimed: 0,
  sending: 0,
  sent: 0,
  unknown: 0,
  failed: 0,
  skipped: 0,
};
const NO_FEEDBACK: LetterFeedback = { hard: 0, soft: 0, refused: 0, complained: 0, unsubscribed: 0 };
const MAX_FAILURES = 10;

/** Adding, showing, resuming and canceling letters. */
export function letters(database: Database): LetterAdministration {
  return {
    addLetter: (letter) => database.write((transaction) => add(transaction, letter)),

    async countRecipients(interests) {
      const { condition, args } = wanted(interests);
      const [row] = await database.read(
        `SELECT count(*) AS count FROM subscribers s WHERE ${condition}`,
        args,
      );
      return Number(row?.count);
    },

    async countRecipientGroups(interests) {
      const { condition, args } = wanted(interests);
      const rows = await database.read(
        `SELECT s.locale, s.interests, count(*) AS count FROM subscribers s WHERE ${condition}
         GROUP BY s.locale, s.interests`,
        args,
      );
      return groupsOf(rows);
    },

    async listLetters(limit) {
      const rows = await database.read('SELECT * FROM letters ORDER BY created_at DESC, id DESC LIMIT ?', [
        limit,
      ]);
      const found: LetterStatus[] = [];
      for (const row of rows) found.push(await statusOf(database, row));
      return found;
    },

    async findLetter(name) {
      const [row] = await database.read('SELECT * FROM letters WHERE name = ?', [name]);
      return row && statusOf(database, row);
    },

    resumeLetter: ({ name, at, repeatUnknown = false }) =>
      database.write(async (transaction) => {
        const row = await lockLetter(transaction, name);
        if (!row) return 'unknown';
        const { run } = transaction;
        const state = row.state as LetterState;
        const repeated =
          repeatUnknown && state !== 'canceled'
            ? await run(
                `UPDATE deliveries SET state = 'waiting', due_at = 0, sender = NULL, finished_at = NULL, failure = NULL
                 WHERE letter_id = ? AND state = 'unknown'`,
                [row.id as string],
              )
            : 0;
        if (state === 'canceled' || (state === 'sent' && repeated === 0)) return 'ended';
        if (state === 'scheduled' || (state === 'sending' && repeated === 0)) return 'already';
        const time = at.getTime();
        const due = Math.max(time, Number(row.due_at));
        await run(
          `UPDATE letters SET state = ?, reason = NULL, finished_at = NULL, due_at = ?, active_at = ? WHERE id = ?`,
          row.started_at === null
            ? ['scheduled', due, due, row.id as string]
            : ['sending', row.due_at as number, time, row.id as string],
        );
        return 'resumed';
      }),

    cancelLetter: ({ name, at }) =>
      database.write(async (transaction) => {
        const row = await lockLetter(transaction, name);
        if (!row) return 'unknown';
        const { rows, run } = transaction;
        if (row.state === 'sent' || row.state === 'canceled') return 'ended';
        const id = row.id as string;
        const reached = await rows(
          `SELECT 1 AS found FROM deliveries WHERE letter_id = ?
             AND state IN ('claimed', 'sending', 'sent', 'unknown') LIMIT 1`,
          [id],
        );
        if (reached.length === 0) {
          await run('DELETE FROM deliveries WHERE letter_id = ?', [id]);
          await run('DELETE FROM letters WHERE id = ?', [id]);
          return 'deleted';
        }
        await run(`UPDATE letters SET state = 'canceled', reason = NULL, finished_at = ? WHERE id = ?`, [
          at.getTime(),
          id,
        ]);
        return 'canceled';
      }),
  };
}

/** The same interests may be stored in several orders. */
function groupsOf(rows: readonly Row[]): RecipientGroup[] {
  const groups = new Map<string, RecipientGroup>();
  for (const row of rows) {
    const locale = row.locale as string;
    const interests = parseInterests(row.interests).sort();
    const key = [locale, ...interests].join('\n');
    const count = (groups.get(key)?.count ?? 0) + Number(row.count);
    groups.set(key, { locale, interests, count });
  }
  return [...groups.entries()]
    .sort(([key, { count }], [otherKey, other]) => other.count - count || (key < otherKey ? -1 : 1))
    .map(([, group]) => group);
}

async function add(transaction: Transaction, letter: NewLetter): Promise<'added' | 'updated' | 'exists'> {
  const { rows, run } = transaction;
  const { content, at, dueAt = at, perHour, warmUp = false, welcomeDay } = letter;
  const [found] = await rows('SELECT id, day FROM letters WHERE name = ?', [content.name]);
  if (found && (found.day === null || welcomeDay === undefined)) return 'exists';
  const id = (found?.id as string | undefined) ?? newId(at.getTime());
  const [time, due] = [at.getTime(), dueAt.getTime()];
  const interests = interestsColumn(content.interests);
  if (found) {
    await run(
      `UPDATE letters SET hash = ?, day = ?, interests = ?, counts = NULL, finished_at = NULL,
         state = CASE state WHEN 'canceled' THEN 'sending' ELSE state END WHERE id = ?`,
      [content.hash, welcomeDay ?? null, interests, id],
    );
    await run('DELETE FROM letter_contents WHERE letter_id = ?', [id]);
  } else {
    await run(
      `INSERT INTO letters (id, name, hash, state, created_at, due_at, started_at, active_at, next_at, per_hour, warm_up,
         day, interests) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?)`,
      [
        ...[id, content.name, content.hash, welcomeDay === undefined ? 'scheduled' : 'sending', time, due],
        ...[welcomeDay === undefined ? null : time, due, perHour ?? null, warmUp ? 1 : 0],
        ...[welcomeDay ?? null, interests],
      ],
    );
  }
  await run('INSERT INTO letter_contents (letter_id, content) VALUES (?, ?)', [
    id,
    JSON.stringify(content satisfies FrozenLetter),
  ]);
  return found ? 'updated' : 'added';
}

/** Finds a letter by its name and locks it, before any of its people are locked, as claiming does. */
async function lockLetter({ rows }: Transaction, name: string): Promise<Row | undefined> {
  const [row] = await rows('UPDATE letters SET name = name WHERE name = ? RETURNING *', [name]);
  return row;
}

async function statusOf(database: Database, row: Row): Promise<LetterStatus> {
  const progress = await progressOf({ rows: database.read.bind(database) }, row);
  return {
    id: row.id as string,
    name: row.name as string,
    hash: row.hash as string,
    state: row.state as LetterState,
    createdAt: new Date(Number(row.created_at)),
    dueAt: new Date(Number(row.due_at)),
    startedAt: optionalDate(row.started_at),
    finishedAt: optionalDate(row.finished_at),
    perHour: row.per_hour === null ? undefined : Number(row.per_hour),
    warmUp: Number(row.warm_up) === 1,
    welcomeDay: row.day === null ? undefined : Number(row.day),
    reason: (row.reason as string | null) ?? undefined,
    ...progress,
  };
}

type Progress = Pick<LetterStatus, 'counts' | 'failures' | 'feedback' | 'bounces'>;

/** Counts the people of a letter. Once they are no longer stored, returns what was counted before. */
async function progressOf({ rows }: Pick<Transaction, 'rows'>, letter: Row): Promise<Progress> {
  if (typeof letter.counts === 'string') {
    const progress = JSON.parse(letter.counts) as Progress;
    // Letters from before bounces were counted have none.
    return { ...progress, feedback: progress.feedback ?? NO_FEEDBACK, bounces: progress.bounces ?? [] };
  }
  const id = letter.id as string;
  const states = await rows(
    'SELECT state, count(*) AS count FROM deliveries WHERE letter_id = ? GROUP BY state',
    [id],
  );
  const failures = await rows(
    `SELECT failure, count(*) AS count FROM deliveries
     WHERE letter_id = ? AND state IN ('failed', 'unknown') AND failure IS NOT NULL
     GROUP BY failure ORDER BY count DESC, failure LIMIT ${MAX_FAILURES}`,
    [id],
  );
  const [found] = await rows(
    `SELECT ${sumOf("bounce = 'hard'")} AS hard, ${sumOf("bounce = 'soft'")} AS soft, ${sumOf("bounce = 'refused'")} AS refused,
       ${sumOf('complained_at IS NOT NULL')} AS complained, ${sumOf('left_at IS NOT NULL')} AS unsubscribed
     FROM deliveries WHERE letter_id = ? AND state <> 'failed'`,
    [id],
  );
  const bounces = await rows(
    `SELECT bounce, bounce_reason, count(*) AS count FROM deliveries WHERE letter_id = ? AND bounce IS NOT NULL AND state <> 'failed'
     GROUP BY bounce, bounce_reason ORDER BY count DESC, bounce, bounce_reason LIMIT ${MAX_FAILURES}`,
    [id],
  );
  return {
    counts: { ...NO_COUNTS, ...Object.fromEntries(states.map((row) => [row.state, Number(row.count)])) },
    failures: failures.map(({ failure, count }) => ({ failure: failure as string, count: Number(count) })),
    feedback: {
      hard: Number(found?.hard),
      soft: Number(found?.soft),
      refused: Number(found?.refused),
      complained: Number(found?.complained),
      unsubscribed: Number(found?.unsubscribed),
    },
    bounces: bounces.map(({ bounce, bounce_reason, count }) => ({
      kind: bounce as BounceKind,
      reason: bounce_reason as string,
      count: Number(count),
    })),
  };
}

/**
 * Deletes who got the letters that ended before a moment, and keeps the counts.
 *
 * @param before Milliseconds since 1970.
 */
export async function forgetDeliveries(transaction: Transaction, before: number): Promise<void> {
  const old = await transaction.rows(
    'SELECT * FROM letters WHERE finished_at < ? AND counts IS NULL ORDER BY finished_at',
    [before],
  );
  for (const row of old) {
    const id = row.id as string;
    const counts = JSON.stringify(await progressOf(transaction, row));
    await transaction.run('UPDATE letters SET counts = ? WHERE id = ?', [counts, id]);
    await forgetSoftBounces(transaction, id);
    await transaction.run('DELETE FROM deliveries WHERE letter_id = ?', [id]);
    await transaction.run('DELETE FROM letter_contents WHERE letter_id = ?', [id]);
  }
}

const sumOf = (condition: string) => `coalesce(sum(CASE WHEN ${condition} THEN 1 ELSE 0 END), 0)`;
