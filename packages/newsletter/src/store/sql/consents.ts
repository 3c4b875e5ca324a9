import type { Transaction } from './database.js';
import { insert } from './insert.js';
import { interestsColumn } from './interests.js';

/** A row of the record of consent. */
export interface NewConsent {
  readonly subscriber: string;
  readonly at: number;
  readonly action: 'asked' | 'confirmed' | 'unsubscribed' | 'bounced' | 'changed';
  /** For `confirmed`: the number of the `asked` row. */
  readonly asked?: number;
  /** For `asked`: the text that was agreed to. */
  readonly text?: string;
  readonly version?: string;
  readonly locale?: string;
  readonly page?: string | undefined;
  /** For `unsubscribed`: the method. For `bounced`: the reason. For an import: where the list came from. */
  readonly how?: string;
  /** For `asked` and `changed`: the chosen interests. */
  readonly interests?: readonly string[];
}

/** Adds a row. Returns its number. */
export async function addConsent(transaction: Transaction, consent: NewConsent): Promise<number> {
  const [id] = await addConsents(transaction, [consent]);
  return id as number;
}

/** Adds rows. Returns their numbers. */
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
      interestsColumn(consent.interests),
    ]),
  );
  return ids;
}
