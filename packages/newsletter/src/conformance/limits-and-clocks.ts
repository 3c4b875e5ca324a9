import { describe, expect, it } from 'vitest';
import type { NewsletterStore } from '../store/store.js';
import { at, makeSignUp, passTime } from './fixtures.js';

const LEASE_MS = 60_000;
const DAY = 24;

/** Tests of the limits on emails, and of clocks that are wrong for a while. */
export function describeLimits(name: string, open: (list: string) => Promise<NewsletterStore>): void {
  describe(`${name}: limits and clocks`, () => {
    let lists = 0;
    const openEmpty = () => open(`limited-${lists++}`);
    const signUp = async (store: NewsletterStore, email: string, hours: number) =>
      store.signUp(await makeSignUp(email, { at: at(hours) }));

    it('counts emails to all spellings of a mailbox together', async () => {
      const store = await openEmpty();
      const spellings = ['ada@gmail.com', 'a.da@gmail.com', 'ad.a+news@gmail.com', 'Ada@googlemail.com'];
      for (let i = 4; i < 40; i++) spellings.push(`a${i % 2 ? '.' : ''}da+${i}@gmail.com`);
      const results = [];
      for (const [i, email] of spellings.entries()) results.push(await signUp(store, email, i / 2));
      expect(results).toEqual(Array.from(spellings, (_, i) => (i < 3 ? 'mail-queued' : 'mail-withheld')));
      expect(await signUp(store, 'ada+1@example.com', 20)).toBe('mail-queued');
      expect(await signUp(store, 'ada+2@example.com', 20)).toBe('mail-withheld');
      // They are still different people. A sign-up without an email stores nothing.
      expect(await store.listSubscribers({ limit: 10 })).toHaveLength(4);
    });

    it('sends to an address whose last email is dated in the future', async () => {
      const store = await openEmpty();
      expect(await signUp(store, 'ada@example.com', 30 * DAY)).toBe('mail-queued');
      // The clock is set back by 30 days. The email counts as sent now.
      expect(await signUp(store, 'ada@example.com', 0)).toBe('mail-withheld');
      expect(await signUp(store, 'ada@example.com', 0.2)).toBe('mail-queued');
    });

    it('sends an email dated in the future at once, for as long as its link is valid', async () => {
      const store = await openEmpty();
      await signUp(store, 'ada@example.com', 1);
      expect(await store.takeMail(at(0), LEASE_MS)).toMatchObject({
        to: 'ada@example.com',
        sendUntil: at(71),
      });
    });

    it('sends an email at once whose next attempt was scheduled by a wrong clock', async () => {
      const store = await openEmpty();
      await signUp(store, 'ada@example.com', 0);
      const mail = await store.takeMail(at(0), LEASE_MS);
      await store.mailFailed(mail?.id ?? '', { at: at(30 * DAY), retryAt: at(30 * DAY), reason: '451' });
      expect(await store.takeMail(at(1), LEASE_MS)).toMatchObject({ to: 'ada@example.com', attempts: 2 });
    });

    it('keeps emails that seem too late to send, until time has really passed', async () => {
      const store = await openEmpty();
      await signUp(store, 'ada@example.com', 0);
      expect(await store.takeMail(at(30 * DAY), LEASE_MS)).toBeUndefined();
      expect(await store.listDeliveries({ state: 'failed', limit: 1 })).toEqual([]);
      // The clock is right again.
      expect(await store.takeMail(at(1), LEASE_MS)).toMatchObject({ to: 'ada@example.com' });
    });

    it('deletes nothing because the clock jumped, even after several calls and a restart', async () => {
      const list = `limited-${lists++}`;
      const store = await open(list);
      await signUp(store, 'ada@example.com', 0);
      await store.tidy(at(0));
      await store.tidy(at(40 * DAY));
      await store.tidy(at(40 * DAY + 6));
      await (await open(list)).tidy(at(40 * DAY + 6.1));
      expect((await store.countList()).subscribers.pending).toBe(1);
      // With the right time, it deletes after 30 days.
      await passTime(store, 12, 28.5 * DAY);
      expect((await store.countList()).subscribers.pending).toBe(1);
      await passTime(store, 29 * DAY, 30.5 * DAY);
      expect(await store.countList()).toMatchObject({
        subscribers: { pending: 0 },
        mails: { waiting: 0, failed: 0 },
      });
    });

    it('deletes what is old after a long pause, once time passes', async () => {
      const store = await openEmpty();
      await signUp(store, 'ada@example.com', 0);
      await store.tidy(at(0));
      await passTime(store, 40 * DAY, 80.5 * DAY);
      expect((await store.countList()).subscribers.pending).toBe(0);
    });
  });
}
