import { describe, expect, it } from 'vitest';
import type { NewsletterStore, Subscriber } from '../store/store.js';
import { at, imported, makeSignUp, welcome } from './fixtures.js';

/** Tests of counting, listing and importing. */
export function describeAdministration(name: string, open: (list: string) => Promise<NewsletterStore>): void {
  describe(`${name}: counting and listing`, () => {
    let lists = 0;
    const openEmpty = () => open(`listed-${lists++}`);

    /** A list with one subscriber in each state. */
    async function someList(): Promise<NewsletterStore> {
      const store = await openEmpty();
      const [ada, bea, cid] = await Promise.all([
        makeSignUp('ada@example.com', { name: 'Ada' }),
        makeSignUp('Bea@example.com', { at: at(1), locale: 'de' }),
        makeSignUp('cid_x@example.com', { at: at(2) }),
      ]);
      for (const signUp of [ada, bea, cid]) await store.signUp(signUp);
      for (const [signUp, hours] of [
        [ada, 3],
        [cid, 4],
      ] as const) {
        await store.confirm({
          tokenHash: signUp.confirmation.confirm.tokenHash,
          at: at(hours),
          welcome: await welcome(),
        });
      }
      await store.unsubscribe({
        tokenHash: cid.confirmation.unsubscribeTokenHash,
        method: 'page',
        at: at(5),
      });
      return store;
    }

    it('counts subscribers and emails', async () => {
      const store = await someList();
      expect(await store.countList()).toEqual({
        subscribers: { pending: 1, confirmed: 1, unsubscribed: 1, bounced: 0 },
        mails: { waiting: 5, sent: 0, failed: 0 },
        waitingSince: at(0),
      });
      // Ada's, Bea's and Cid's confirmation, and not the welcome emails of Ada and Cid.
      expect(await store.mailsSince(at(-1))).toBe(3);
      expect(await store.mailsSince(at(0))).toBe(2);
      expect(await (await openEmpty()).countList()).toEqual({
        subscribers: { pending: 0, confirmed: 0, unsubscribed: 0, bounced: 0 },
        mails: { waiting: 0, sent: 0, failed: 0 },
        waitingSince: undefined,
      });
    });

    it('reports activity by quarter of an hour', async () => {
      const store = await someList();
      expect(await store.activity(at(1))).toEqual([
        { from: at(1), what: 'signedUp', count: 1 },
        { from: at(2), what: 'signedUp', count: 1 },
        { from: at(3), what: 'confirmed', count: 1 },
        { from: at(4), what: 'confirmed', count: 1 },
        { from: at(5), what: 'unsubscribed', count: 1 },
      ]);
    });

    it('lists subscribers with their consent', async () => {
      const store = await someList();
      const [ada, bea, cid] = await store.listSubscribers({ limit: 10 });
      expect(ada).toEqual({
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        email: 'ada@example.com',
        name: 'Ada',
        status: 'confirmed',
        locale: 'en-US',
        interests: [],
        createdAt: at(0),
        confirmedAt: at(3),
        unsubscribedAt: undefined,
        bounce: undefined,
        consent: { text: 'I agree.', version: 'v1', page: '/', source: undefined },
      });
      expect(bea).toMatchObject({ email: 'Bea@example.com', status: 'pending', locale: 'de' });
      expect(cid).toMatchObject({ status: 'unsubscribed', unsubscribedAt: at(5), name: undefined });
    });

    it('filters by status and by part of the address, without wildcards', async () => {
      const store = await someList();
      const found = async (search: string) =>
        (await store.listSubscribers({ search, limit: 10 })).map(({ email }) => email);
      expect(await found('BEA@')).toEqual(['Bea@example.com']);
      expect(await found('d_x')).toEqual(['cid_x@example.com']);
      expect(await found('_')).toEqual(['cid_x@example.com']);
      expect(await found('%')).toEqual([]);
      expect(await found("'; DROP TABLE subscribers; --")).toEqual([]);
      expect(await store.listSubscribers({ status: 'confirmed', limit: 10 })).toMatchObject([
        { name: 'Ada' },
      ]);
    });

    it('lists every subscriber once, page by page, in both directions', async () => {
      const store = await openEmpty();
      // Several subscribers per page have the same time.
      await store.importSubscribers(
        Array.from({ length: 25 }, (_, i) =>
          imported(`reader${i}@example.com`, { createdAt: at(Math.floor(i / 10)) }),
        ),
        { at: at(0) },
      );
      const all: Record<'oldest' | 'newest', string[]> = { oldest: [], newest: [] };
      for (const first of ['oldest', 'newest'] as const) {
        let after: Subscriber | undefined;
        do {
          const page = await store.listSubscribers({ first, after, limit: 4 });
          all[first].push(...page.map(({ email }) => email));
          after = page.at(-1);
        } while (after);
      }
      expect(new Set(all.oldest).size).toBe(25);
      expect(all.newest).toEqual([...all.oldest].reverse());
      expect(all.oldest.slice(20).sort()).toEqual([20, 21, 22, 23, 24].map((i) => `reader${i}@example.com`));
    });

    it('lists deliveries without the content of emails', async () => {
      const store = await openEmpty();
      await store.signUp(await makeSignUp('ada@example.com'));
      const mail = await store.takeMail(at(0), 1000);
      await store.mailFailed(mail?.id ?? '', { at: at(1), reason: 'EENVELOPE at RCPT TO with 550' });
      expect(await store.listDeliveries({ state: 'waiting', limit: 10 })).toEqual([]);
      expect(await store.listDeliveries({ state: 'failed', limit: 10 })).toEqual([
        {
          id: mail?.id,
          kind: 'confirmation',
          to: 'ada@example.com',
          state: 'failed',
          createdAt: at(0),
          attempts: 1,
          at: at(1),
          failure: 'EENVELOPE at RCPT TO with 550',
        },
      ]);
    });
  });

  describe(`${name}: importing`, () => {
    let lists = 0;
    const openEmpty = () => open(`imported-${lists++}`);

    it('imports subscribers with their consent, without sending email', async () => {
      const store = await openEmpty();
      const people = [
        imported('ada@example.com', { name: 'Ada', interests: ['workshops'] }),
        imported('bea@example.com', { status: 'unsubscribed', name: 'Bea', unsubscribedAt: at(-500) }),
      ];
      expect(await store.importSubscribers(people, { at: at(0) })).toEqual(['subscribed', 'unsubscribed']);
      expect(await store.importSubscribers(people, { at: at(0) })).toEqual(['known', 'known']);
      expect(await store.listMails(10)).toEqual([]);
      const found = await store.listSubscribers({ limit: 10 });
      expect(found.sort((a, b) => a.email.localeCompare(b.email))).toMatchObject([
        {
          status: 'confirmed',
          name: 'Ada',
          interests: ['workshops'],
          createdAt: at(-1000),
          confirmedAt: at(-999),
          consent: { source: 'import: a list' },
        },
        { status: 'unsubscribed', name: undefined, confirmedAt: undefined, unsubscribedAt: at(-500) },
      ]);
      expect((await store.activity(at(-2000))).map(({ what }) => what)).toEqual([
        'signedUp',
        'confirmed',
        'unsubscribed',
      ]);
    });

    it('reports what would happen in a dry run, without changing anything', async () => {
      const store = await openEmpty();
      const people = [imported('ada@example.com')];
      expect(await store.importSubscribers(people, { at: at(0), dryRun: true })).toEqual(['subscribed']);
      expect(await store.importSubscribers([], { at: at(0) })).toEqual([]);
      expect((await store.countList()).subscribers.confirmed).toBe(0);
    });

    it('keeps unsubscriptions of both lists', async () => {
      const store = await openEmpty();
      await store.importSubscribers(
        [
          imported('left-here@example.com', { status: 'unsubscribed' }),
          imported('left-there@example.com'),
          imported('came-back@example.com', { confirmedAt: at(-10) }),
        ],
        { at: at(0) },
      );
      const outcomes = await store.importSubscribers(
        [
          imported('LEFT-here@example.com'),
          imported('left-there@example.com', { status: 'unsubscribed', unsubscribedAt: at(-20) }),
          imported('came-back@example.com', { status: 'unsubscribed', unsubscribedAt: at(-20) }),
        ],
        { at: at(1) },
      );
      expect(outcomes).toEqual(['stays-unsubscribed', 'left', 'known']);
      expect((await store.countList()).subscribers).toEqual({
        pending: 0,
        confirmed: 1,
        unsubscribed: 2,
        bounced: 0,
      });
    });

    it('confirms a pending subscriber who had confirmed on the other list', async () => {
      const store = await openEmpty();
      await store.signUp(await makeSignUp('ada@example.com'));
      expect(await store.importSubscribers([imported('Ada@example.com')], { at: at(1) })).toEqual([
        'confirmed',
      ]);
      expect(await store.listSubscribers({ limit: 1 })).toMatchObject([
        { email: 'ada@example.com', status: 'confirmed' },
      ]);
    });

    it('does not import erased addresses', async () => {
      const store = await openEmpty();
      await store.eraseAddress({ email: 'Ada@example.com', at: at(0) });
      const people = [imported('ada@example.com'), imported('bea@example.com')];
      for (const dryRun of [true, false]) {
        expect(await store.importSubscribers(people, { at: at(1), dryRun })).toEqual([
          'erased',
          'subscribed',
        ]);
      }
      expect(await store.listSubscribers({ limit: 10 })).toMatchObject([{ email: 'bea@example.com' }]);
    });

    it('imports a duplicate address once', async () => {
      const store = await openEmpty();
      const people = [imported('ada@example.com'), imported('ADA@example.com')];
      expect(await store.importSubscribers(people, { at: at(0) })).toEqual(['subscribed', 'known']);
    });
  });
}
