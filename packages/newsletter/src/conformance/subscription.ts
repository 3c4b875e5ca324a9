import { describe, expect, it } from 'vitest';
import type { NewsletterStore } from '../store/store.js';
import { newToken } from '../tokens.js';
import { at, mail, makeSignUp, manageToken, welcome } from './fixtures.js';

/** Tests of viewing, changing and erasing a subscription. */
export function describeSubscriptions(name: string, open: (list: string) => Promise<NewsletterStore>): void {
  describe(`${name}: subscriptions`, () => {
    let lists = 0;
    const openEmpty = () => open(`managed-${lists++}`);

    /** Signs up and confirms. Returns the hash of the `manage` token. */
    async function subscribe(store: NewsletterStore, email: string, hours = 0): Promise<string> {
      const signUp = await makeSignUp(email, { at: at(hours), name: 'Ada', interests: ['teas'] });
      await store.signUp(signUp);
      const welcomeMail = await welcome();
      await store.confirm({
        tokenHash: signUp.confirmation.confirm.tokenHash,
        at: at(hours + 1),
        welcome: welcomeMail,
      });
      return welcomeMail.manage.tokenHash;
    }

    async function eraseBy(store: NewsletterStore, manageTokenHash: string): Promise<string> {
      const tokenHash = (await newToken()).hash;
      const erase = { tokenHash, expiresAt: at(3) };
      expect(await store.requestErase({ tokenHash: manageTokenHash, at: at(2), erase })).toBe('ready');
      expect(await store.erase({ tokenHash, at: at(2) })).toBe('erased');
      return tokenHash;
    }

    const request = async (email: string, hours: number) => ({
      email,
      at: at(hours),
      mail: mail('link'),
      manage: await manageToken(),
      unsubscribeTokenHash: (await newToken()).hash,
      limits: { minutesBetweenMails: 10, mailsPerRecipientPerDay: 3, mailsPerDay: 1000 },
    });

    it('shows a subscription until its link expires', async () => {
      const store = await openEmpty();
      const tokenHash = await subscribe(store, 'ada@example.com');
      expect(await store.findManaged(tokenHash, at(2))).toEqual({
        link: 'open',
        email: 'ada@example.com',
        name: 'Ada',
        locale: 'en-US',
        interests: ['teas'],
        status: 'confirmed',
        since: at(1),
        consent: { text: 'I agree.', version: 'v1', at: at(0) },
      });
      expect(await store.findManaged(tokenHash, at(30 * 24))).toMatchObject({ link: 'expired' });
      expect(await store.findManaged((await newToken()).hash, at(2))).toBeUndefined();
    });

    it('changes the given properties and keeps the others', async () => {
      const store = await openEmpty();
      const tokenHash = await subscribe(store, 'ada@example.com');
      const save = (changes: object, hours = 2) => store.saveManaged({ tokenHash, at: at(hours), changes });
      expect(await save({ locale: 'de' })).toBe('saved');
      expect(await store.findManaged(tokenHash, at(2))).toMatchObject({ name: 'Ada', interests: ['teas'] });
      expect(await save({ name: null, interests: [] })).toBe('saved');
      expect(await store.findManaged(tokenHash, at(2))).toMatchObject({
        name: undefined,
        locale: 'de',
        interests: [],
      });
      expect(await save({ name: 'B' }, 30 * 24)).toBe('expired');
    });

    it('unsubscribes by the same link, and keeps only the address', async () => {
      const store = await openEmpty();
      const tokenHash = await subscribe(store, 'ada@example.com');
      expect(await store.unsubscribe({ tokenHash, method: 'page', at: at(2) })).toBe('unknown');
      expect(await store.unsubscribe({ tokenHash, method: 'manage', at: at(2) })).toBe('unsubscribed');
      expect(await store.findManaged(tokenHash, at(2))).toMatchObject({
        status: 'unsubscribed',
        since: at(2),
        name: undefined,
        interests: [],
      });
      expect(await store.saveManaged({ tokenHash, at: at(2), changes: { name: 'Ada' } })).toBe('expired');
    });

    it('sends a link to addresses on the list, within the limits on emails', async () => {
      const store = await openEmpty();
      await subscribe(store, 'Ada@example.com');
      const asked = await request('ada@EXAMPLE.com', 2);
      expect(await store.requestLink(asked)).toBe('mail-queued');
      expect((await store.listMails(10))[0]).toMatchObject({ kind: 'link', to: 'Ada@example.com' });
      expect(await store.findManaged(asked.manage.tokenHash, at(2))).toMatchObject({ link: 'open' });

      const mails = (await store.listMails(10)).length;
      const soon = await request('ada@example.com', 2);
      expect(await store.requestLink(soon)).toBe('mail-withheld');
      expect(await store.requestLink(await request('nobody@example.com', 2))).toBe('mail-withheld');
      expect(await store.requestLink({ ...soon, limits: { ...soon.limits, mailsPerDay: 1 } })).toBe(
        'mail-cap-reached',
      );
      expect(await store.listMails(10)).toHaveLength(mails);
      expect(await store.findManaged(soon.manage.tokenHash, at(2))).toBeUndefined();
    });

    it('erases a subscriber and everything that belongs to them, once', async () => {
      const store = await openEmpty();
      const tokenHash = await subscribe(store, 'ada@example.com');
      await subscribe(store, 'ben@example.com');
      const button = await eraseBy(store, tokenHash);
      expect(await store.erase({ tokenHash: button, at: at(2) })).toBe('already');
      expect(await store.findErase(button, at(2))).toEqual({ status: 'erased' });
      expect(await store.findManaged(tokenHash, at(2))).toBeUndefined();
      const left = await store.listSubscribers({ limit: 10 });
      expect(left.map(({ email }) => email)).toEqual(['ben@example.com']);
      expect((await store.listMails(10)).map(({ to }) => to)).not.toContain('ada@example.com');
    });

    it('erases only with an erase token, until it expires', async () => {
      const store = await openEmpty();
      const tokenHash = await subscribe(store, 'ada@example.com');
      const button = (await newToken()).hash;
      await store.requestErase({ tokenHash, at: at(2), erase: { tokenHash: button, expiresAt: at(3) } });
      expect(await store.erase({ tokenHash, at: at(2) })).toBe('unknown');
      expect(await store.findErase(button, at(3))).toMatchObject({ status: 'expired' });
      expect(await store.erase({ tokenHash: button, at: at(3) })).toBe('expired');
      expect(await store.listSubscribers({ limit: 10 })).toHaveLength(1);
      const late = { tokenHash: (await newToken()).hash, expiresAt: at(900) };
      expect(await store.requestErase({ tokenHash, at: at(30 * 24), erase: late })).toBe('expired');
      expect(await store.requestErase({ tokenHash: late.tokenHash, at: at(2), erase: late })).toBe('unknown');
    });

    it('adds an erased address again only after its owner confirms', async () => {
      const store = await openEmpty();
      await eraseBy(store, await subscribe(store, 'ada@example.com'));
      const outcomes = () =>
        store.importSubscribers(
          [
            {
              email: 'ADA@example.com',
              locale: 'en',
              status: 'confirmed',
              createdAt: at(-9),
              confirmedAt: at(-8),
              consent: { text: undefined, version: undefined, page: undefined, source: 'an old copy' },
            },
          ],
          { at: at(4) },
        );
      expect(await outcomes()).toEqual(['erased']);

      // Signing up isn't enough: anybody can enter the address.
      const signUp = await makeSignUp('ada@example.com', { at: at(5) });
      expect(await store.signUp(signUp)).toBe('mail-queued');
      const { tokenHash } = signUp.confirmation.confirm;
      expect(await store.confirm({ tokenHash, at: at(6), welcome: await welcome() })).toBe('confirmed');
      expect(await outcomes()).toEqual(['known']);
      // The same address can be erased again.
      const again = await request('ada@example.com', 20);
      await store.requestLink(again);
      const button = (await newToken()).hash;
      await store.requestErase({
        tokenHash: again.manage.tokenHash,
        at: at(20),
        erase: { tokenHash: button, expiresAt: at(21) },
      });
      expect(await store.erase({ tokenHash: button, at: at(20) })).toBe('erased');
    });

    it('unsubscribes an address for the owner, and ends confirmations that are waiting', async () => {
      const store = await openEmpty();
      await subscribe(store, 'ada@example.com');
      expect(await store.unsubscribeAddress({ email: 'Ada@example.com', at: at(2) })).toBe('unsubscribed');
      expect(await store.unsubscribeAddress({ email: 'ada@example.com', at: at(3) })).toBe('already');
      expect(await store.unsubscribeAddress({ email: 'bea@example.com', at: at(3) })).toBe('unknown');
      const signUp = await makeSignUp('cid@example.com', { at: at(3) });
      await store.signUp(signUp);
      expect(await store.unsubscribeAddress({ email: 'cid@example.com', at: at(4) })).toBe('unsubscribed');
      await store.confirm({
        tokenHash: signUp.confirmation.confirm.tokenHash,
        at: at(4),
        welcome: await welcome(),
      });
      expect(await store.listSubscribers({ limit: 10 })).toMatchObject([
        { status: 'unsubscribed', unsubscribedAt: at(2), name: undefined },
        { status: 'unsubscribed', unsubscribedAt: at(4) },
      ]);
    });

    it('erases an address for the owner, and suppresses one that is not on the list', async () => {
      const store = await openEmpty();
      await subscribe(store, 'ada@example.com');
      expect(await store.eraseAddress({ email: 'Ada@example.com', at: at(2) })).toBe('erased');
      expect(await store.eraseAddress({ email: 'ada@example.com', at: at(2) })).toBe('suppressed');
      expect(await store.listSubscribers({ limit: 10 })).toEqual([]);
    });
  });
}
