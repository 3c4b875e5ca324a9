import type { ImportedSubscriber, NewMail, NewsletterStore, SignUp, SubscriberMail } from '../store/store.js';
import { newToken } from '../tokens.js';

const start = new Date('2026-03-02T18:00:00Z');

/** A moment, in hours since the start of the tests. */
export const at = (hours: number): Date => new Date(start.getTime() + hours * 60 * 60_000);

/** Lets hours pass for a list. It is tidied every 23 hours: its clock doesn't trust more than a day. */
export async function passTime(store: NewsletterStore, from: number, to: number): Promise<void> {
  for (let hours = from; hours < to; hours += 23) await store.tidy(at(hours));
  await store.tidy(at(to));
}

export const mail = (kind: NewMail['kind']): NewMail => ({
  kind,
  subject: `a ${kind}`,
  text: 'text',
  html: '<p>html</p>',
  headers: { 'X-Test': 'yes' },
  sendUntil: at(72),
});

/** A subscriber from another list. */
export const imported = (email: string, changes: Partial<ImportedSubscriber> = {}): ImportedSubscriber => ({
  email,
  locale: 'en',
  status: 'confirmed',
  createdAt: at(-1000),
  confirmedAt: at(-999),
  consent: { text: undefined, version: undefined, page: undefined, source: 'import: a list' },
  ...changes,
});

/** A sign-up like those of the endpoint. */
export async function makeSignUp(email: string, changes: Partial<SignUp> = {}): Promise<SignUp> {
  return {
    email,
    locale: 'en-US',
    consent: { text: 'I agree.', version: 'v1', page: '/' },
    at: start,
    limits: { minutesBetweenMails: 10, mailsPerRecipientPerDay: 3, mailsPerDay: 1000 },
    confirmation: {
      mail: mail('confirmation'),
      confirm: { tokenHash: (await newToken()).hash, expiresAt: at(72) },
      unsubscribeTokenHash: (await newToken()).hash,
    },
    reminder: await subscriberMail('reminder'),
    ...changes,
  };
}

/** The email after a confirmation. */
export const welcome = () => subscriberMail('welcome');

/** The token of a link to a subscription. */
export const manageToken = async () => ({ tokenHash: (await newToken()).hash, expiresAt: at(30 * 24) });

async function subscriberMail(kind: NewMail['kind']): Promise<SubscriberMail> {
  return {
    mail: mail(kind),
    unsubscribeTokenHash: (await newToken()).hash,
    manage: await manageToken(),
  };
}
