import { describe, expect, it } from 'vitest';
import type { NewsletterStore } from '../store/store.js';
import { newToken } from '../tokens.js';
import { at, mail, makeSignUp, manageToken, welcome } from './fixtures.js';

const DAY = 24;

/** Tests of what somebody can do with an address that isn't theirs. */
export function describeStrangers(name: string, open: (list: string) => Promise<NewsletterStore>): void {
  describe(`${name}: strangers`, () => {
    let lists = 0;
    const openEmpty = () => open(`strangers-${lists++}`);
    const confirm = async (store: NewsletterStore, tokenHash: string, hours: number) =>
      store.confirm({ tokenHash, at: at(hours), welcome: await welcome() });
    const signUp = async (store: NewsletterStore, email: string, hours: number) =>
      store.signUp(await makeSignUp(email, { at: at(hours) }));

    /** Signs up, then somebody else signs up the same address with other data. */
    async function twice(store: NewsletterStore) {
      const own = await makeSignUp('ada@example.com', {
        name: 'Ada',
        locale: 'en-US',
        interests: ['teas'],
        consent: { text: 'I agree.', version: 'v1', page: '/own/' },
      });
      const other = await makeSignUp('ADA@example.com', {
        at: at(1),
        name: 'Stranger',
        locale: 'fr',
        interests: ['walks'],
        consent: { text: 'I agree.', version: 'v1', page: '/other/' },
      });
      await store.signUp(own);
      await store.signUp(other);
      return {
        ownLink: own.confirmation.confirm.tokenHash,
        otherLink: other.confirmation.confirm.tokenHash,
        unsubscribe: own.confirmation.unsubscribeTokenHash,
      };
    }

    it('cannot change a subscriber who has not confirmed yet', async () => {
      const store = await openEmpty();
      await twice(store);
      expect(await store.listSubscribers({ limit: 10 })).toMatchObject([
        { email: 'ada@example.com', name: 'Ada', locale: 'en-US', interests: ['teas'], status: 'pending' },
      ]);
      // All emails go to the first spelling.
      expect((await store.listMails(10)).map(({ to }) => to)).toEqual(['ada@example.com', 'ada@example.com']);
    });

    it('cannot change what a confirmation link confirms', async () => {
      const store = await openEmpty();
      const { ownLink, otherLink } = await twice(store);
      expect(await store.findSignUp(ownLink, at(2))).toEqual({
        status: 'open',
        email: 'ada@example.com',
        name: 'Ada',
        locale: 'en-US',
        interests: ['teas'],
      });
      expect(await store.findSignUp(otherLink, at(2))).toMatchObject({ name: 'Stranger', locale: 'fr' });
      expect(await confirm(store, ownLink, 2)).toBe('confirmed');
      expect(await confirm(store, otherLink, 3)).toBe('already');
      expect(await store.findSignUp(otherLink, at(3))).toMatchObject({ name: undefined, locale: 'en-US' });
      expect(await store.listSubscribers({ limit: 10 })).toMatchObject([
        {
          email: 'ada@example.com',
          name: 'Ada',
          locale: 'en-US',
          interests: ['teas'],
          consent: { page: '/own/' },
        },
      ]);
    });

    it('can only be confirmed with what the link shows', async () => {
      const store = await openEmpty();
      const { otherLink } = await twice(store);
      expect(await confirm(store, otherLink, 2)).toBe('confirmed');
      expect(await store.listSubscribers({ limit: 10 })).toMatchObject([
        { email: 'ada@example.com', name: 'Stranger', locale: 'fr', interests: ['walks'] },
      ]);
    });

    it('cannot have the first spelling of a confirmed address replaced in reminders', async () => {
      const store = await openEmpty();
      const { ownLink } = await twice(store);
      await confirm(store, ownLink, 2);
      await signUp(store, 'aDA@example.com', 3);
      expect((await store.listMails(1))[0]).toMatchObject({ kind: 'reminder', to: 'ada@example.com' });
    });

    it('cause fewer and fewer emails to somebody who unsubscribed', async () => {
      const store = await openEmpty();
      const { unsubscribe } = await twice(store);
      await store.unsubscribe({ tokenHash: unsubscribe, method: 'page', at: at(2) });
      const mailed: number[] = [];
      for (let day = 1; day <= 40; day++) {
        if ((await signUp(store, 'ada@example.com', day * DAY + 3)) === 'mail-queued') mailed.push(day);
      }
      expect(mailed).toEqual([1, 2, 4, 8, 16, 32]);
    });

    it('cause fewer and fewer emails to somebody who does not confirm', async () => {
      const store = await openEmpty();
      const mailed: number[] = [];
      for (let day = 0; day <= 20; day++) {
        for (const hours of [0, 1]) {
          if ((await signUp(store, 'ada@example.com', day * DAY + hours)) === 'mail-queued') mailed.push(day);
        }
      }
      expect(mailed).toEqual([0, 0, 1, 2, 4, 8, 16]);
    });

    it('cause fewer and fewer links to somebody who unsubscribed', async () => {
      const store = await openEmpty();
      const { unsubscribe } = await twice(store);
      await store.unsubscribe({ tokenHash: unsubscribe, method: 'page', at: at(2) });
      const mailed: number[] = [];
      for (let day = 2; day <= 12; day++) {
        const result = await store.requestLink({
          email: 'ada@example.com',
          at: at(day * DAY),
          mail: mail('link'),
          manage: await manageToken(),
          unsubscribeTokenHash: (await newToken()).hash,
          limits: { minutesBetweenMails: 10, mailsPerRecipientPerDay: 3, mailsPerDay: 1000 },
        });
        if (result === 'mail-queued') mailed.push(day);
      }
      expect(mailed).toEqual([2, 3, 5, 9]);
    });

    it('cause no email to a blocked address, in whatever spelling', async () => {
      const store = await openEmpty();
      const own = await makeSignUp('ada@gmail.com');
      await store.signUp(own);
      const { confirm: link, unsubscribeTokenHash } = own.confirmation;
      expect(await store.block({ tokenHash: unsubscribeTokenHash, at: at(1) })).toBe('blocked');
      expect(await store.block({ tokenHash: unsubscribeTokenHash, at: at(1) })).toBe('already');
      expect(await store.block({ tokenHash: (await newToken()).hash, at: at(1) })).toBe('unknown');
      // The email that was waiting is given up, and its link no longer works.
      expect(await store.takeMail(at(1), 1000)).toBeUndefined();
      expect(await confirm(store, link.tokenHash, 1)).toBe('expired');
      for (const [i, email] of ['ada@gmail.com', 'a.da@gmail.com', 'ADA+x@googlemail.com'].entries()) {
        expect(await signUp(store, email, 30 * DAY + i)).toBe('mail-withheld');
      }
      expect(await store.countList()).toMatchObject({
        subscribers: { pending: 0, confirmed: 0, unsubscribed: 1 },
        mails: { waiting: 0 },
      });
      expect(await signUp(store, 'bea@gmail.com', 30 * DAY)).toBe('mail-queued');
    });

    it('are blocked by the owner, too, until the owner ends it', async () => {
      const store = await openEmpty();
      expect(await store.blockAddress({ email: 'ada@example.com', at: at(0) })).toBe('blocked');
      expect(await store.blockAddress({ email: 'Ada+1@example.com', at: at(0) })).toBe('already');
      expect(await signUp(store, 'ada@example.com', 1)).toBe('mail-withheld');
      const imported = {
        email: 'ada@example.com',
        locale: 'en',
        status: 'confirmed' as const,
        createdAt: at(-9),
        consent: { text: undefined, version: undefined, page: undefined, source: 'a list' },
      };
      expect(await store.importSubscribers([imported], { at: at(1) })).toEqual(['blocked']);
      expect(await store.listSubscribers({ limit: 10 })).toEqual([]);
      expect(await store.unblockAddress({ email: 'ada@example.com' })).toBe('unblocked');
      expect(await store.unblockAddress({ email: 'ada@example.com' })).toBe('unknown');
      expect(await signUp(store, 'ada@example.com', 2)).toBe('mail-queued');
    });
  });
}
