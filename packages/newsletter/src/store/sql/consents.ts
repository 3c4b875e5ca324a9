import type { Transaction } from './database.js';
import { insert } from './insert.js';
import { interestsText } from './interests.js';

/** One line of the proof of consent. */
export interface NewConsent {
  readonly subscriber: string;
  readonly at: number;
  readonly action: 'asked' | 'confirmed' | 'unsubscribed' | 'changed';
  /** For `confirmed`: the line that was confirmed. */
  readonly asked?: number;
  /** For `asked`: what was agreed to. */
  readonly text?: string;
  readonly version?: string;
  readonly locale?: string;
  readonly page?: string | undefined;
  /** For `unsubscribed`: by which way. */
  readonly how?: string;
  /** For `asked` and `changed`: what was chosen. */
  readonly interests?: readonly string[];
}

/** Adds a line; returns its number. */
export async function addConsent(transaction: Transaction, consent: NewConsent): Promise<number> {
  const [id] = await addConsents(transaction, [consent]);
  return id as number;
}

/** Adds lines; returns their numbers. */
export async function addConsents(
  transaction: Transaction,
  consents: readonly NewConsent[],
): Promise<number[]> {
  if (consents.length === 0) return [];
  const [last] = await transaction.rows('SELECT coalesce(max(id), 0) AS id FROM consents');
  const ids = consents.map((_, i) => Number(last?.id) + 1 + i);
  await insert(
    transaction,
    'consents',
    [
      'id',
      'subscriber_id',
      'action',
      'at',
      'asked_id',
      'text',
      'version',
      'locale',
      'page',
      'how',
      'interests',
    ],
    consents.map((consent, i) => [
      ids[i] as number,
      consent.subscriber,
      consent.action,
      consent.at,
      consent.asked ?? null,
      consent.text ?? null,
      consent.version ?? null,
      consent.locale ?? null,
      consent.page ?? null,
      consent.how ?? null,
      interestsText(consent.interests),
    ]),
  );
  return ids;
}
