import type { Transaction } from './database.js';

/** One line of the proof of consent. */
export interface NewConsent {
  readonly subscriber: string;
  readonly at: number;
  readonly action: 'asked' | 'confirmed' | 'unsubscribed';
  /** For `confirmed`: the line that was confirmed. */
  readonly asked?: number;
  /** For `asked`: what was agreed to. */
  readonly text?: string;
  readonly version?: string;
  readonly locale?: string;
  readonly page?: string | undefined;
  /** For `unsubscribed`: by which way. */
  readonly how?: string;
}

/** Adds a line; returns its number. */
export async function addConsent({ rows, run }: Transaction, consent: NewConsent): Promise<number> {
  const [last] = await rows('SELECT coalesce(max(id), 0) AS id FROM consents');
  const id = Number(last?.id) + 1;
  await run(
    `INSERT INTO consents (id, subscriber_id, action, at, asked_id, text, version, locale, page, how)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      id,
      consent.subscriber,
      consent.action,
      consent.at,
      consent.asked ?? null,
      consent.text ?? null,
      consent.version ?? null,
      consent.locale ?? null,
      consent.page ?? null,
      consent.how ?? null,
    ],
  );
  return id;
}
