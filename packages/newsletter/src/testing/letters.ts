import { onTestFinished } from 'vitest';
import { freezeLetter } from '../letters/frozen-letter.js';
import { LetterSender, type LetterSenderOptions } from '../letters/sending/letter-sender.js';
import type { LogEntry } from '../log.js';
import { type SmtpOptions, smtpMailer } from '../mail/smtp.js';
import type { NewLetter, NewsletterStore } from '../store/store.js';
import { ORIGIN, practice } from './site.mjs';
import { temporaryStore } from './world.js';

export const FROM = 'newsletter@quietpine.example.com';

/** A letter in two languages. */
export const TEA = freezeLetter({
  name: 'tea',
  interests: [],
  defaultLanguage: 'en',
  versions: {
    en: {
      subject: 'Winter tea',
      html: '<p>Tea. <a href="https://leave.letter.invalid/">Unsubscribe</a></p>',
      text: 'Tea.\n\nUnsubscribe: https://leave.letter.invalid/\nYour subscription: https://manage.letter.invalid/',
    },
    de: { subject: 'Wintertee', html: '<p>Tee</p>', text: 'Tee' },
  },
});

/** Adds people who are subscribed: reader0@example.com, reader1@example.com, ... */
export async function addReaders(
  store: NewsletterStore,
  count: number,
  at: Date,
  changes: { readonly locale?: string; readonly domain?: string } = {},
): Promise<void> {
  const { locale = 'en', domain = 'example.com' } = changes;
  for (let from = 0; from < count; from += 500) {
    const people = Array.from({ length: Math.min(500, count - from) }, (_, i) => ({
      email: `reader${from + i}@${domain}`,
      locale,
      status: 'confirmed' as const,
      createdAt: new Date(at.getTime() - (count - from - i) * 60_000),
      consent: { text: 'I agree.', version: 'v1', page: '/', source: undefined },
    }));
    await store.importSubscribers(people, { at });
  }
}

/** A list of readers and a letter to them, with a clock that the test sets. */
export async function makeLetter(people: number, letter: Partial<NewLetter> = {}) {
  const { store, url } = await temporaryStore();
  const clock = { now: new Date('2026-03-02T18:00:00Z') };
  const logged: LogEntry[] = [];
  await addReaders(store, people, clock.now);
  await store.addLetter({ content: TEA, at: clock.now, ...letter });
  return {
    store,
    url,
    clock,
    logged,
    /** Starts a process that sends. */
    send(transport: Partial<SmtpOptions>, options: Partial<LetterSenderOptions> = {}): LetterSender {
      const mailer = smtpMailer({ ...transport, from: FROM });
      const sender = new LetterSender({
        store,
        mailer,
        log: (entry) => logged.push(entry),
        now: () => clock.now,
        facts: { practice, origin: ORIGIN },
        links: ({ leave, manage }) => ({
          leaveUrl: `${ORIGIN}/newsletter/unsubscribe?token=${leave}`,
          manageUrl: `${ORIGIN}/newsletter/manage?token=${manage}`,
        }),
        ...options,
      });
      onTestFinished(async () => {
        await sender.close();
        mailer.close?.();
      });
      return sender;
    },
    later(minutes: number) {
      clock.now = new Date(clock.now.getTime() + minutes * 60_000);
    },
    status: () => store.findLetter('tea'),
    /** The number of people in each state that somebody is in. */
    async counts(): Promise<Record<string, number>> {
      const found = Object.entries((await store.findLetter('tea'))?.counts ?? {});
      return Object.fromEntries(found.filter(([, count]) => count > 0));
    },
  };
}
