import type { Transaction } from './database.js';

/** A token about to be stored; only its hash gets here. */
export interface NewStoredToken {
  readonly hash: string;
  readonly purpose: 'confirm' | 'unsubscribe';
  readonly subscriber: string;
  /** The consent record that a confirmation is for. */
  readonly consent?: number;
  readonly at: number;
  /** Default: never. An unsubscribe link in an old mail has to work. */
  readonly expiresAt?: number;
}

/** Stores a token's hash. */
export async function addToken({ run }: Transaction, token: NewStoredToken): Promise<void> {
  await run(
    `INSERT INTO tokens (hash, purpose, subscriber_id, consent_id, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)`,
    [token.hash, token.purpose, token.subscriber, token.consent ?? null, token.at, token.expiresAt ?? null],
  );
}
