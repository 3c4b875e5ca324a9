import { keyedHash } from '../../tokens.js';
import type { Transaction } from './database.js';
import { placeholders } from './insert.js';

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

/** Removes the hash of an erased address whose owner confirmed a new sign-up. */
export async function liftSuppression({ rows, run }: Transaction, emailKey: string): Promise<void> {
  // A list without a secret has no erased addresses.
  const [secret] = await rows(`SELECT value FROM settings WHERE key = 'secret'`);
  if (!secret) return;
  await run('DELETE FROM suppressions WHERE hash = ?', [
    await suppressionHash(secret.value as string, emailKey),
  ]);
}
