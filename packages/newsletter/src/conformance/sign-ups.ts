import { describe, expect, it } from 'vitest';
import type { NewsletterStore } from '../store/store.js';
import { at, makeSignUp, passTime, welcome } from './fixtures.js';

const HOUR_MS = 60 * 60_000;
const start = at(0);

/** Tests of signing up, confirming, unsubscribing and sending. */
export function describeSignUps(name: string, open: (list: string) => Promise<NewsletterStore>): void {
  describe(`${name}: sign-ups and outbox`, () => {
    let lists = 0;
    const openEmpty = () => open(`list-${lists++}`);

    it('keeps a sign-up and its email after closing', async () => {
      const list = `list-${lists++}`;
      const signUp = await makeSignUp('ada@example.com', { locale: 'en-GB' });
      const first = await open(list);
      expect(await first.signUp(signUp)).toBe('mail-queued');
      await first.close();
      await first.close();

      const second = await open(list);
      expect(await second.findSignUp(signUp.confirmation.confirm.tokenHash, start)).toEqual({
        status: 'open',
        email: 'ada@example.com',
        name: undefined,
        locale: 'en-GB',
        interests: [],
      });
      expect(await second.listMails(10)).toMatchObject([
        {
          to: 'ada@example.com',
          kind: 'confirmation',
          text: 'text',
          headers: { 'X-Test': 'yes' },
          createdAt: start,
        },
      ]);
    });

    it('confirms a sign-up once when there are concurrent confirmations', async () => {
      const store = await openEmpty();
      const signUp = await makeSignUp('ada@example.com');
      await store.signUp(signUp);
      const tokenHash = signUp.confirmation.confirm.tokenHash;
      const outcomes = await Promise.all(
        Array.from({ length: 10 }, async () =>
          store.confirm({ tokenHash, at: at(1), welcome: await welcome() }),
        ),
      );
      expect(outcomes.sort()).toEqual([...Array(9).fill('already'), 'confirmed']);
    });

    it('treats addresses that differ in case as one, even in concurrent sign-ups', async () => {
      const store = await openEmpty();
      const spellings = ['ada@example.com', 'ADA@example.com', 'Ada@example.com', 'aDa@example.com'];
      const outcomes = await Promise.all(
        spellings.map(async (email) => store.signUp(await makeSignUp(email))),
      );
      expect(outcomes.sort()).toEqual(['mail-queued', 'mail-withheld', 'mail-withheld', 'mail-withheld']);
      expect(await store.listMails(10)).toHaveLength(1);
    });

    it('expires a confirmation link at the exact millisecond', async () => {
      const store = await openEmpty();
      const signUp = await makeSignUp('ada@example.com');
      await store.signUp(signUp);
      const tokenHash = signUp.confirmation.confirm.tokenHash;
      expect(await store.findSignUp(tokenHash, new Date(at(72).getTime() - 1))).toMatchObject({
        status: 'open',
      });
      expect(await store.findSignUp(tokenHash, at(72))).toMatchObject({ status: 'expired' });
      expect(await store.confirm({ tokenHash, at: at(72), welcome: await welcome() })).toBe('expired');
      expect(await store.confirm({ tokenHash: 'unknown', at: start, welcome: await welcome() })).toBe(
        'unknown',
      );
    });

    it('unsubscribes by the link in any email', async () => {
      const store = await openEmpty();
      const signUp = await makeSignUp('ada@example.com');
      await store.signUp(signUp);
      const last = await welcome();
      await store.confirm({ tokenHash: signUp.confirmation.confirm.tokenHash, at: at(1), welcome: last });
      const unsubscribe = (tokenHash: string) => store.unsubscribe({ tokenHash, method: 'page', at: at(2) });
      expect(await store.findSubscriber(last.unsubscribeTokenHash)).toMatchObject({ subscribed: true });
      expect(await unsubscribe(signUp.confirmation.unsubscribeTokenHash)).toBe('unsubscribed');
      expect(await unsubscribe(last.unsubscribeTokenHash)).toBe('already');
      expect(await unsubscribe(signUp.confirmation.confirm.tokenHash)).toBe('unknown');
      expect(await store.findSubscriber(last.unsubscribeTokenHash)).toMatchObject({ subscribed: false });
    });

    it('leases an email to one caller, and returns it again after the lease expires', async () => {
      const store = await openEmpty();
      await store.signUp(await makeSignUp('ada@example.com'));
      const taken = await Promise.all([1, 2, 3].map(() => store.takeMail(start, HOUR_MS)));
      expect(taken.filter(Boolean)).toMatchObject([{ to: 'ada@example.com', attempts: 1 }]);
      expect(await store.takeMail(at(1), HOUR_MS)).toMatchObject({
        id: taken.find(Boolean)?.id,
        attempts: 2,
      });
    });

    it('deletes the content of emails that were sent or given up', async () => {
      const store = await openEmpty();
      for (const email of ['sent@example.com', 'failed@example.com', 'late@example.com']) {
        await store.signUp(await makeSignUp(email));
      }
      const sent = await store.takeMail(start, HOUR_MS);
      await store.mailSent(sent?.id ?? '', start);
      const failed = await store.takeMail(start, HOUR_MS);
      await store.mailFailed(failed?.id ?? '', { at: start, reason: '550' });
      await passTime(store, 0, 78);
      expect(await store.takeMail(at(78), HOUR_MS)).toBeUndefined();
      expect((await store.listMails(10)).reverse()).toMatchObject([
        { state: 'sent', text: undefined, html: undefined, headers: {} },
        { state: 'failed', text: undefined, html: undefined, headers: {} },
        { state: 'failed', text: undefined, html: undefined, headers: {} },
      ]);
    });

    it('has one secret that all its users share', async () => {
      const list = `list-${lists++}`;
      const [one, two] = [await open(list), await open(list)];
      const secrets = await Promise.all([one.secret(), two.secret(), one.secret()]);
      expect(new Set(secrets).size).toBe(1);
      expect(secrets[0]).toMatch(/^[\w-]{43}$/);
      expect(await (await openEmpty()).secret()).not.toBe(secrets[0]);
    });

    it('accepts concurrent writes from two open stores', async () => {
      const list = `list-${lists++}`;
      const stores = [await open(list), await open(list)];
      const signUps = await Promise.all(
        Array.from({ length: 100 }, (_, i) => makeSignUp(`reader${i}@example.com`)),
      );
      const outcomes = await Promise.all(signUps.map((signUp, i) => stores[i % 2]?.signUp(signUp)));
      expect(new Set(outcomes)).toEqual(new Set(['mail-queued']));
      expect(await stores[0]?.listMails(1000)).toHaveLength(100);
    });
  });
}
