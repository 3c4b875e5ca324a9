import { keyedHash } from '../../tokens.js';
import type { Transaction } from './database.js';

/**
 * The hash that an erased address is remembered by.
 *
 * @param secret The store's own: one that an endpoint was given may be changed, and the wish must still be known.
 */
export function suppressionHash(secret: string, emailKey: string): Promise<string> {
  return keyedHash(secret, `erased ${emailKey}`);
}

/** Those of some addresses whose owners asked to be forgotten. */
export async function suppressedKeys(
  { rows }: Pick<Transaction, 'rows'>,
  secret: string,
  emailKeys: readonly string[],
): Promise<ReadonlySet<string>> {
  // Most lists have nobody erased: no reason to hash a long list of addresses.
  if ((await rows('SELECT 1 AS found FROM suppressions LIMIT 1')).length === 0) return new Set();
  const keys = new Map<string, string>();
  for (const emailKey of emailKeys) keys.set(await suppressionHash(secret, emailKey), emailKey);
  const found = await rows(
    `SELECT hash FROM suppressions WHERE hash IN (${[...keys].map(() => '?').join()})`,
    [...keys.keys()],
  );
  return new Set(found.flatMap(({ hash }) => keys.get(hash as string) ?? []));
}

/** A confirmation by the person themself undoes what erasing them asked for. */
export async function liftSuppression({ rows, run }: Transaction, emailKey: string): Promise<void> {
  // A list without a secret has never erased anybody.
  const [secret] = await rows(`SELECT value FROM settings WHERE key = 'secret'`);
  if (!secret) return;
  await run('DELETE FROM suppressions WHERE hash = ?', [
    await suppressionHash(secret.value as string, emailKey),
  ]);
}
