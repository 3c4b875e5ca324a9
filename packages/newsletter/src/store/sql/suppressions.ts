import { keyedHash } from '../../tokens.js';
import type { Transaction } from './database.js';
import { placeholders } from './insert.js';
import { limitKey } from './limit-key.js';

/**
 * The keyed hash that is kept of an erased address.
 *
 * @param secret The secret of the list. The `secret` option of an endpoint could change, and hashes would be lost.
 */
export function suppressionHash(secret: string, emailKey: string): Promise<string> {
  return keyedHash(secret, `erased ${emailKey}`);
}

/** Which of some addresses were erased. */
export async function suppressedKeys(
  { rows }: Pick<Transaction, 'rows'>,
  secret: string,
  emailKeys: readonly string[],
): Promise<ReadonlySet<string>> {
  // Most lists have no erased addresses, and hashing a long list takes time.
  if ((await rows('SELECT 1 AS found FROM suppressions LIMIT 1')).length === 0) return new Set();
  const keysByHash = new Map<string, string>();
  for (const emailKey of emailKeys) keysByHash.set(await suppressionHash(secret, emailKey), emailKey);
  const found = await rows(`SELECT hash FROM suppressions WHERE hash IN (${placeholders([...keysByHash])})`, [
    ...keysByHash.keys(),
  ]);
  return new Set(found.flatMap(({ hash }) => keysByHash.get(hash as string) ?? []));
}

/** The keyed hash of a mailbox that must not get any emails. */
export function blockHash(secret: string, mailbox: string): Promise<string> {
  return keyedHash(secret, `blocked ${mailbox}`);
}

/**
 * Which of some mailboxes must not get any emails. All spellings of a mailbox are blocked together, because somebody who
 * misuses a form can choose the spelling.
 *
 * @param mailboxes See `limitKey`.
 */
export async function blockedMailboxes(
  { rows }: Pick<Transaction, 'rows'>,
  mailboxes: readonly string[],
): Promise<ReadonlySet<string>> {
  if (mailboxes.length === 0) return new Set();
  if ((await rows('SELECT 1 AS found FROM suppressions LIMIT 1')).length === 0) return new Set();
  const secret = await existingSecret({ rows });
  const byHash = new Map<string, string>();
  for (const mailbox of mailboxes) byHash.set(await blockHash(secret, mailbox), mailbox);
  const found = await rows(`SELECT hash FROM suppressions WHERE hash IN (${placeholders([...byHash])})`, [
    ...byHash.keys(),
  ]);
  return new Set(found.flatMap(({ hash }) => byHash.get(hash as string) ?? []));
}

/** Blocks a mailbox. Returns whether it wasn't blocked before. */
export async function addBlock(
  { run }: Transaction,
  secret: string,
  mailbox: string,
  at: Date,
): Promise<boolean> {
  const added = await run(
    'INSERT INTO suppressions (hash, at, token) VALUES (?, ?, NULL) ON CONFLICT DO NOTHING',
    [await blockHash(secret, mailbox), at.getTime()],
  );
  return added > 0;
}

/** Lifts the block of a mailbox. Returns whether it was blocked. */
export async function removeBlock({ run }: Transaction, secret: string, mailbox: string): Promise<boolean> {
  return (await run('DELETE FROM suppressions WHERE hash = ?', [await blockHash(secret, mailbox)])) > 0;
}

/** Removes the hashes of an erased or blocked address whose owner confirmed a new sign-up. */
export async function liftSuppression(transaction: Transaction, emailKey: string): Promise<void> {
  const secret = await existingSecret(transaction);
  if (secret === '') return;
  await transaction.run('DELETE FROM suppressions WHERE hash = ?', [await suppressionHash(secret, emailKey)]);
  await removeBlock(transaction, secret, limitKey(emailKey));
}

/** A list without a secret has no suppressions. */
export async function existingSecret({ rows }: Pick<Transaction, 'rows'>): Promise<string> {
  const [row] = await rows(`SELECT value FROM settings WHERE key = 'secret'`);
  return (row?.value as string | undefined) ?? '';
}
