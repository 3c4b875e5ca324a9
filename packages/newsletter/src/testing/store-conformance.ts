import { describe, expect, it } from 'vitest';
import type { NewsletterStore } from '../store/store.js';
import { describeList } from './list-conformance.js';
import { describeManaging } from './manage-conformance.js';
import { at, makeSignUp, welcome } from './sign-ups.js';

const HOUR_MS = 60 * 60_000;
const start = at(0);

/** What every store must do, whatever it is made of. `open` gives a new empty store, and the same one again by its name. */
export function describeStore(name: string, open: (list: string) => Promise<NewsletterStore>): void {
  describe(`${name} as a newsletter store`, () => {
    let lists = 0;
    const fresh = () => open(`list-${lists++}`);

    it('keeps a sign-up and its mail across closing', async () => {
      const list = `list-${lists++}`;
      const signUp = await makeSignUp('ada@example.com', { locale: 'en-GB' });
      const first = await open(list);
      expect(await first.signUp(signUp)).toBe('mail-queued');
      await first.close();
      await first.close();

      const second = await open(list);
      expect(await second.findSignUp(signUp.confirmation.confirmToken, start)).toEqual({
        status: 'open',
        email: 'ada@example.com',
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

    it('confirms once among many at the same time', async () => {
      const store = await fresh();
      const signUp = await makeSignUp('ada@example.com');
      await store.signUp(signUp);
      const token = signUp.confirmation.confirmToken;
      const outcomes = await Promise.all(
        Array.from({ length: 10 }, async () => store.confirm({ token, at: at(1), welcome: await welcome() })),
      );
      expect(outcomes.sort()).toEqual([...Array(9).fill('already'), 'confirmed']);
    });

    it('takes one address once, however it is spelled and however many ask at once', async () => {
      const store = await fresh();
      const spellings = ['ada@example.com', 'ADA@example.com', 'Ada@example.com', 'aDa@example.com'];
      const outcomes = await Promise.all(
        spellings.map(async (email) => store.signUp(await makeSignUp(email))),
      );
      expect(outcomes.sort()).toEqual(['mail-queued', 'mail-withheld', 'mail-withheld', 'mail-withheld']);
      expect(await store.listMails(10)).toHaveLength(1);
    });

    it('says expired from the very millisecond on', async () => {
      const store = await fresh();
      const signUp = await makeSignUp('ada@example.com');
      await store.signUp(signUp);
      const token = signUp.confirmation.confirmToken;
      expect(await store.findSignUp(token, new Date(at(72).getTime() - 1))).toMatchObject({ status: 'open' });
      expect(await store.findSignUp(token, at(72))).toMatchObject({ status: 'expired' });
      expect(await store.confirm({ token, at: at(72), welcome: await welcome() })).toBe('expired');
      expect(await store.confirm({ token: 'nobody’s', at: start, welcome: await welcome() })).toBe('unknown');
    });

    it('unsubscribes by every link that was ever sent', async () => {
      const store = await fresh();
      const signUp = await makeSignUp('ada@example.com');
      await store.signUp(signUp);
      const last = await welcome();
      await store.confirm({ token: signUp.confirmation.confirmToken, at: at(1), welcome: last });
      const leave = (token: string) => store.unsubscribe({ token, how: 'page', at: at(2) });
      expect(await store.findSubscriber(last.unsubscribeToken)).toMatchObject({ subscribed: true });
      expect(await leave(signUp.confirmation.unsubscribeToken)).toBe('unsubscribed');
      expect(await leave(last.unsubscribeToken)).toBe('already');
      expect(await leave(signUp.confirmation.confirmToken)).toBe('unknown');
      expect(await store.findSubscriber(last.unsubscribeToken)).toMatchObject({ subscribed: false });
    });

    it('gives a mail to one taker at a time, and again when the lease is over', async () => {
      const store = await fresh();
      await store.signUp(await makeSignUp('ada@example.com'));
      const takes = await Promise.all([1, 2, 3].map(() => store.takeMail(start, HOUR_MS)));
      expect(takes.filter(Boolean)).toMatchObject([{ to: 'ada@example.com', attempts: 1 }]);
      expect(await store.takeMail(at(1), HOUR_MS)).toMatchObject({
        id: takes.find(Boolean)?.id,
        attempts: 2,
      });
    });

    it('keeps no text of a mail that was sent or given up', async () => {
      const store = await fresh();
      for (const email of ['sent@example.com', 'failed@example.com', 'late@example.com']) {
        await store.signUp(await makeSignUp(email));
      }
      const sent = await store.takeMail(start, HOUR_MS);
      await store.mailSent(sent?.id ?? '', start);
      const failed = await store.takeMail(start, HOUR_MS);
      await store.mailFailed(failed?.id ?? '', { at: start, reason: '550' });
      expect(await store.takeMail(at(73), HOUR_MS)).toBeUndefined();
      expect((await store.listMails(10)).reverse()).toMatchObject([
        { state: 'sent', text: undefined, html: undefined, headers: {} },
        { state: 'failed', text: undefined, html: undefined, headers: {} },
        { state: 'failed', text: undefined, html: undefined, headers: {} },
      ]);
    });

    it('has one secret, for everybody who uses it', async () => {
      const list = `list-${lists++}`;
      const [one, two] = [await open(list), await open(list)];
      const secrets = await Promise.all([one.secret(), two.secret(), one.secret()]);
      expect(new Set(secrets).size).toBe(1);
      expect(secrets[0]).toMatch(/^[\w-]{43}$/);
      expect(await (await fresh()).secret()).not.toBe(secrets[0]);
    });

    it('takes writes of two at the same time', async () => {
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
  describeList(name, open);
  describeManaging(name, open);
}
