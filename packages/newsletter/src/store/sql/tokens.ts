import type { Transaction } from './database.js';
import { insert } from './insert.js';

/** A token about to be stored; only its hash gets here. */
export interface NewStoredToken {
  readonly hash: string;
  readonly purpose: 'confirm' | 'unsubscribe' | 'manage' | 'erase';
  readonly subscriber: string;
  /** The consent record that a confirmation is for. */
  readonly consent?: number;
  readonly at: number;
  /** Default: never. An unsubscribe link in an old mail has to work. */
  readonly expiresAt?: number;
}

/** Stores a token's hash. */
export function addToken(transaction: Transaction, token: NewStoredToken): Promise<void> {
  return addTokens(transaction, [token]);
}

/** Stores the hashes of many. */
export function addTokens(transaction: Transaction, tokens: readonly NewStoredToken[]): Promise<void> {
  return insert(
    transaction,
    'tokens',
    ['hash', 'purpose', 'subscriber_id', 'consent_id', 'created_at', 'expires_at'],
    tokens.map(({ hash, purpose, subscriber, consent = null, at, expiresAt = null }) => [
      hash,
      purpose,
      subscriber,
      consent,
      at,
      expiresAt,
    ]),
  );
}
