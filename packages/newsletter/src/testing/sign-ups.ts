import type { NewMail, SignUp } from '../store/store.js';
import { newToken } from '../tokens.js';

const start = new Date('2026-03-02T18:00:00Z');

/** A moment, in hours after the tests' first one. */
export const at = (hours: number): Date => new Date(start.getTime() + hours * 60 * 60_000);

export const mail = (kind: NewMail['kind']): NewMail => ({
  kind,
  subject: `a ${kind}`,
  text: 'text',
  html: '<p>html</p>',
  headers: { 'X-Test': 'yes' },
  sendUntil: at(72),
});

/** A sign-up as the endpoint makes it. */
export async function makeSignUp(email: string, changes: Partial<SignUp> = {}): Promise<SignUp> {
  return {
    email,
    locale: 'en-US',
    consent: { text: 'I agree.', version: 'v1', page: '/' },
    at: start,
    limits: { minutesBetweenMails: 10, mailsPerRecipientPerDay: 3, mailsPerDay: 1000 },
    confirmation: {
      mail: mail('confirmation'),
      confirmToken: (await newToken()).hash,
      confirmUntil: at(72),
      unsubscribeToken: (await newToken()).hash,
    },
    reminder: { mail: mail('reminder'), unsubscribeToken: (await newToken()).hash, manage: await manage() },
    ...changes,
  };
}

/** The mail that follows a confirmation. */
export const welcome = async () => ({
  mail: mail('welcome'),
  unsubscribeToken: (await newToken()).hash,
  manage: await manage(),
});

/** A link to somebody's data. */
export const manage = async () => ({ token: (await newToken()).hash, until: at(30 * 24) });
