import type { ExpiringToken, SubscriberMail } from '../sign-up-store.js';
import type { Transaction } from './database.js';
import { insert } from './insert.js';

/** A row of the table of tokens. */
export interface NewToken {
  readonly hash: string;
  readonly purpose: 'confirm' | 'unsubscribe' | 'manage' | 'erase';
  readonly subscriber: string;
  /** Number of the consent that a `confirm` token confirms. */
  readonly consent?: number;
  /** The name in the sign-up that a `confirm` token confirms. */
  readonly name?: string | undefined;
  readonly at: number;
  /** Default: never. Unsubscribe links in old emails have to work. */
  readonly expiresAt?: number;
}

/** Stores token hashes. */
export function addTokens(transaction: Transaction, tokens: readonly NewToken[]): Promise<void> {
  return insert(
    transaction,
    'tokens',
    ['hash', 'purpose', 'subscriber_id', 'consent_id', 'name', 'created_at', 'expires_at'],
    tokens.map(({ hash, purpose, subscriber, consent = null, name = null, at, expiresAt = null }) => [
      hash,
      purpose,
      subscriber,
      consent,
      name,
      at,
      expiresAt,
    ]),
  );
}

/** The row for a token that expires. */
export function expiringToken(
  { tokenHash, expiresAt }: ExpiringToken,
  rest: Pick<NewToken, 'purpose' | 'subscriber' | 'consent' | 'name' | 'at'>,
): NewToken {
  return { ...rest, hash: tokenHash, expiresAt: expiresAt.getTime() };
}

/** The rows for the links in an email to a confirmed subscriber. */
export function subscriberTokens(
  { unsubscribeTokenHash, manage }: Omit<SubscriberMail, 'mail'>,
  subscriber: string,
  at: number,
): NewToken[] {
  return [
    { hash: unsubscribeTokenHash, purpose: 'unsubscribe', subscriber, at },
    expiringToken(manage, { purpose: 'manage', subscriber, at }),
  ];
}
